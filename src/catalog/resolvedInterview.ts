// An interview as lists show it.
import type { Consent, ConsentField, InterviewNote, Located } from '../notes/model';
import { isAfterNow, parseNoteDate, sortableTime, type NoteDate } from '../notes/noteDate';
import type { Interview, PersonName } from './catalog';
import { strictestConsent } from './consent';
import { namedRecord } from './namedRecord';
import type { NameTable, NotePeople } from './nameTable';
import type { NoteCounts } from './noteCounts';
import type { NoteOutline } from './packed/digest';
import type { PackedNote } from './packed/packedNote';
import { baseNameOf } from './paths';
import type { FollowUpHead } from './resolvedFollowUp';
import type { SpeakersOfNote } from './speakersOfNote';

/** What is known of all interviews at once. */
export type InterviewHead = Pick<Interview, 'date' | 'situation' | 'setting' | 'intervieweeKeys'>;

/** What is known of each note, resolved by itself or with its group. */
export interface KnownNote {
  readonly packed: PackedNote;
  readonly head: InterviewHead;
  /** In the order of the text. */
  readonly followUps: readonly FollowUpHead[];
  readonly counts: NoteCounts;
}

type InterviewFields = Pick<Interview, 'title' | 'interviewees' | 'interviewers' | 'study' | 'lang' | 'verbatim' | 'consent'>;

/** Most of its fields are read when somebody looks at one of them: few of all interviews are on show at a time. */
export class ResolvedInterview implements Interview {
  readonly date: string | null;
  readonly situation: string | null;
  readonly setting: string | null;
  readonly intervieweeKeys: readonly string[];
  readonly #note: KnownNote;
  readonly #names: NameTable;
  #fields: InterviewFields | undefined;
  /** undefined: not looked at yet. */
  #parsedDate: NoteDate | null | undefined;
  #time: number | undefined;

  constructor(
    readonly path: string,
    note: KnownNote,
    names: NameTable,
  ) {
    const { date, situation, setting, intervieweeKeys } = note.head;
    this.date = date;
    this.situation = situation;
    this.setting = setting;
    this.intervieweeKeys = intervieweeKeys;
    this.#note = note;
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
    const date = this.parsedDate;
    return date !== null && isAfterNow(date, this.#names.now());
  }

  get time(): number {
    const date = this.parsedDate;
    return (this.#time ??= date === null ? -Infinity : sortableTime(date));
  }

  get themes(): readonly string[] {
    return this.#note.counts.themes;
  }

  get headings(): Interview['headings'] {
    return this.#note.packed.unpacked().headings;
  }

  private get parsedDate(): NoteDate | null {
    if (this.#parsedDate === undefined) this.#parsedDate = this.date === null ? null : parseNoteDate(this.date);
    return this.#parsedDate;
  }

  private get fields(): InterviewFields {
    return (this.#fields ??= fieldsOf(this.path, this.#note.packed.outline(), this.#names));
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

/** Those whom a note's own fields name. */
export function peopleOf({ interviewees, interviewers }: Pick<InterviewNote, 'interviewees' | 'interviewers'>): NotePeople {
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
