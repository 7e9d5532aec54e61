// Which of the signs that mean something stand where, so that most lines need not be searched for each of them.
export const sign = { hash: 1, equals: 2, bracket: 4, colon: 8, question: 16, backslash: 32 } as const;

/** One UTF-16 unit. */
const anySign = /[#=[:：?？؟\\]/g;

/** The signs of a text; to be asked for from left to right. */
export class Signs {
  /** Where the search that found `next` began. */
  private searched = 0;
  private next = -1;

  constructor(readonly text: string) {}

  /** Those between two offsets, as bits. */
  between(start: number, end: number): number {
    let signs = 0;
    for (let at = this.from(start); at < end; at = this.from(at + 1)) signs |= bitOf(this.text.charCodeAt(at));
    return signs;
  }

  /** As `NextMatch` has it; told by where a test of the pattern ends, which makes no match. */
  private from(start: number): number {
    if (start < this.searched || this.next < start) {
      anySign.lastIndex = start;
      this.searched = start;
      this.next = anySign.test(this.text) ? anySign.lastIndex - 1 : this.text.length;
    }
    return this.next;
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
