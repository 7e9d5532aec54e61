// Where the text of blocks stands in the source, by rules that both readers of a body share.
import type { ParagraphBlock, Prose, Span } from './structure';

/** A span without the white space around it; the same where there is none. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return start === span.start && end === span.end ? span : { start, end };
}

/** Whether a character is white space, of Unicode's too. */
export function isBlankAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code <= 32 || code >= 127 ? text.charAt(offset).trim() === '' : false;
}

/** A paragraph from its first to its last character; nothing at `place` where it is of no more than white space. */
export function paragraphOf(prose: Prose, place: number): ParagraphBlock {
  const start = prose.lines[0]?.start ?? place;
  return { type: 'paragraph', span: { start, end: prose.lines.at(-1)?.end ?? start }, prose };
}

/** The text of a heading of one line: without `#` at either end. */
export function headingText(text: string, heading: Span): Span {
  let { start, end } = trimmed(text, heading);
  while (start < end && text[start] === '#') start++;
  let close = end;
  while (close > start && text[close - 1] === '#') close--;
  // `# Title #` is closed, `# C#` is not.
  if (close === start || isBlankAt(text, close - 1)) end = close;
  return { start, end };
}

/** What follows the alternative text of an image that stands at `start`: all from its `]` on. */
export function imageTail(text: string, start: number, end: number): Span {
  let depth = 0;
  for (let at = start + 1; at < end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return { start: at, end };
  }
  return { start, end };
}

/** The spans by position, those that touch or overlap made one. */
export function apart(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
