// Takes themes off what is selected in a note.
import type { Span } from '../notes/body/structure';
import { type EditPlan, noEdits } from '../notes/edits/editableFrontmatter';
import { themeKey } from '../notes/keys';
import type { CodedPassage, InterviewNote, Range, ThemeTag } from '../notes/model';
import { applyEdits, LineIndex, type TextEdit } from '../util/lines';
import { hashtagRemovals } from './hashtagRemoval';
import { isJointAt } from './joint';
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
  const edits = removalsAt(note, text, selection, keys);
  if (edits.length === 0) return noEdits;
  const after = parse(applyEdits(text, edits));
  const removed = after.kind === 'interview' ? note.hashtags.length - after.hashtags.length : 0;
  if (removed > 0 && readsAsBefore(note, after, removed)) return { edits, refusal: null };
  return { refusal: 'The hashtag can’t be taken out without a change to what stands around it. Take it out by hand.' };
}

function removalsAt(note: InterviewNote, text: string, selection: Span, keys: ReadonlySet<string>): TextEdit[] {
  const lines = new LineIndex(text);
  const spanOf = ({ range }: { readonly range: Range }): Span => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) });
  const repeated = repeatedHashtags(note, keys).map((tag) => ({ key: tag.key, ...spanOf(tag) }));
  const marks: TextEdit[] = [];
  const going = new Map<number, Span>();
  for (const passage of passagesAt(note, lines, selection)) {
    const tags = passage.tags.map((tag) => ({ key: tag.key, ...spanOf(tag) }));
    const own = tags.filter(({ key }) => keys.has(key));
    if (own.length === 0) continue;
    const { start, end } = spanOf(passage);
    const isHighlight = text.startsWith('==', end) && text.slice(Math.max(start - 2, 0), start) === '==';
    const again = repeated.filter(({ key, ...tag }) => own.some((one) => one.key === key) && (tags.some((one) => isBeside(text, one, tag)) || (!isHighlight && start <= tag.start && tag.end <= end)));
    for (const tag of [...own, ...again]) going.set(tag.start, tag);
    if (!isHighlight || own.length < tags.length) continue;
    marks.push({ start: start - 2, end: start, newText: '' }, { start: end, end: end + 2, newText: '' });
    const behind = Math.max(...[...own, ...again].map((tag) => tag.end));
    if (isJointAt(text, end, behind)) marks.push({ start: behind, end: behind + 1, newText: '' });
  }
  return [...marks, ...hashtagRemovals(text, [...going.values()])].sort((a, b) => a.start - b.start);
}

/** Hashtags that say again what another one says of the same passage. */
function repeatedHashtags({ hashtags, passages }: InterviewNote, keys: ReadonlySet<string>): ThemeTag[] {
  const first = new Set(passages.flatMap(({ tags }) => tags.map(({ range }) => range)));
  return hashtags.filter(({ key, range }) => keys.has(key) && !first.has(range));
}

/** Whether a hashtag stands behind another with nothing but blanks and hashtags between. */
function isBeside(text: string, { end }: Span, tag: Span): boolean {
  return end <= tag.start && /^(?:[^\S\r\n]|#\S+)*$/u.test(text.slice(end, tag.start));
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
