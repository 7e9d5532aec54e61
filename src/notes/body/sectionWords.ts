import { remembered } from '../../util/remembered';
import { personKey } from '../keys';

/** The words of the settings, ready to be compared; the same few lists come with every note. */
const keysOfWords = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether a heading is one of the words, case, numbering, a colon and other signs around it aside. */
export function headsSection(heading: string, words: readonly string[]): boolean {
  let keys = keysOfWords.get(words);
  if (!keys) {
    keys = new Set(words.map(keyOf).filter((key) => key !== ''));
    keysOfWords.set(words, keys);
  }
  return keys.has(keyOf(heading));
}

/** The same headings come in note after note. */
const keyOf = remembered((words) => personKey(words.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{M}\p{N}]*$/u, '')));
