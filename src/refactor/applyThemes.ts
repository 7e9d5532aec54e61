// Codes what is selected in a note: part of a line as a highlight, whole blocks by a tag at their end.
import { highlightBehindWhich } from '../notes/body/highlightTags';
import type { HeadingPart, Outline, Turn } from '../notes/body/outline';
import type { Span } from '../notes/body/structure';
import { lineEndOf, type EditPlan } from '../notes/edits/editableFrontmatter';
import { hashtagText } from '../notes/hashtagText';
import { isIgnoredTheme, themeKey } from '../notes/keys';
import type { InterviewNote } from '../notes/model';
import { applyEdits, comparePositions, LineIndex, type TextEdit } from '../util/lines';
import { ComposedEdits } from './composedEdits';
import { isJointAt } from './joint';
import { keepsPassages } from './keepsPassages';
import { groupOf, noteOutline, saysSomething } from './noteOutline';
import type { PlanContext } from './plan';
import { readsAsBefore } from './readsAsBefore';
import { isInFrontmatter, withNoteThemes } from './themesOfNote';

/** Several blocks: a list or quote as one passage where they are just that, or each its own. */
export type SeveralBlocks = 'one' | 'each';

type NoteContext = Pick<PlanContext, 'settings' | 'parse'>;

/** A way to write tags down, and what they are to code then. */
interface Attempt {
  readonly edits: readonly TextEdit[];
  /** In the text after the edits. */
  readonly codes: Span;
}

/**
 * @param selection offsets (UTF-16); an empty one means the block that it is in; in frontmatter, the whole note
 * @param themes labels; those that code the place already are left out
 */
export function applyThemes(text: string, selection: Span, themes: readonly string[], context: NoteContext, several: SeveralBlocks = 'one'): EditPlan {
  if (isInFrontmatter(text, selection)) return withNoteThemes(text, themes, context.settings);
  const tags = new Map<string, string>();
  for (const theme of themes) {
    const tag = hashtagText(theme);
    if (tag === null) return { refusal: `“${theme}” can’t be written as a hashtag. Choose a name of letters, digits, “-” and “_”.` };
    if (isIgnoredTheme(themeKey(tag), context.settings.ignoredThemes)) return { refusal: `“${theme}” is set to be no theme (fieldNotes.themes.ignore).` };
    tags.set(themeKey(tag), tag);
  }
  const note = context.parse(text);
  if (note.kind !== 'interview') return { refusal: 'It is no interview note.' };
  const outline = noteOutline(text, note, context.settings);
  const place = placeOf(trimmed(text, selection), outline);
  if (!place) return { refusal: 'There is no text of the conversation here. Select what is to be coded.' };
  const coder = new Coder(tags, context);
  if ('heading' in place) return coder.code(text, headingAttempts(place.heading));
  if ('part' in place) return highlightPlan(text, place, coder);
  const group = several === 'one' && place.turns.length > 1 ? groupOf(place.turns, outline.parts) : undefined;
  if (group) return coder.code(text, groupAttempts(text, group.span));
  const composed = new ComposedEdits(text);
  // The last first, so that those in front keep their place.
  for (const turn of [...place.turns].reverse()) composed.step((current) => coder.code(current, turnAttempts(turn)));
  return composed.plan();
}

/** How many blocks a selection holds that can be coded as one passage as well as each its own; 0 where there is no choice. */
export function blocksInOne(text: string, selection: Span, { parse, settings }: NoteContext): number {
  const note = parse(text);
  if (note.kind !== 'interview' || isInFrontmatter(text, selection)) return 0;
  const outline = noteOutline(text, note, settings);
  const place = placeOf(trimmed(text, selection), outline);
  return place && 'turns' in place && place.turns.length > 1 && groupOf(place.turns, outline.parts) ? place.turns.length : 0;
}

type Place = { readonly heading: HeadingPart } | { readonly part: Span; readonly turn: Turn } | { readonly turns: readonly Turn[] };

function placeOf(selection: Span, { headings, turns }: Outline): Place | undefined {
  const touches = ({ start, end }: Span): boolean => start <= selection.end && selection.start <= end && (selection.start === selection.end || (start < selection.end && selection.start < end));
  const touched = turns.filter((turn) => saysSomething(turn) && touches(turn.span));
  const [turn, ...others] = touched;
  if (!turn) {
    const heading = headings.find(({ marked, span }) => touches(span) && marked.run.source !== '');
    return heading && { heading };
  }
  const said = saidIn(turn);
  const isPart = selection.start < selection.end && others.length === 0 && (selection.start > said.start || selection.end < said.end);
  return isPart ? { part: selection, turn } : { turns: touched };
}

/** What a turn says: behind its time stamp and mark, up to the tags at its end. */
function saidIn({ marked, lead, attributionLine }: Turn): Span {
  const { run, tags } = marked;
  let end = run.lineRange(attributionLine > 0 ? attributionLine - 1 : run.lines.length - 1).end;
  for (const tag of [...tags].reverse()) {
    if (tag.end > end || run.source.slice(tag.end, end).trim() !== '') continue;
    end = tag.start;
  }
  const text = run.source.slice(lead.end, end);
  return run.spanOf(lead.end + text.length - text.trimStart().length, lead.end + text.trimEnd().length);
}

/** Writes down those tags that are missing at a place, in the first way that codes it and changes nothing else. */
class Coder {
  constructor(
    private readonly tags: ReadonlyMap<string, string>,
    private readonly context: NoteContext,
  ) {}

  code(text: string, attempts: (tags: string, keysThere: ReadonlyMap<string, number>) => readonly Attempt[], codedNow?: Span): EditPlan {
    const note = this.context.parse(text);
    if (note.kind !== 'interview') return { refusal: 'It is no interview note.' };
    const [first] = attempts('', new Map());
    const before = codedNow ?? first?.codes;
    const there = before ? tagEndsAt(note, text, before) : new Map<string, number>();
    const missing = [...this.tags].filter(([key]) => !there.has(key));
    if (missing.length === 0) return { edits: [], refusal: null };
    for (const { edits, codes } of attempts(missing.map(([, tag]) => `#${tag}`).join(' '), there)) {
      const edited = applyEdits(text, edits);
      const after = this.context.parse(edited);
      if (after.kind !== 'interview' || !readsAsBefore(note, after, -missing.length)) continue;
      if (!keepsPassages(note, text, edits, after, edited, new Set(missing.map(([key]) => key)))) continue;
      const now = tagEndsAt(after, edited, codes);
      if (missing.every(([key]) => now.has(key))) return { edits, refusal: null };
    }
    return { refusal: 'This can’t be coded here without a change to what stands around it. Select other text, or write the hashtag by hand.' };
  }
}

/** The themes of the passage with this range, each with the offset behind its tag. */
function tagEndsAt({ passages }: InterviewNote, text: string, { start, end }: Span): Map<string, number> {
  const lines = new LineIndex(text);
  const range = lines.rangeOf(start, end);
  const passage = passages.find((one) => comparePositions(one.range.start, range.start) === 0 && comparePositions(one.range.end, range.end) === 0);
  return new Map(passage?.tags.map((tag) => [tag.key, lines.offsetAt(tag.range.end)]));
}

function insertion(at: number, newText: string): TextEdit[] {
  return newText === '' ? [] : [{ start: at, end: at, newText }];
}

/** At the end of what is said; in front of it where the end belongs to a highlight. */
function turnAttempts({ marked: { run }, span, lead, attributionLine }: Turn): (tags: string) => Attempt[] {
  const lastLine = run.lineRange(attributionLine > 0 ? attributionLine - 1 : run.lines.length - 1);
  const { end } = run.spanOf(Math.max(lastLine.end - 1, 0), lastLine.end);
  const { start } = run.spanOf(lead.end, lead.end);
  return (tags) => [
    { edits: insertion(end, tags && ` ${tags}`), codes: grown(span, tags && ` ${tags}`) },
    { edits: insertion(start, tags && `${tags} `), codes: grown(span, tags && `${tags} `) },
  ];
}

function headingAttempts({ marked: { run }, section }: HeadingPart): (tags: string) => Attempt[] {
  return (tags) => [{ edits: insertion(run.span.end, tags && ` ${tags}`), codes: grown(section, tags && ` ${tags}`) }];
}

/** On a line of its own under the list or quote, behind the tags that stand there already. */
function groupAttempts(text: string, span: Span): (tags: string, there: ReadonlyMap<string, number>) => Attempt[] {
  const eol = lineEndOf(text);
  const isFollowed = /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*\S/u.test(text.slice(span.end));
  return (tags, there) => {
    const behind = there.size > 0 ? Math.max(...there.values()) : null;
    const edits = behind === null ? insertion(span.end, tags && `${eol}${eol}${tags}${isFollowed ? eol : ''}`) : insertion(behind, tags && ` ${tags}`);
    return [{ edits, codes: span }];
  };
}

function highlightPlan(text: string, { part, turn }: { readonly part: Span; readonly turn: Turn }, coder: Coder): EditPlan {
  const { marked } = turn;
  const behind = highlightBehindWhich(marked);
  for (const highlight of marked.highlights) {
    const outer = marked.run.spanOf(highlight.start, highlight.end);
    if (part.end <= outer.start || part.start >= outer.end) continue;
    const inner = { start: outer.start + 2, end: outer.end - 2 };
    const tagEnds = marked.tags.filter((_, index) => behind[index] === highlight).map((tag) => marked.run.spanOf(tag.start, tag.end).end);
    // With its tags too: an editor's selection grows over what is written at its edges.
    const isSame = [inner.start, outer.start].includes(part.start) && [inner.end, outer.end, ...tagEnds].includes(part.end);
    if (!isSame) return { refusal: 'This overlaps a highlight. Select the whole highlight, or text outside it.' };
    const at = Math.max(outer.end, ...tagEnds);
    return coder.code(text, (tags) => [{ edits: insertion(at, tags && ` ${tags}${joiner(text, at)}`), codes: inner }]);
  }
  const codes = { start: part.start + 2, end: part.end + 2 };
  return coder.code(text, (tags) => [{ edits: [...insertion(part.start, '=='), ...insertion(part.end, `== ${tags}${isJointAt(text, part.end, part.end) ? ' ' : joiner(text, part.end)}`)], codes }], part);
}

/** A blank, where the text goes on with what would become part of the hashtag. */
function joiner(text: string, at: number): string {
  return /^[\p{L}\p{M}\p{Nd}_\-/\u200C\u200D]/u.test(text.slice(at, at + 2)) ? ' ' : '';
}

function grown({ start, end }: Span, newText: string): Span {
  return { start, end: end + newText.length };
}

function trimmed(text: string, { start, end }: Span): Span {
  const inside = text.slice(start, end);
  if (inside.trim() === '') return { start, end: start };
  return { start: start + inside.length - inside.trimStart().length, end: end - inside.length + inside.trimEnd().length };
}
