// What a note says once it is known for whom its names and for what its themes stand.
import type { Consent, ConsentField, Located, Problem, Range } from '../notes/model';
import { isAfterNow, parseNoteDate, type NoteDate } from '../notes/noteDate';
import { comparePositions } from '../util/lines';
import type { AskedQuestion, FollowUpEntry, Interview, Passage, PersonName } from './catalog';
import { strictestConsent } from './consent';
import { namedRecord } from './namedRecord';
import type { NameTable, PersonIdentity } from './nameTable';
import { countNote, type NoteCounts } from './noteCounts';
import type { NoteOutline, OutlinedFollowUp } from './packed/outline';
import type { PackedNote } from './packed/packedNote';
import { baseNameOf } from './paths';
import { catalogProblemAt } from './problems';
import { offRecordRanges, overlaps, resolvePassages } from './resolvePassages';
import type { SpeakersOfNote } from './speakersOfNote';

/** A note with all names resolved, as it is kept of every note. Lists are in the order of the text. */
export interface ResolvedNote {
  /** What it was resolved from. */
  readonly packed: PackedNote;
  readonly interview: Interview;
  readonly followUps: readonly FollowUpEntry[];
  readonly counts: NoteCounts;
  /** The reader's and those found here. */
  readonly problems: readonly Problem[];
}

/** What is made of a note when somebody looks at it. */
export interface NoteTexts {
  readonly passages: readonly Passage[];
  readonly questions: readonly AskedQuestion[];
}

export function resolveNote(path: string, packed: PackedNote, note: NoteOutline, names: NameTable): ResolvedNote {
  const interviewees = personNames(note.interviewees, names);
  const interviewers = personNames(note.interviewers, names);
  const speakers = names.speakers(note);
  const counts = countNote(note, speakers, names);
  const people = interviewees.map(({ key, name }) => ({ key, name }));
  const isWithheld = withheldRanges(path, note, counts, packed, names);
  return {
    packed,
    interview: new ResolvedInterview(path, note, { interviewees, interviewers, themes: counts.themes, consent: consentOf(note.consent, speakers, names) }, packed, names),
    followUps: note.followUps.map((followUp) => resolveFollowUp(path, followUp, { people, speakers, isWithheld, names })),
    counts,
    problems: sortedProblems([...note.problems, ...unknownSpeakers(note, packed, speakers)]),
  };
}

export function resolveTexts(path: string, packed: PackedNote, names: NameTable): NoteTexts {
  const note = packed.unpacked();
  const speakers = names.speakers(note);
  return {
    passages: resolvePassages(path, note, speakers, names),
    questions: note.questions
      .filter((question) => question.speaker === null || speakers.of(question.speaker).isInterviewer)
      .map(({ text, range }) => ({ path, text, range })),
  };
}

export function sortedProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.length < 2 ? problems : [...problems].sort((a, b) => comparePositions(a.range.start, b.range.start) || comparePositions(a.range.end, b.range.end));
}

type ResolvedFields = Pick<Interview, 'interviewees' | 'interviewers' | 'themes' | 'consent'>;

class ResolvedInterview implements Interview {
  readonly title: string;
  readonly date: string | null;
  readonly interviewees: Interview['interviewees'];
  readonly interviewers: Interview['interviewers'];
  readonly situation: string | null;
  readonly setting: string | null;
  readonly study: string | null;
  readonly lang: string | null;
  readonly verbatim: boolean;
  readonly consent: Interview['consent'];
  readonly themes: readonly string[];
  readonly #packed: PackedNote;
  readonly #names: NameTable;
  /** undefined: not looked at yet. */
  #parsedDate: NoteDate | null | undefined;

  constructor(
    readonly path: string,
    note: NoteOutline,
    resolved: ResolvedFields,
    packed: PackedNote,
    names: NameTable,
  ) {
    this.#packed = packed;
    this.#names = names;
    this.title = note.title ?? baseNameOf(path);
    this.date = note.date;
    this.interviewees = resolved.interviewees;
    this.interviewers = resolved.interviewers;
    this.situation = note.situation;
    this.setting = note.setting;
    this.study = note.study;
    this.lang = note.lang;
    this.verbatim = note.verbatim;
    this.consent = resolved.consent;
    this.themes = resolved.themes;
  }

  /** Asked anew each time, since time goes on while the interview stays the same. */
  get planned(): boolean {
    this.#parsedDate ??= this.date === null ? null : parseNoteDate(this.date);
    return this.#parsedDate !== null && isAfterNow(this.#parsedDate, this.#names.now());
  }

  get headings(): Interview['headings'] {
    return this.#packed.unpacked().headings;
  }
}

/** Each person once, where first named. */
function personNames(located: readonly Located[], names: NameTable): readonly PersonName[] {
  const [only] = located;
  if (only !== undefined && located.length === 1) {
    const { key, name } = names.person(only.value);
    return [{ key, name, range: only.range }];
  }
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
  /** Of the note. */
  readonly people: readonly PersonIdentity[];
  readonly speakers: SpeakersOfNote;
  readonly isWithheld: (range: Range) => boolean;
  readonly names: NameTable;
}

function resolveFollowUp(path: string, followUp: OutlinedFollowUp, { people, speakers, isWithheld, names }: FollowUpContext): FollowUpEntry {
  const { line, range, box, text, state, due } = followUp;
  const owner = speakers.ownerOf(followUp.owner);
  const mentioned = followUp.mentions.length === 0 ? people : mentionedPeople(followUp.mentions, names);
  // Spelled out, since it is made of every note, and a copy takes several times as long.
  return {
    path,
    line,
    range,
    box,
    text,
    state,
    due,
    owner: owner.person,
    mine: owner.isInterviewer,
    interviewees: mentioned.length > 0 ? mentioned : people,
    offRecord: isWithheld(range),
  };
}

/** Those of them who are known, each once. */
function mentionedPeople(mentions: OutlinedFollowUp['mentions'], names: NameTable): readonly PersonIdentity[] {
  const mentioned = new Map<string, PersonIdentity>();
  for (const mention of mentions) {
    const person = names.person(mention.name);
    if (names.isKnown(person.key)) mentioned.set(person.key, person);
  }
  return [...mentioned.values()];
}

const notWithheld = (): boolean => false;

/** Whether something overlaps what is off the record. Few notes hold such; only of those the places are looked up. */
function withheldRanges(path: string, { followUps }: NoteOutline, { themesAndAbove }: NoteCounts, packed: PackedNote, names: NameTable): (range: Range) => boolean {
  if (followUps.length === 0 || !themesAndAbove.includes(names.offRecordTheme(path))) return notWithheld;
  const withheld = offRecordRanges(path, packed.unpacked(), names);
  return (range) => withheld.some((other) => overlaps(other, range));
}

/** One hint for each name, where it first stands: a transcript may hold it hundreds of times. */
function unknownSpeakers(outline: NoteOutline, packed: PackedNote, speakers: SpeakersOfNote): Problem[] {
  if (!outline.speakers.some(({ name }) => speakers.named(name).unmatched !== null)) return [];
  const unknown = new Set(outline.speakers.map(({ name }) => name).filter((name) => speakers.named(name).unmatched !== null));
  return packed.unpacked().speakers.flatMap(({ name, range }) => {
    if (!unknown.delete(name)) return [];
    return [catalogProblemAt(range, speakers.named(name).unmatched === 'nobody' ? 'speaker-unknown' : 'speaker-ambiguous', name)];
  });
}
