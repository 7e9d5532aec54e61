import { remembered, rememberedOf } from '../../util/remembered';
import { personKey } from '../keys';

/** Whether a heading is one of the words, case, numbering, a colon and other signs around it aside. */
export function headsSection(heading: string, words: readonly string[]): boolean {
  return keysOfWords(words).has(keyOf(heading));
}

/** The words of the settings, ready to be compared; the same few lists come with every note. */
const keysOfWords = rememberedOf((words: readonly string[]): ReadonlySet<string> => new Set(words.map(keyOf).filter((key) => key !== '')));

/** The same headings come in note after note. */
const keyOf = remembered((words) => personKey(words.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}\p{M}\p{N}]*$/u, '')));
