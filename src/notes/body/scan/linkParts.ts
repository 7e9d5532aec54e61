// The parts of links and of link definitions: labels, destinations and titles. Indexes count in a block's content.
import { isBlank, isBlankOrLineEnd, isControl } from './characters';
import { Undecided } from './undecided';

/** How long a label may be. */
const maxLabel = 999;

/** Behind the `]` of the label at `[`; -1: it is none. */
export function labelEnd(text: string, start: number): number {
  let blank = true;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || (code === 93 && blank)) return -1;
    if (code === 93) return at + 1;
    if (!isBlankOrLineEnd(code)) blank = false;
    if (code === 92 && text.charCodeAt(at + 1) >= 91 && text.charCodeAt(at + 1) <= 93) at++;
    if (at - start > maxLabel - 9) throw new Undecided('a label of nearly 999 characters or more');
  }
  return -1;
}

/** A label without its brackets as definitions and references are compared by it. */
export function labelKey(label: string): string {
  return label
    .replace(/[\t\n ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Behind the destination at an index; -1: it is none. In a link, parentheses nest 32 deep at most. */
export function destinationEnd(text: string, start: number, maxDepth = Infinity): number {
  if (text.charCodeAt(start) === 60) return enclosedEnd(text, start);
  let depth = 0;
  for (let at = start; ; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (at > start && depth === 0 && (code === 41 || isBlankOrLineEnd(code))) return at;
    if (code === 41) depth--;
    else if (code === 40 && depth < maxDepth) depth++;
    else if (code === 40 || code === 32 || isControl(code)) return -1;
    if (depth < 0) return -1;
    const escaped = text.charCodeAt(at + 1);
    if (code === 92 && (escaped === 40 || escaped === 41 || escaped === 92)) at++;
  }
}

function enclosedEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60 || code === 10) return -1;
    const escaped = text.charCodeAt(at + 1);
    if (code === 92 && (escaped === 60 || escaped === 62 || escaped === 92)) at++;
  }
  return -1;
}

/** Behind the title at an index; -1: it is none. */
export function titleEnd(text: string, start: number): number {
  const opening = text.charCodeAt(start);
  if (opening !== 34 && opening !== 39 && opening !== 40) return -1;
  const closing = opening === 40 ? 41 : opening;
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === closing) return at + 1;
    const escaped = text.charCodeAt(at + 1);
    if (code === 92 && (escaped === closing || escaped === 92)) at++;
  }
  return -1;
}

export function behindBlanks(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

export function behindSpace(text: string, at: number): number {
  while (at < text.length && isBlankOrLineEnd(text.charCodeAt(at))) at++;
  return at;
}
