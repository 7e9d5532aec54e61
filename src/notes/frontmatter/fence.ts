// Where frontmatter begins and ends. Found before any YAML reader sees it, since those close it elsewhere or not at all.

/** Offsets (UTF-16) into the text. */
export interface Fence {
  /** The opening `---`, after a byte order mark. */
  readonly start: number;
  /** The first character after the opening line. */
  readonly blockStart: number;
  /** The closing `---`; the text's length when there is none. */
  readonly blockEnd: number;
  /** The first character after the closing line; equal to `start` when the frontmatter never closes: all is body then. */
  readonly bodyStart: number;
  readonly closed: boolean;
}

const openingLine = /^\uFEFF?---[ \t]*(?:\r\n|\r|\n|$)/;

/** The frontmatter of a text; null when its first line is not `---`. */
export function findFence(text: string): Fence | null {
  const opening = openingLine.exec(text);
  if (!opening) return null;
  const start = startOfText(text);
  const blockStart = opening[0].length;
  for (let at = text.indexOf('---', blockStart); at >= 0; at = text.indexOf('---', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before !== 10 && before !== 13) continue;
    const bodyStart = behindClosingLine(text, at + 3);
    if (bodyStart >= 0) return { start, blockStart, blockEnd: at, bodyStart, closed: true };
  }
  return { start, blockStart, blockEnd: text.length, bodyStart: start, closed: false };
}

/** Behind the end of a line on which nothing but blanks follows an offset; -1: something does. */
function behindClosingLine(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  if (at === text.length) return at;
  const code = text.charCodeAt(at);
  if (code === 10) return at + 1;
  if (code !== 13) return -1;
  return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
}

/** The offset of the first character that is not a byte order mark. */
export function startOfText(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

const foreignOpenings: readonly { readonly opening: RegExp; readonly closing: RegExp; readonly language: string }[] = [
  { opening: /^\uFEFF?\+\+\+[ \t]*[\r\n]/, closing: /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/g, language: 'TOML' },
  { opening: /^\uFEFF?;;;[ \t]*[\r\n]/, closing: /[\r\n];;;[ \t]*(?:[\r\n]|$)/g, language: 'JSON' },
  { opening: /^\uFEFF?\{[ \t]*[\r\n]/, closing: /[\r\n]\}[ \t]*(?:[\r\n]|$)/g, language: 'JSON' },
  { opening: /^\uFEFF?---[ \t]*[A-Za-z]+[ \t]*[\r\n]/, closing: /[\r\n]---[ \t]*(?:[\r\n]|$)/g, language: 'in another language' },
];

/** Frontmatter as other tools write it, which is none here. Offsets of what is between its fences, and of what follows. */
export interface ForeignFence {
  readonly language: string;
  readonly blockStart: number;
  readonly blockEnd: number;
  readonly bodyStart: number;
}

/** Null when there is no such thing. */
export function findForeignFence(text: string): ForeignFence | null {
  for (const { opening, closing, language } of foreignOpenings) {
    const opened = opening.exec(text);
    if (!opened) continue;
    closing.lastIndex = opened[0].length - 1;
    const closed = closing.exec(text);
    return closed && { language, blockStart: opened[0].length, blockEnd: closed.index, bodyStart: closed.index + closed[0].length };
  }
  return null;
}
