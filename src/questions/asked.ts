// Which questions were put to somebody before, although nobody types them the same way twice.
import { rememberedOf } from '../util/remembered';
import type { Question } from './question';

export interface AskedQuestion {
  /** As it stands in a note. */
  readonly text: string;
  /** The note's date as written; null when it has none. */
  readonly date: string | null;
}

/** What two spellings of one question share: case, punctuation and white space don't count. */
export function questionKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** A few words; without a bound, one short template would match whole paragraphs. */
const blank = '[^ ]+(?: [^ ]+){0,11}';

/** Matches the key of a text that says what a question says, whatever stands in its blanks. */
const patternOf = rememberedOf(({ template }: Question): RegExp => {
  const pieces = template.split(/(\{[^{}]*\})/u).map((piece) => (piece.startsWith('{') ? blank : questionKey(piece)));
  return new RegExp(`^${pieces.filter((piece) => piece !== '').join(' ')}$`, 'u');
});

/**
 * When each question was last asked, by id; a question that is not in the map never was. A date is null when only
 * undated notes hold it. Dates compare as ISO 8601 text.
 */
export function lastAsked(questions: readonly Question[], asked: readonly AskedQuestion[]): ReadonlyMap<string, string | null> {
  const dates = new Map<string, string | null>();
  for (const { text, date } of asked) {
    const key = questionKey(text);
    const known = dates.get(key) ?? null;
    dates.set(key, known !== null && (date === null || known > date) ? known : date);
  }
  const last = new Map<string, string | null>();
  if (dates.size === 0) return last;
  for (const question of questions) {
    const pattern = patternOf(question);
    for (const [key, date] of dates) {
      if (!pattern.test(key)) continue;
      const known = last.get(question.id) ?? null;
      last.set(question.id, known !== null && (date === null || known > date) ? known : date);
    }
  }
  return last;
}
