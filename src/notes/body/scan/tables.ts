// GFM's tables: rows, the delimiter row that makes the row above it a header, and cells.
import { isBlank } from './characters';
import type { Span } from '../structure';

/** The cells of a row, each without blanks around. `\|` divides none; what is behind the last pipe is a cell if it is not blank. */
export function cellsOf(text: string, { start, end }: Span): Span[] {
  const cells: Span[] = [];
  let from = text.charCodeAt(start) === 124 ? start + 1 : start;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 92 && isEscapable(text.charCodeAt(at + 1))) at++;
    else if (code === 124) {
      cells.push(withoutBlanks(text, from, at));
      from = at + 1;
    }
  }
  const last = withoutBlanks(text, from, end);
  if (last.start < last.end || cells.length === 0) cells.push(last);
  return cells;
}

function isEscapable(code: number): boolean {
  return code === 92 || code === 124;
}

function withoutBlanks(text: string, start: number, end: number): Span {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** How many cells a delimiter row has, such as `|:-|-:|`; 0: the line is none. */
export function delimiterCells(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first !== 124 && first !== 45 && first !== 58) return 0;
  const line = text.slice(start, end);
  if (!/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/.test(line)) return 0;
  // `---` alone underlines a heading.
  return /[|:]/.test(line) ? (line.match(/-+/g)?.length ?? 0) : 0;
}
