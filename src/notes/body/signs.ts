// Which of the signs that mean something stand where, so that most lines need not be searched for each of them.
import { NextMatch } from './nextMatch';

export const sign = { hash: 1, equals: 2, bracket: 4, colon: 8, question: 16, backslash: 32 } as const;

/** One UTF-16 unit. */
const anySign = /[#=[:：?？؟\\]/g;

/** The signs of a text; to be asked for from left to right. */
export class Signs {
  private readonly places: NextMatch;

  constructor(readonly text: string) {
    this.places = new NextMatch(text, anySign, true);
  }

  /** Those between two offsets, as bits. */
  between(start: number, end: number): number {
    let signs = 0;
    for (let at = this.places.from(start); at < end; at = this.places.from(at + 1)) signs |= bitOf(this.text.charCodeAt(at));
    return signs;
  }
}

function bitOf(code: number): number {
  switch (code) {
    case 35:
      return sign.hash;
    case 61:
      return sign.equals;
    case 91:
      return sign.bracket;
    case 92:
      return sign.backslash;
    case 58:
    case 0xff1a:
      return sign.colon;
    default:
      return sign.question;
  }
}
