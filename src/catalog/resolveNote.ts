// What a note says once it is known for whom its names and for what its themes stand.
import { isAfterNow, parseNoteDate } from '../notes/noteDate';
import type { Consent, ConsentField, FollowUp, InterviewNote, Located, Problem } from '../notes/model';
import { comparePositions } from '../util/lines';
import type { AskedQuestion, FollowUpEntry, Interview, Passage, PersonName } from './catalog';
import { strictestConsent } from './consent';
import { namedRecord } from './namedRecord';
import type { NameTable, PersonIdentity } from './nameTable';
import { baseNameOf } from './paths';
import { catalogProblemAt } from './problems';
import { overlaps, resolvePassages } from './resolvePassages';
import { SpeakersOfNote } from './speakersOfNote';

/** A note with all names resolved. Lists are in the order of the text. */
export interface ResolvedNote {
  readonly interview: Interview;
  readonly passages: readonly Passage[];
  readonly followUps: readonly FollowUpEntry[];
  readonly questions: readonly AskedQuestion[];
  /** The reader's and those found here. */
  readonly problems: readonly Problem[];
}

export function resolveNote(path: string, note: InterviewNote, names: NameTable): ResolvedNote {
  const interviewees = personNames(note.interviewees, names);
  const interviewers = personNames(note.interviewers, names);
  const speakers = new SpeakersOfNote(note, interviewees, interviewers, names);
  const passages = resolvePassages(path, note, speakers, names);
  const themes = new Set(note.themes.map((tag) => names.theme(tag.key)));
  for (const passage of passages) for (const key of passage.themes) themes.add(key);
  return {
    interview: interviewOf(path, note, { interviewees, interviewers, themes: [...themes], consent: consentOf(note.consent, speakers, names) }, names),
    passages,
    followUps: note.followUps.map((followUp) => resolveFollowUp(path, followUp, { interviewees, speakers, passages, names })),
    questions: note.questions
      .filter((question) => question.speaker === null || speakers.of(question.speaker).isInterviewer)
      .map(({ text, range }) => ({ path, text, range })),
    problems: sortedProblems([...note.problems, ...unknownSpeakers(note, speakers)]),
  };
}

export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.length < 2 ? problems : [...problems].sort((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end));
}

type ResolvedFields = Pick<Interview, 'interviewees' | 'interviewers' | 'themes' | 'consent'>;

function interviewOf(path: string, note: InterviewNote, resolved: ResolvedFields, names: NameTable): Interview {
  const date = note.date === null ? null : parseNoteDate(note.date);
  const { situation, setting, study, lang, verbatim, headings } = note;
  return {
    path,
    title: note.title ?? baseNameOf(path),
    date: note.date,
    // Asked anew each time, since time goes on while the interview stays the same.
    get planned() {
      return date !== null && isAfterNow(date, names.now());
    },
    ...resolved,
    ...{ situation, setting, study, lang, verbatim, headings },
  };
}

/** Each person once, where first named. */
function personNames(located: readonly Located[], names: NameTable): readonly PersonName[] {
  const persons = new Map<string, PersonName>();
  for (const { value, range } of located) {
    const { key, name } = names.person(value);
    if (!persons.has(key)) persons.set(key, { key, name, range });
  }
  return [...persons.values()];
}

function consentOf(field: ConsentField, speakers: SpeakersOfNote, names: NameTable): Consent | Readonly<Record<string, Consent>> {
  if ('all' in field) return field.all;
  const byName = new Map<string, Consent>();
  for (const { name: written, consent } of field.byName) {
    const { name } = speakers.named(written).person ?? names.person(written);
    const before = byName.get(name);
    byName.set(name, before === undefined ? consent : strictestConsent(before, consent));
  }
  return namedRecord(byName);
}

interface FollowUpContext {
  readonly interviewees: readonly PersonName[];
  readonly speakers: SpeakersOfNote;
  readonly passages: readonly Passage[];
  readonly names: NameTable;
}

function resolveFollowUp(path: string, followUp: FollowUp, { interviewees, speakers, passages, names }: FollowUpContext): FollowUpEntry {
  const { line, range, box, text, state, due } = followUp;
  const owner = speakers.ownerOf(followUp.owner);
  const mentioned = new Map<string, PersonIdentity>();
  for (const mention of followUp.mentions) {
    const person = names.person(mention.name);
    if (names.isKnown(person.key)) mentioned.set(person.key, person);
  }
  return {
    ...{ path, line, range, box, text, state, due },
    owner: owner.person,
    mine: owner.isInterviewer,
    interviewees: mentioned.size > 0 ? [...mentioned.values()] : interviewees.map(({ key, name }) => ({ key, name })),
    offRecord: passages.some((passage) => passage.offRecord && overlaps(passage.range, range)),
  };
}

/** One hint for each name, where it first stands: a transcript may hold it hundreds of times. */
function unknownSpeakers(note: InterviewNote, speakers: SpeakersOfNote): Problem[] {
  const seen = new Set<string>();
  return note.speakers.flatMap((mark) => {
    if (seen.has(mark.name)) return [];
    seen.add(mark.name);
    const { unmatched } = speakers.of(mark);
    if (unmatched === null) return [];
    return [catalogProblemAt(mark.range, unmatched === 'nobody' ? 'speaker-unknown' : 'speaker-ambiguous', mark.name)];
  });
}
