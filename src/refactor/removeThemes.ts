// Takes themes off what is selected in a note.
import type { Span } from '../notes/body/structure';
import { type EditPlan, noEdits } from '../notes/edits/editableFrontmatter';
import { themeKey } from '../notes/keys';
import type { InterviewNote, Range } from '../notes/model';
import { applyEdits, comparePositions, LineIndex, type TextEdit } from '../util/lines';
import { codingsOf, type Coding } from './codings';
import { hashtagRemovals } from './hashtagRemoval';
import { isJointAt } from './joint';
import type { PlanContext } from './plan';
import { readsAsBefore } from './readsAsBefore';
import { isInFrontmatter, withoutNoteThemes } from './themesOfNote';

/** The themes that code a place, by key: of the smallest passage that holds it, and of those within it; in frontmatter, the note's. */
export function themesAt(note: InterviewNote, text: string, selection: Span, parse: PlanContext['parse']): ReadonlyMap<string, string> {
  if (isInFrontmatter(text, selection)) return new Map(note.themes.map(({ key, label }) => [key, label]));
  return new Map(codingsAt(codingsOf(note, text, parse), new LineIndex(text), selection).flatMap(({ passage }) => passage.tags.map((tag) => [tag.key, tag.label] as const)));
}

/**
 * Takes the hashtags of themes out where they code the selection; a highlight that none codes any more is text again.
 * @param selection offsets (UTF-16)
 */
export function removeThemes(text: string, selection: Span, themes: readonly string[], { parse, settings }: Pick<PlanContext, 'parse' | 'settings'>): EditPlan {
  if (isInFrontmatter(text, selection)) return withoutNoteThemes(text, themes, settings);
  const keys = new Set(themes.map(themeKey));
  const note = parse(text);
  if (note.kind !== 'interview') return { refusal: 'It is no interview note.' };
  const edits = removalsFrom(codingsOf(note, text, parse), text, selection, keys);
  if (edits.length === 0) return noEdits;
  const after = parse(applyEdits(text, edits));
  const removed = after.kind === 'interview' ? note.hashtags.length - after.hashtags.length : 0;
  if (removed > 0 && readsAsBefore(note, after, removed)) return { edits, refusal: null };
  return { refusal: 'The hashtag can’t be taken out without a change to what stands around it. Take it out by hand.' };
}

function removalsFrom(codings: readonly Coding[], text: string, selection: Span, keys: ReadonlySet<string>): TextEdit[] {
  const lines = new LineIndex(text);
  const spanOf = ({ range }: { readonly range: Range }): Span => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) });
  const marks: TextEdit[] = [];
  const going = new Map<number, Span>();
  for (const { passage, tags } of codingsAt(codings, lines, selection)) {
    const own = tags.filter(({ key }) => keys.has(key)).map(spanOf);
    if (own.length === 0) continue;
    for (const tag of own) going.set(tag.start, tag);
    const { start, end } = spanOf(passage);
    const isHighlight = text.startsWith('==', end) && text.slice(Math.max(start - 2, 0), start) === '==';
    if (!isHighlight || own.length < tags.length) continue;
    marks.push({ start: start - 2, end: start, newText: '' }, { start: end, end: end + 2, newText: '' });
    const behind = Math.max(...own.map((tag) => tag.end));
    if (isJointAt(text, end, behind)) marks.push({ start: behind, end: behind + 1, newText: '' });
  }
  return [...marks, ...hashtagRemovals(text, [...going.values()])].sort((a, b) => a.start - b.start);
}

function codingsAt(codings: readonly Coding[], lines: LineIndex, { start, end }: Span): Coding[] {
  const placed = codings.map((coding) => ({ coding, from: lines.offsetAt(coding.passage.range.start), until: lines.offsetAt(coding.passage.range.end) }));
  const inside = start === end ? [] : placed.filter(({ from, until }) => start <= from && until <= end);
  const around = placed
    .filter(({ coding, from, until }) => (from <= start && end <= until) || coding.tags.some(({ range }) => lines.offsetAt(range.start) <= start && end <= lines.offsetAt(range.end)))
    .sort((a, b) => a.until - a.from - (b.until - b.from))
    .slice(0, 1);
  return [...new Set([...inside, ...around].map(({ coding }) => coding))].sort((a, b) => comparePositions(a.passage.range.start, b.passage.range.start));
}
