import type { SpeakersOfNote } from './speakersOfNote';

/** A person by canonical key and shown name. */
export interface PersonIdentity {
  readonly key: string;
  readonly name: string;
}

/** Those whom a note's own fields name, as they spell them. */
export interface NotePeople {
  readonly interviewees: readonly string[];
  readonly interviewers: readonly string[];
}

/** What the resolution of one note asks about all files. */
export interface NameTable {
  /** Another one as soon as a name or a theme may stand for another. */
  readonly version: number;
  /** The canonical key of the person for whom a name's key stands. */
  personKey(key: string): string;
  /** The person for whom a name stands, known or not. */
  person(name: string): PersonIdentity;
  /** The person with a canonical key, whom a field or a profile names. */
  personByKey(key: string): PersonIdentity;
  /** Whether a note names the person as interviewee, or a profile does. */
  isKnown(personKey: string): boolean;
  /** A profile's name for a person and its aliases as written; none without a profile. */
  profileSpellings(personKey: string): readonly string[];
  /** Whom the speaker marks of a note with these people mean. */
  speakers(note: NotePeople): SpeakersOfNote;
  /** The canonical key of the theme for which a key stands. */
  theme(key: string): string;
  /** Canonical; of the folder that a note lies in. */
  offRecordTheme(path: string): string;
  readonly now: () => Date;
}
