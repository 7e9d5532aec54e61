// Whether somebody who types is about to name a snippet.
import { containerPrefix, listLine } from './listLine';

/** Shorter words begin too much else; `q` alone stands for a question. */
const shortest = 3;

/**
 * The word in front of the cursor when it begins a line's or a list item's text and a snippet's prefix begins with it; else null.
 * @param before the line up to the cursor.
 */
export function snippetWord(before: string, prefixes: Iterable<string>): string | null {
  const item = listLine(before);
  const word = item ? item.text : before.slice(containerPrefix(before).length);
  if (!/^[a-z][a-z-]*$/u.test(word) || (word.length < shortest && !/^q-?$/u.test(word))) return null;
  for (const prefix of prefixes) if (prefix.startsWith(word)) return word;
  return null;
}
