// What was said or noted, without the marks of Markdown's containers and of this format.
import type { MarkedRun } from './markedRun';
import { isBlankAt } from './sourceText';
import { spansWithin, type Span } from './structure';

export interface PassageTextOptions {
  /** The index range that is wanted; else all. */
  readonly within?: Span;
  /** How much of the start is time stamp and mark. */
  readonly lead?: number;
  /** A line to leave out; -1: none. */
  readonly attributionLine?: number;
}

/**
 * The text of a run, or of a part of it: without tags that begin or end a line, `==`, lead and attribution line; lines
 * joined by a blank and cells by ` | `, trimmed. Other inline Markdown stays.
 */
export function passageText(marked: MarkedRun, { within, lead = 0, attributionLine = -1 }: PassageTextOptions = {}): string {
  const { run } = marked;
  const from = Math.max(within?.start ?? 0, lead);
  const to = within?.end ?? run.source.length;
  // As most are.
  if (run.lines.length === 1) return attributionLine === 0 || from >= to ? '' : withoutOuterTags(marked, from, to).trim();
  const pieces: string[] = [];
  for (let line = run.lineAt(from); line <= run.lineAt(to); line++) {
    if (line === attributionLine) continue;
    const range = run.lineRange(line);
    const start = Math.max(range.start, from);
    const end = Math.min(range.end, to);
    const piece = start < end ? withoutOuterTags(marked, start, end) : '';
    if (piece !== '') pieces.push(piece);
  }
  return pieces.join(run.separator === '|' ? ' | ' : ' ').trim();
}

function withoutOuterTags(marked: MarkedRun, start: number, end: number): string {
  const { source } = marked.run;
  const tags = marked.tags.length === 0 ? marked.tags : spansWithin(marked.tags, { start, end });
  let first = 0;
  let behindLast = tags.length;
  for (;;) {
    while (start < end && isBlankAt(source, start)) start++;
    const tag = first < behindLast ? tags[first] : undefined;
    if (tag?.start !== start) break;
    start = tag.end;
    first++;
  }
  for (;;) {
    while (end > start && isBlankAt(source, end - 1)) end--;
    const tag = first < behindLast ? tags[behindLast - 1] : undefined;
    if (tag?.end !== end) break;
    end = tag.start;
    behindLast--;
  }
  return withoutHighlightSigns(marked, { start, end });
}

function withoutHighlightSigns({ run, highlightSigns }: MarkedRun, { start, end }: Span): string {
  if (highlightSigns.length === 0) return run.source.slice(start, end);
  let text = '';
  let from = start;
  for (const sign of spansWithin(highlightSigns, { start, end })) {
    text += run.source.slice(from, sign.start);
    from = sign.end;
  }
  return text + run.source.slice(from, end);
}
