// The edits that move themes in one note.
import { themeKey } from '../notes/keys';
import { hashtagText } from '../notes/hashtagText';
import type { EditPlan } from '../notes/edits/editableFrontmatter';
import { removeValue } from '../notes/edits/removeValue';
import { replaceValue } from '../notes/edits/replaceValue';
import { readFields } from '../notes/frontmatter/readFields';
import type { InterviewNote, Located, ThemeTag } from '../notes/model';
import { applyEdits, LineIndex, type TextEdit } from '../util/lines';
import { ComposedEdits } from './composedEdits';
import { hashtagRemovals, type TagSpan } from './hashtagRemoval';
import type { FilePlan, PlanContext } from './plan';
import { readsAsBefore } from './readsAsBefore';
import type { ThemeMoves } from './themeMoves';

interface Counted {
  readonly edits: readonly TextEdit[];
  readonly places: number;
}

type NoteContext = Pick<PlanContext, 'settings' | 'parse'>;

/** What has to be edited in a note so that its themes move. */
export function themesInNote(text: string, note: InterviewNote, moves: ThemeMoves, context: NoteContext): FilePlan {
  const body = inBody(text, note, moves, context);
  if (typeof body === 'string') return { refusal: body };
  const frontmatter = inFrontmatter(text, note, moves, context);
  if (typeof frontmatter === 'string') return { refusal: frontmatter };
  return { edits: [...frontmatter.edits, ...body.edits], places: frontmatter.places + body.places, refusal: null };
}

function inBody(text: string, note: InterviewNote, moves: ThemeMoves, { parse }: NoteContext): Counted | string {
  const lines = new LineIndex(text);
  const redundant = redundantHashtags(note, moves);
  const edits: TextEdit[] = [];
  const going: TagSpan[] = [];
  for (const tag of note.hashtags) {
    const spelling = moves.spellingFor(tag);
    if (spelling === undefined) continue;
    const start = lines.offsetAt(tag.range.start);
    const end = lines.offsetAt(tag.range.end);
    if (spelling === null || redundant.has(tag)) {
      going.push({ start, end });
      continue;
    }
    const written = hashtagText(spelling);
    if (written === null) return `“${spelling}” can’t be written as a hashtag, as line ${tag.range.start.line + 1} has it. Choose a name of letters, digits, “-” and “_”.`;
    if (written !== tag.label) edits.push({ start: start + 1, end, newText: written });
  }
  const places = edits.length + going.length;
  edits.push(...hashtagRemovals(text, going));
  if (going.length > 0 && !readsAsBefore(note, parse(applyEdits(text, edits)), going.length)) {
    return 'A hashtag in it can’t be taken out without a change to what stands around it. Take it out by hand.';
  }
  return { edits: edits.sort((a, b) => a.start - b.start), places };
}

/** Hashtags that would say again what another on the same passage says. */
function redundantHashtags({ passages }: InterviewNote, moves: ThemeMoves): ReadonlySet<ThemeTag> {
  const redundant = new Set<ThemeTag>();
  for (const { tags } of passages) {
    if (tags.length < 2) continue;
    const fates = tags.map((tag) => {
      const spelling = moves.spellingFor(tag);
      return { tag, stays: spelling === undefined, written: themeKey(spelling ?? tag.label), before: moves.keyBefore(tag.key), after: moves.keyAfter(tag.key) };
    });
    const kept = fates.filter(({ stays }) => stays);
    for (const fate of fates) {
      if (fate.stays) continue;
      // Two spellings that meant one theme before may go on to do so.
      const isRedundant = kept.some(({ after, before, written }) => after === fate.after && (before !== fate.before || written === fate.written));
      if (isRedundant) redundant.add(fate.tag);
      else kept.push(fate);
    }
  }
  return redundant;
}

function inFrontmatter(text: string, note: InterviewNote, moves: ThemeMoves, { settings }: NoteContext): Counted | string {
  const composed = new ComposedEdits(text);
  /** What each theme that is left was at first: what was written twice before may go on to be. */
  const origins = note.themes.map(({ key }) => moves.keyBefore(key));
  let places = 0;
  // One after the other, each read afresh: an edit may move the next one, or write it anew.
  for (let themes = note.themes; ; places++) {
    const next = firstToChange(themes, origins, moves);
    if (!next) return planned(composed.plan(), places);
    const { value, range, newValue, index } = next;
    composed.step((current) => (newValue === null ? removeValue(current, { value, range }) : replaceValue(current, { value, range }, newValue)));
    if (composed.refusal !== null) return composed.refusal;
    if (newValue === null) origins.splice(index, 1);
    const fields = readFields(composed.text, settings, new LineIndex(composed.text));
    themes = fields.kind === 'interview' ? fields.themes : [];
  }
}

function planned(plan: EditPlan, places: number): Counted | string {
  return plan.refusal ?? { edits: plan.edits, places };
}

interface ThemeEdit extends Located {
  readonly index: number;
  /** null: it goes. */
  readonly newValue: string | null;
}

function firstToChange(themes: readonly ThemeTag[], origins: readonly string[], moves: ThemeMoves): ThemeEdit | undefined {
  for (const [index, { key, label, range }] of themes.entries()) {
    const spelling = moves.spellingFor({ key, label });
    if (spelling === undefined) continue;
    const after = moves.keyAfter(key);
    const isRedundant = themes.some((other, at) => at !== index && origins[at] !== origins[index] && moves.keyAfter(other.key) === after);
    if (spelling === null || isRedundant) return { index, value: label, range, newValue: null };
    if (spelling !== label) return { index, value: label, range, newValue: spelling };
  }
  return undefined;
}
