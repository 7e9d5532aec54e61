// What is confidential in a note goes to a file beside it that is never committed.
import { lineEndOf } from '../notes/edits/editableFrontmatter';
import { LineIndex, type TextEdit } from '../util/lines';
import type { Finding } from './confidential';
import { privateSuffix } from './newRepository';

export interface MovedPart {
  /** On the note's text; apart from each other, by position. */
  readonly edits: readonly TextEdit[];
  /** What is taken out, as it stands there. */
  readonly moved: string;
}

/** `interviews/Dana.private.md` for `interviews/Dana.md`. */
export function privatePath(path: string): string {
  return path.replace(/(\.[^./]*)?$/u, (extension) => `${privateSuffix}${extension || '.md'}`);
}

/** Takes whole lines out, and puts a sign in the place of what stands within one. */
export function movedPart(text: string, findings: readonly Finding[]): MovedPart {
  const lines = new LineIndex(text);
  const eol = lineEndOf(text);
  const edits: TextEdit[] = [];
  const parts: string[] = [];
  for (const [from, to] of joined(findings.filter(({ wholeLines }) => wholeLines).map(({ range }) => [range.start.line, range.end.line] as const))) {
    const start = lines.startOf(from);
    const end = lines.startOf(to + 1);
    edits.push({ start, end, newText: '' });
    parts.push(text.slice(start, end).replace(/[\r\n]+$/u, ''));
  }
  for (const { range } of findings.filter(({ wholeLines }) => !wholeLines)) {
    const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
    if (edits.some((edit) => start < edit.end && edit.start < end)) continue;
    edits.push({ start, end, newText: '[private]' });
    parts.push(text.slice(start, end));
  }
  return { edits: edits.sort((a, b) => a.start - b.start), moved: parts.join(eol + eol) };
}

/** The private file's text with more behind what it holds. @param before null: it is new. @param noteName the note's file name. */
export function withMoved(before: string | null, moved: string, noteName: string): string {
  const eol = lineEndOf(before ?? moved);
  if (before === null || before.trim() === '') return `What stays on this machine of “${noteName}”.${eol}${eol}${moved}${eol}`;
  return `${before.replace(/[\r\n]*$/u, '')}${eol}${eol}${moved}${eol}`;
}

/** Ranges of lines, those that overlap put together. */
function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
