// What a note says once it is known for whom its names and for what its themes stand.
import type { Consent, ConsentField, InterviewNote, Located, Problem, Range } from '../notes/model';
import { isAfterNow, parseNoteDate, type NoteDate } from '../notes/noteDate';
import { comparePositions } from '../util/lines';
import type { AskedQuestion, FollowUpEntry, Interview, Passage, PersonName } from './catalog';
import { strictestConsent } from './consent';
import { namedRecord } from './namedRecord';
import type { NameTable, NotePeople, PersonIdentity } from './nameTable';
import { countNote, type NoteCounts } from './noteCounts';
import type { NoteDigest, NoteOutline, OutlinedFollowUp } from './packed/digest';
import type { PackedNote } from './packed/packedNote';
import { baseNameOf } from './paths';
import { catalogProblemAt } from './problems';
import { offRecordRanges, overlaps, resolvePassages } from './resolvePassages';
import type { SpeakersOfNote } from './speakersOfNote';

/** A note with all names resolved, as it is kept of every note: what counts and lists need of all. Lists are in the order of the text. */
export interface ResolvedNote {
  /** What it was resolved from. */
  readonly packed: PackedNote;
  readonly interview: Interview;
  readonly speakers: SpeakersOfNote;
  readonly counts: NoteCounts;
  /** The reader's, or such as are found once its names are known: `resolveProblems`. */
  readonly hasProblems: boolean;
}

/** What is made of a note when somebody looks at it. */
export interface NoteTexts {
  readonly passages: readonly Passage[];
  readonly questions: readonly AskedQuestion[];
}

export function resolveNote(path: string, packed: PackedNote, digest: NoteDigest, names: NameTable): ResolvedNote {
  const speakers = names.speakers(digest);
  const counts = countNote(digest, speakers, names);
  return {
    packed,
    interview: new ResolvedInterview(path, digest, counts, packed, names),
    speakers,
    counts,
    hasProblems: hasProblems(digest, speakers),
  };
}

export function hasProblems({ problemCount, speakers: names }: NoteDigest, speakers: SpeakersOfNote): boolean {
  return problemCount > 0 || names.some((name) => speakers.named(name).unmatched !== null);
}

/** The follow-ups of a note: made when somebody looks at them. */
export function resolveFollowUps({ packed, interview: { path }, speakers, counts }: ResolvedNote, names: NameTable): readonly FollowUpEntry[] {
  const context = { speakers, isWithheld: withheldRanges(path, counts, packed, names), names };
  return packed.outline().followUps.map((followUp) => resolveFollowUp(path, followUp, context));
}

/** The problems of a note: made when somebody looks at them. */
export function resolveProblems({ packed, speakers }: ResolvedNote): readonly Problem[] {
  const { problems, speakers: marks } = packed.unpacked();
  const unknown = new Set(marks.map(({ name }) => name).filter((name) => speakers.named(name).unmatched !== null));
  // One hint for each name, where it first stands: a transcript may hold it hundreds of times.
  const hints = marks.flatMap(({ name, range }) => {
    if (!unknown.delete(name)) return [];
    return [catalogProblemAt(range, speakers.named(name).unmatched === 'nobody' ? 'speaker-unknown' : 'speaker-ambiguous', name)];
  });
  return sortedProblems([...problems, ...hints]);
}

export function resolveTexts(path: string, packed: PackedNote, names: NameTable): NoteTexts {
  const note = packed.unpacked();
  const speakers = names.speakers(peopleOf(note));
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

type InterviewFields = Pick<Interview, 'title' | 'interviewees' | 'interviewers' | 'study' | 'lang' | 'verbatim' | 'consent'>;

/** Most of its fields are read when somebody looks at one of them: few of all interviews are on show at a time. */
class ResolvedInterview implements Interview {
  readonly date: string | null;
  readonly situation: string | null;
  readonly setting: string | null;
  readonly intervieweeKeys: readonly string[];
  readonly themes: readonly string[];
  readonly #packed: PackedNote;
  readonly #names: NameTable;
  #fields: InterviewFields | undefined;
  /** undefined: not looked at yet. */
  #parsedDate: NoteDate | null | undefined;

  constructor(
    readonly path: string,
    { date, situation, setting }: NoteDigest,
    { interviewees, themes }: NoteCounts,
    packed: PackedNote,
    names: NameTable,
  ) {
    this.date = date;
    this.situation = situation;
    this.setting = setting;
    this.intervieweeKeys = interviewees;
    this.themes = themes;
    this.#packed = packed;
    this.#names = names;
  }

  get title(): string {
    return this.fields.title;
  }

  get interviewees(): Interview['interviewees'] {
    return this.fields.interviewees;
  }

  get interviewers(): Interview['interviewers'] {
    return this.fields.interviewers;
  }

  get study(): string | null {
    return this.fields.study;
  }

  get lang(): string | null {
    return this.fields.lang;
  }

  get verbatim(): boolean {
    return this.fields.verbatim;
  }

  get consent(): Interview['consent'] {
    return this.fields.consent;
  }

  /** Asked anew each time, since time goes on while the interview stays the same. */
  get planned(): boolean {
    this.#parsedDate ??= this.date === null ? null : parseNoteDate(this.date);
    return this.#parsedDate !== null && isAfterNow(this.#parsedDate, this.#names.now());
  }

  get headings(): Interview['headings'] {
    return this.#packed.unpacked().headings;
  }

  private get fields(): InterviewFields {
    return (this.#fields ??= fieldsOf(this.path, this.#packed.outline(), this.#names));
  }
}

function fieldsOf(path: string, outline: NoteOutline, names: NameTable): InterviewFields {
  const { title, study, lang, verbatim, consent } = outline;
  return {
    title: title ?? baseNameOf(path),
    interviewees: personNames(outline.interviewees, names),
    interviewers: personNames(outline.interviewers, names),
    ...{ study, lang, verbatim },
    consent: consentOf(consent, names.speakers(peopleOf(outline)), names),
  };
}

function peopleOf({ interviewees, interviewers }: Pick<InterviewNote, 'interviewees' | 'interviewers'>): NotePeople {
  const spellingOf = ({ value }: Located): string => value;
  return { interviewees: interviewees.map(spellingOf), interviewers: interviewers.map(spellingOf) };
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
  readonly speakers: SpeakersOfNote;
  readonly isWithheld: (range: Range) => boolean;
  readonly names: NameTable;
}

function resolveFollowUp(path: string, followUp: OutlinedFollowUp, { speakers, isWithheld, names }: FollowUpContext): FollowUpEntry {
  const people = speakers.interviewees;
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
function withheldRanges(path: string, { themesAndAbove }: NoteCounts, packed: PackedNote, names: NameTable): (range: Range) => boolean {
  if (!themesAndAbove.includes(names.offRecordTheme(path))) return notWithheld;
  const withheld = offRecordRanges(path, packed.unpacked(), names);
  return (range) => withheld.some((other) => overlaps(other, range));
}
