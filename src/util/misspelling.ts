// Whether one of two names looks like a slip of the pen for the other. Cautious: two names that mean different things are common.
import { foldedForSearch } from './fold';

/** Shorter words differ by a letter too often: `cost` and `cast`. In code points. */
const shortest = 5;
/** Of one letter in place of another even longer ones: `price` and `prize`. */
const shortestReplaced = 7;

/** Scripts in which a sign is a word or a syllable, so that one of them makes another word. */
const wordSigns = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** A name's words as they are compared: case and accents folded away. */
export function wordsOfName(name: string): readonly string[] {
  return foldedForSearch(name).split(/[\s_-]+/u).filter((word) => word !== '');
}

/**
 * Whether two names differ by nothing but accents, a blank or hyphen, or one letter of one word: missing, doubled, swapped
 * with the next, or in a long word another, neither at its start nor (if another) at its end, where words of one stem differ.
 */
export function looksMisspelt(one: string, other: string): boolean {
  const [a, b] = [wordsOfName(one), wordsOfName(other)];
  if (a.join('') === b.join('')) return Array.from(a.join('')).length >= shortest;
  if (a.length !== b.length) return false;
  const [difference, ...more] = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] ?? ''] as const]));
  return difference !== undefined && more.length === 0 && isSlip(...difference);
}

function isSlip(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)];
  const length = Math.min(a.length, b.length);
  if (length < shortest || a[0] !== b[0] || [one, other].some((word) => wordSigns.test(word) || /\p{N}/u.test(word))) return false;
  let start = 0;
  while (start < length && a[start] === b[start]) start++;
  let same = 0;
  while (same < length - start && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  const [left, right] = [a.slice(start, a.length - same), b.slice(start, b.length - same)];
  if (left.length + right.length === 1) return true;
  if (left.length === 1 && right.length === 1) return length >= shortestReplaced && same > 0;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
