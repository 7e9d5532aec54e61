import type { TextEdit } from '../util/lines';

/**
 * Takes a hashtag out: with its whole line where nothing else stands on that but the marks of quotes, else with the blanks
 * that set it off.
 * @param start at its `#` (UTF-16)
 */
export function hashtagRemoval(text: string, start: number, end: number): TextEdit {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = text.slice(lineStart, start);
  const behind = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? '';
  if (/^[\s>]*$/u.test(before) && behind.trim() === '' && lineStart > 0) {
    const isParagraph = before.trim() === '' && /(?:^|\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)$/u.test(text.slice(0, lineStart)) && /^(?:\r\n|\r|\n)?[^\S\r\n]*(?:[\r\n]|$)/u.test(text.slice(end + behind.length));
    // A paragraph goes with the blank line in front of it.
    const gap = (isParagraph ? /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)$/u : /(?:\r\n|\r|\n)$/u).exec(text.slice(0, lineStart));
    return { start: lineStart - (gap?.[0].length ?? 0), end: end + behind.length, newText: '' };
  }
  const blanksBefore = /[^\S\r\n]*$/u.exec(before)?.[0].length ?? 0;
  // What stands in front of all text of the line (a marker, an indentation) keeps its blanks.
  if (blanksBefore > 0 && /[^\s>*+\-|]|[*+\-|]\S/u.test(before)) return { start: start - blanksBefore, end, newText: '' };
  const blanksBehind = /^[^\S\r\n]*/u.exec(behind)?.[0].length ?? 0;
  return { start, end: end + blanksBehind, newText: '' };
}
