// Takes themes off what is selected in a note.
import type { Span } from '../notes/body/structure';
import type { EditPlan } from '../notes/edits/editableFrontmatter';
import { themeKey } from '../notes/keys';
import type { CodedPassage, InterviewNote } from '../notes/model';
import { applyEdits, LineIndex, type TextEdit } from '../util/lines';
import { ComposedEdits } from './composedEdits';
import { hashtagRemoval } from './hashtagRemoval';
import type { PlanContext } from './plan';
import { readsAsBefore } from './readsAsBefore';

/** The themes that code a place, by key: of the smallest passage that holds it, and of those within it. */
export function themesAt(note: InterviewNote, text: string, selection: Span): ReadonlyMap<string, string> {
  return new Map(passagesAt(note, new LineIndex(text), selection).flatMap(({ tags }) => tags.map((tag) => [tag.key, tag.label] as const)));
}

/**
 * Takes the hashtags of themes out where they code the selection; a highlight that none codes any more is text again.
 * @param selection offsets (UTF-16)
 */
export function removeThemes(text: string, selection: Span, themes: readonly string[], { parse }: Pick<PlanContext, 'parse'>): EditPlan {
  const keys = new Set(themes.map(themeKey));
  const note = parse(text);
  if (note.kind !== 'interview') return { refusal: 'It is no interview note.' };
  const composed = new ComposedEdits(text);
  const lines = new LineIndex(text);
  // The last first, so that those in front keep their place.
  for (const passage of [...passagesAt(note, lines, selection)].reverse()) {
    const edits = removalsFrom(passage, text, lines, keys);
    if (edits.length > 0) composed.step(() => ({ edits, refusal: null }));
  }
  const plan = composed.plan();
  if (plan.refusal !== null || plan.edits.length === 0) return plan;
  const after = parse(applyEdits(text, plan.edits));
  const removed = after.kind === 'interview' ? note.hashtags.length - after.hashtags.length : 0;
  if (removed > 0 && readsAsBefore(note, after, removed)) return plan;
  return { refusal: 'The hashtag can’t be taken out without a change to what stands around it. Take it out by hand.' };
}

function passagesAt({ passages }: InterviewNote, lines: LineIndex, { start, end }: Span): CodedPassage[] {
  const placed = passages.map((passage) => ({ passage, from: lines.offsetAt(passage.range.start), until: lines.offsetAt(passage.range.end) }));
  const inside = start === end ? [] : placed.filter(({ from, until }) => start <= from && until <= end);
  const around = placed
    .filter(({ passage, from, until }) => (from <= start && end <= until) || passage.tags.some(({ range }) => lines.offsetAt(range.start) <= start && end <= lines.offsetAt(range.end)))
    .sort((a, b) => a.until - a.from - (b.until - b.from))
    .slice(0, 1);
  return [...new Set([...inside, ...around].map(({ passage }) => passage))].sort((a, b) => lines.offsetAt(a.range.start) - lines.offsetAt(b.range.start));
}

function removalsFrom({ range, tags }: CodedPassage, text: string, lines: LineIndex, keys: ReadonlySet<string>): TextEdit[] {
  const going = tags.filter(({ key }) => keys.has(key));
  const edits = going.map((tag) => hashtagRemoval(text, lines.offsetAt(tag.range.start), lines.offsetAt(tag.range.end)));
  const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  const isHighlight = text.startsWith('==', end) && text.slice(Math.max(start - 2, 0), start) === '==';
  if (going.length === 0 || going.length < tags.length || !isHighlight) return apart(edits);
  return apart([{ start: start - 2, end: start, newText: '' }, { start: end, end: end + 2, newText: '' }, ...edits]);
}

function apart(edits: readonly TextEdit[]): TextEdit[] {
  let last = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map((edit) => {
      const start = Math.max(edit.start, last);
      last = Math.max(edit.end, last);
      return { ...edit, start };
    });
}
