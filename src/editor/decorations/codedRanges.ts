// What of a note is drawn in the colour of which theme. Pure.
import type { InterviewNote, Range, ThemeTag } from '../../notes/model';
import { comparePositions } from '../../util/lines';
import type { PaintedPart } from './themePaint';

export interface CodedRange {
  readonly part: PaintedPart;
  readonly range: Range;
  /** As the note has it; never empty. Several themes of one passage are drawn in the colour of the first. */
  readonly tags: readonly ThemeTag[];
}

/** @param textIn the source of a range, as it stands now */
export function codedRanges(note: InterviewNote, textIn: (range: Range) => string): readonly CodedRange[] {
  const headings = new Map(note.headings.map(({ range }) => [placeOf(range), range]));
  const passages = note.passages.map(({ range, tags }): CodedRange => {
    // A section is as long as it is: its heading stands for it.
    const heading = headings.get(placeOf(range));
    if (heading) return { part: 'block', range: heading, tags };
    return { part: isHighlight(range, textIn) ? 'highlight' : 'block', range: withoutTagsAtEnd(range, note.hashtags, textIn), tags };
  });
  const hashtags = note.hashtags.map((tag): CodedRange => ({ part: 'tag', range: tag.range, tags: [tag] }));
  return [...passages, ...hashtags];
}

/** The labels of a note's themes by the line at whose end they can be shown: the last of each passage. */
export function labelsByLine(note: InterviewNote): ReadonlyMap<number, readonly ThemeTag[]> {
  const lines = new Map<number, ThemeTag[]>();
  const headings = new Map(note.headings.map(({ range }) => [placeOf(range), range]));
  for (const { range, tags } of note.passages) {
    const { line } = (headings.get(placeOf(range)) ?? range).end;
    const known = lines.get(line) ?? [];
    lines.set(line, [...known, ...tags.filter(({ key }) => !known.some((other) => other.key === key))]);
  }
  return lines;
}

function placeOf({ start }: Range): string {
  return `${start.line}:${start.character}`;
}

function isHighlight({ start, end }: Range, textIn: (range: Range) => string): boolean {
  const mark = (from: number, line: number): boolean => from >= 0 && textIn({ start: { line, character: from }, end: { line, character: from + 2 } }) === '==';
  return mark(start.character - 2, start.line) && mark(end.character, end.line);
}

/** The tags have their own colours; the words before them are what they code. */
function withoutTagsAtEnd(range: Range, hashtags: readonly ThemeTag[], textIn: (range: Range) => string): Range {
  let { end } = range;
  for (const tag of [...hashtags].reverse()) {
    if (comparePositions(tag.range.start, range.start) <= 0 || comparePositions(tag.range.end, end) > 0) continue;
    if (textIn({ start: tag.range.end, end }).trim() !== '') break;
    end = tag.range.start;
  }
  const gap = /\s*$/u.exec(textIn({ start: { line: end.line, character: end.line === range.start.line ? range.start.character : 0 }, end }))?.[0].length ?? 0;
  return { start: range.start, end: { line: end.line, character: end.character - gap } };
}
