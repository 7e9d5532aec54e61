// The edits that give people another name in one note.
import type { EditPlan } from '../notes/edits/editableFrontmatter';
import { removeValue } from '../notes/edits/removeValue';
import { replaceValue } from '../notes/edits/replaceValue';
import { readFields } from '../notes/frontmatter/readFields';
import type { InterviewNote, Located } from '../notes/model';
import { applyEdits, LineIndex, type TextEdit } from '../util/lines';
import { ComposedEdits } from './composedEdits';
import type { PersonMoves } from './personMoves';
import type { FilePlan, PlanContext } from './plan';

type Fields = Pick<InterviewNote, 'interviewees' | 'interviewers' | 'consent'>;
type NoteContext = Pick<PlanContext, 'settings' | 'parse'>;

export function peopleInNote(text: string, note: InterviewNote, moves: PersonMoves, context: NoteContext): FilePlan {
  const markFor = moves.marksOf(note);
  const both = namedTwiceInConsent(note, moves, markFor);
  if (both !== null) return { refusal: both };
  const body = inBody(text, note, moves, markFor);
  const composed = new ComposedEdits(text);
  let places = body.length;
  let fields: Fields | undefined = note;
  for (; fields; places++) {
    const next = firstToChange(fields, moves, markFor);
    if (!next) break;
    composed.step(next);
    if (composed.refusal !== null) return { refusal: composed.refusal };
    const read = readFields(composed.text, context.settings, new LineIndex(composed.text));
    fields = read.kind === 'interview' ? read : undefined;
  }
  const plan = composed.plan();
  if (plan.refusal !== null) return plan;
  const edits = [...plan.edits, ...body];
  if (edits.length > 0 && !namesReadAsBefore(note, applyEdits(text, edits), context)) {
    return { refusal: 'With that name, lines of it would be read in another way. Choose another name, or change it by hand.' };
  }
  return { edits, places, refusal: null };
}

function inBody(text: string, note: InterviewNote, moves: PersonMoves, markFor: (mark: string) => string | undefined): TextEdit[] {
  const lines = new LineIndex(text);
  const edit = ({ range }: { readonly range: Located['range'] }, newName: string): TextEdit[] => {
    const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
    const newText = renamedIn(text.slice(start, end), newName);
    return newText === text.slice(start, end) ? [] : [{ start, end, newText }];
  };
  const mentions = note.mentions.flatMap((mention) => (moves.isMoved(mention.name) ? edit(mention, moves.to) : []));
  const covered = new Set(mentions.map(({ start }) => start));
  const speakers = note.speakers.flatMap((mark) => {
    const name = markFor(mark.name);
    return name === undefined ? [] : edit(mark, name);
  });
  // A mark may be a link, which is a mention too.
  return [...mentions, ...speakers.filter(({ start }) => !covered.has(start))].sort((a, b) => a.start - b.start);
}

const linkTarget = /^(\[\[(?:[^[\]|#]*\/)?)[^[\]|#/]+?((?:\.(?:md|markdown))?(?:[#|][^[\]]*)?\]\])$/su;

/** A link stays one, to the same folder; what stands behind a comma (a role) stays. */
function renamedIn(written: string, name: string): string {
  const link = linkTarget.exec(written);
  if (link) return `${link[1] ?? ''}${name}${link[2] ?? ''}`;
  const comma = written.indexOf(',');
  return comma > 0 && !name.includes(',') ? name + written.slice(comma) : name;
}

function firstToChange({ interviewees, interviewers, consent }: Fields, moves: PersonMoves, markFor: (mark: string) => string | undefined): ((text: string) => EditPlan) | undefined {
  for (const list of [interviewees, interviewers]) {
    for (const one of list) {
      if (!moves.isMoved(one.value)) continue;
      const isThere = list.some((other) => other !== one && moves.keyBefore(other.value) !== moves.keyBefore(one.value) && moves.keyAfter(other.value) === moves.keyAfter(one.value));
      if (isThere) return (text) => removeValue(text, one);
      if (one.value !== moves.to) return (text) => replaceValue(text, one, moves.to);
    }
  }
  for (const { name, range } of 'byName' in consent ? consent.byName : []) {
    const to = moves.isMoved(name) ? moves.to : markFor(name);
    if (to !== undefined && to !== name) return (text) => replaceValue(text, { value: name, range }, to);
  }
  return undefined;
}

/** Two consents can't be made one without saying which of them holds. */
function namedTwiceInConsent({ consent }: InterviewNote, moves: PersonMoves, markFor: (mark: string) => string | undefined): string | null {
  if (!('byName' in consent)) return null;
  const moved = consent.byName.filter(({ name }) => moves.isMoved(name) && (markFor(name) ?? name) !== name);
  const clash = consent.byName.find(({ name }) => moved.length > 0 && !moves.isMoved(name) && moves.keyAfter(name) === moves.keyAfter(moves.to));
  return clash && moved[0] ? `It has a consent of both “${moved[0].name}” and “${clash.name}”. Keep the one that holds first.` : null;
}

/** The same marks, mentions, promises and themes, whatever they are called. */
function namesReadAsBefore(before: InterviewNote, text: string, { parse }: NoteContext): boolean {
  const after = parse(text);
  if (after.kind !== 'interview') return false;
  const shape = ({ speakers, mentions, followUps, headings, hashtags, passages, questions }: InterviewNote): string =>
    JSON.stringify([speakers.length, mentions.length, followUps.map(({ state, due }) => [state, due]), headings.length, hashtags.map(({ key }) => key), passages.length, questions.length]);
  return shape(before) === shape(after);
}
