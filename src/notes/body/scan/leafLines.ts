// Lines that are headings, thematic breaks, fences and footnote labels by themselves.
import { isBlank, isBlankOrLineEnd } from './characters';

/** Whether a line, from its first character that is no blank on, is `***`, `- - -` or the like. */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const marker = text.charCodeAt(start);
  if (marker !== 42 && marker !== 45 && marker !== 95) return false;
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === marker) count++;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

/** The depth of a heading that begins with `#`; 0: it is none. */
export function headingDepth(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 35) at++;
  const depth = at - start;
  return depth >= 1 && depth <= 6 && (at >= end || isBlank(text.charCodeAt(at))) ? depth : 0;
}

/** The depth of the heading that a line underlines with `===` or `---`; 0: it underlines none. */
export function underlineDepth(text: string, start: number, end: number): number {
  const marker = text.charCodeAt(start);
  if (marker !== 61 && marker !== 45) return 0;
  let at = start;
  while (at < end && text.charCodeAt(at) === marker) at++;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at < end ? 0 : marker === 61 ? 1 : 2;
}

/** How many signs open a fence; 0: none does. */
export function fenceSize(text: string, start: number, end: number): number {
  const marker = text.charCodeAt(start);
  if (marker !== 96 && marker !== 126) return 0;
  let at = start;
  while (at < end && text.charCodeAt(at) === marker) at++;
  if (at - start < 3) return 0;
  return marker === 96 && text.slice(at, end).includes('`') ? 0 : at - start;
}

/** Whether a line, from its first character that is no blank on, closes a fence of so many signs. */
export function closesFence(text: string, start: number, end: number, marker: number, size: number): boolean {
  let at = start;
  while (at < end && text.charCodeAt(at) === marker) at++;
  if (at - start < size) return false;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at >= end;
}

/** The label of a footnote at `[^`, up to its `]`, that is no longer than 999 characters; null: there is none. */
export function footnoteLabel(text: string, start: number, end: number): string | null {
  if (text.charCodeAt(start + 1) !== 94) return null;
  const limit = Math.min(end, start + 1002);
  for (let at = start + 2; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 93) return at > start + 2 ? text.slice(start + 2, at) : null;
    if (code === 91 || isBlankOrLineEnd(code)) return null;
    const escaped = text.charCodeAt(at + 1);
    if (code === 92 && escaped >= 91 && escaped <= 93) at++;
  }
  return null;
}
