import { personKey } from '../keys';

/** Whether a heading is one of the words, case, numbering, a colon and other signs around it aside. */
export function headsSection(heading: string, words: readonly string[]): boolean {
  const key = keyOf(heading);
  return key !== '' && words.some((word) => keyOf(word) === key);
}

function keyOf(words: string): string {
  return personKey(words.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{M}\p{N}]*$/u, ''));
}
