// What `<` begins in text: HTML, or a URL in angle brackets. Indexes count in a block's content.
import { isLetter } from './characters';
import { tagEnd } from './htmlTags';

// A control character ends a URL, as a space does: all below `!`, and the one behind `~`.
const url = /<[a-z][a-z0-9+.-]{1,31}:[!-;=?-~\u0080-\uffff]*>/iy;
const address = /<[#-'*+\--9=?^-~a-z]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*>/iy;

/** Endings that are known not to come any more, so that each is looked for in vain only once. */
export type MissingEnds = Set<string>;

/** Behind what `<` at an index begins; -1: nothing. */
export function angleEnd(text: string, start: number, missing: MissingEnds): number {
  for (const pattern of [url, address]) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  const code = text.charCodeAt(start + 1);
  if (code === 33) return declarationEnd(text, start, missing);
  if (code === 63) return behind(text, '?>', start + 2, missing);
  return tagEnd(text, start, text.length, false);
}

function declarationEnd(text: string, start: number, missing: MissingEnds): number {
  if (text.startsWith('--', start + 2)) return behind(text, '-->', start + 2, missing);
  if (text.startsWith('[CDATA[', start + 2)) return behind(text, ']]>', start + 9, missing);
  return isLetter(text.charCodeAt(start + 2)) ? behind(text, '>', start + 3, missing) : -1;
}

function behind(text: string, ending: string, from: number, missing: MissingEnds): number {
  if (missing.has(ending)) return -1;
  const at = text.indexOf(ending, from);
  if (at < 0) missing.add(ending);
  return at < 0 ? -1 : at + ending.length;
}
