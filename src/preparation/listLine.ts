// One line of Markdown taken apart at its list marker.

/** Lengths are in UTF-16 units of the line. */
export interface ListLine {
  /** Indentation and the marks of block quotes. */
  readonly prefix: string;
  /** `-`, `*`, `+`, `1.`, `1)`. */
  readonly marker: string;
  /** Whether it has a task box. */
  readonly isTask: boolean;
  /** Where the item's own text begins: after marker and task box. */
  readonly textStart: number;
  /** The time stamp at the start of the text, with the blank after it; empty when there is none. */
  readonly stamp: string;
  /** What follows the stamp. */
  readonly text: string;
}

const item = /^((?:[ \t]|>)*)([-*+]|\d{1,9}[.)])(?:([ \t]+)(\[[ xX-]\](?:[ \t]+|$))?|$)/u;
const stampAtStart = /^(?:\d{1,2}:\d{2}(?::\d{2})?|\[\d{1,2}:\d{2}(?::\d{2})?\])(?:[ \t]+|$)/u;

/** null when the line is no list item. */
export function listLine(line: string): ListLine | null {
  const match = item.exec(line);
  if (!match) return null;
  const [whole, prefix = '', marker = '', , box] = match;
  const stamp = stampAtStart.exec(line.slice(whole.length))?.[0] ?? '';
  return { prefix, marker, isTask: box !== undefined, textStart: whole.length, stamp, text: line.slice(whole.length + stamp.length) };
}

/** Indentation and the marks of block quotes at the start of a line. */
export function containerPrefix(line: string): string {
  return /^(?:[ \t]|>[ \t]?)*/u.exec(line)?.[0] ?? '';
}

/** The marker of the item after one: the next number in a numbered list. */
export function nextMarker(marker: string): string {
  return marker.replace(/^\d+/u, (number) => String(Number(number) + 1));
}
