// The passages of a note with every hashtag that codes them, also where one says again what another does.
import type { CodedPassage, InterviewNote, Range, ThemeTag } from '../notes/model';
import { applyEdits, comparePositions, LineIndex } from '../util/lines';
import type { PlanContext } from './plan';

export interface Coding {
  readonly passage: CodedPassage;
  /** By position. */
  readonly tags: readonly ThemeTag[];
}

export function codingsOf(note: InterviewNote, text: string, parse: PlanContext['parse']): Coding[] {
  const lines = new LineIndex(text);
  const filler = note.hashtags.some(({ key }) => /^x+$/u.test(key)) ? 'y' : 'x';
  const codings = note.passages.map((passage) => ({ passage, tags: [...passage.tags] }));
  let left = note.hashtags.filter((tag) => !codings.some(({ tags }) => tags.includes(tag)));
  while (left.length > 0) {
    // With others of the same length in the places of those that are known, the next ones come to light.
    const known = codings.flatMap(({ tags }) => tags);
    const masked = applyEdits(text, known.map(({ range }) => ({ start: lines.offsetAt(range.start) + 1, end: lines.offsetAt(range.end), newText: filler.repeat(range.end.character - range.start.character - 1) })));
    const read = parse(masked);
    const tagsIn = (passage: CodedPassage): readonly ThemeTag[] => (read.kind === 'interview' ? (read.passages.find(({ range }) => isSame(range, passage.range))?.tags ?? []) : []);
    const count = left.length;
    for (const { passage, tags } of codings) tags.push(...left.filter((tag) => tagsIn(passage).some(({ range }) => isSame(range, tag.range))));
    left = left.filter((tag) => !codings.some(({ tags }) => tags.includes(tag)));
    if (left.length === count) break;
  }
  return codings.map(({ passage, tags }) => ({ passage, tags: tags.sort((a, b) => comparePositions(a.range.start, b.range.start)) }));
}

function isSame(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}
