import type { TextEdit } from '../util/lines';

/** Offsets (UTF-16) of a hashtag, from its `#` on. */
export interface TagSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes hashtags out: with their whole line where nothing else stands on that but the marks of quotes, else with one of the
 * blanks that set them off. Those that stand side by side go as one. The edits are by position and apart from each other.
 */
export function hashtagRemovals(text: string, tags: readonly TagSpan[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let last = 0;
  for (const span of sideBySide(text, tags)) {
    const edit = removal(text, span);
    // Two that go may take the same line end between them.
    const start = Math.max(edit.start, last);
    last = Math.max(edit.end, last);
    edits.push({ ...edit, start });
  }
  return edits;
}

/** Tags with nothing but blanks between them, joined. */
function sideBySide(text: string, tags: readonly TagSpan[]): TagSpan[] {
  const spans: TagSpan[] = [];
  for (const tag of [...tags].sort((a, b) => a.start - b.start)) {
    const before = spans.at(-1);
    if (before && /^[^\S\r\n]*$/u.test(text.slice(before.end, tag.start))) spans[spans.length - 1] = { start: before.start, end: tag.end };
    else spans.push(tag);
  }
  return spans;
}

function removal(text: string, { start, end }: TagSpan): TextEdit {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = text.slice(lineStart, start);
  const behind = /^[^\r\n]*/u.exec(text.slice(end))?.[0] ?? '';
  if (/^[\s>]*$/u.test(before) && behind.trim() === '' && lineStart > 0 && !isLazyText(text, lineStart, before)) {
    const isParagraph = before.trim() === '' && /(?:^|\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)$/u.test(text.slice(0, lineStart)) && /^(?:\r\n|\r|\n)?[^\S\r\n]*(?:[\r\n]|$)/u.test(text.slice(end + behind.length));
    // A paragraph goes with the blank line in front of it.
    const gap = (isParagraph ? /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)$/u : /(?:\r\n|\r|\n)$/u).exec(text.slice(0, lineStart));
    return { start: lineStart - (gap?.[0].length ?? 0), end: end + behind.length, newText: '' };
  }
  const blanksBefore = /[^\S\r\n]*$/u.exec(before)?.[0].length ?? 0;
  const blanksBehind = /^[^\S\r\n]*/u.exec(behind)?.[0].length ?? 0;
  const isLast = behind.trim() === '';
  // What stands in front of all text of the line (a marker, an indentation) keeps its blanks.
  const isFirst = !/[^\s>*+\-|]|[*+\-|]\S/u.test(before);
  if (isFirst || blanksBefore === 0) return { start, end: end + (isLast ? blanksBehind : Math.min(blanksBehind, 1)), newText: '' };
  // At the end of a line no blank is wanted; elsewhere those stay that were there before the hashtag.
  if (isLast) return { start: start - blanksBefore, end, newText: '' };
  return blanksBefore === 1 || blanksBehind === 0 ? { start: start - 1, end, newText: '' } : { start, end: end + 1, newText: '' };
}

/** Indented as far as code is, a `>` right under a paragraph goes on with its text. */
function isLazyText(text: string, lineStart: number, before: string): boolean {
  if (!/^ {0,3}(?:\t| {4})\s*>/u.test(before)) return false;
  const above = /([^\r\n]*)(?:\r\n|\r|\n)$/u.exec(text.slice(0, lineStart))?.[1] ?? '';
  return above.trim() !== '' && !/^\s*>/u.test(above);
}
