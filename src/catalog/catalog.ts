// What the rest of the program may ask of the index. Names are resolved here: every name and key below is canonical.
import type { Consent, FollowUpState, Heading, ParsedFile, Problem, Range } from '../notes/model';
import type { Event } from '../util/event';
import type { PassageKind, Snapshot } from './snapshot';

/** Somebody whom a note names as interviewee, or who has a profile. */
export interface Person {
  /** `personKey` of the shown name. */
  readonly key: string;
  /** The profile's spelling, else the most frequent one. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The profile's path. */
  readonly profile: string | null;
  readonly role: string | null;
  readonly organisation: string | null;
  /** IANA name as written in the profile. */
  readonly timezone: string | null;
  readonly introducedBy: string | null;
  /** How many interviews were held or are planned with them. */
  readonly interviewCount: number;
  /** Their paths, in order; put in order when somebody asks. */
  readonly interviews: readonly string[];
  /** Passages that they spoke, each once, off the record included. */
  readonly passageCount: number;
  /** Passages of interviews with several that nobody is named for. */
  readonly unattributedCount: number;
}

export interface Interview {
  readonly path: string;
  readonly title: string;
  /** As written, or null. */
  readonly date: string | null;
  /** Milliseconds since 1970, to be put in order by; without a date before all others. */
  readonly time: number;
  /** After now: outside "last spoke" and synthesis. */
  readonly planned: boolean;
  readonly interviewees: readonly PersonName[];
  /** Their keys. Known of all interviews at once, as path, date, situation and setting are; the rest is read when asked for. */
  readonly intervieweeKeys: readonly string[];
  readonly interviewers: readonly PersonName[];
  readonly situation: string | null;
  readonly setting: string | null;
  readonly study: string | null;
  readonly lang: string | null;
  readonly verbatim: boolean;
  readonly consent: Consent | Readonly<Record<string, Consent>>;
  /** Canonical keys of the note's frontmatter, then those of its passages. */
  readonly themes: readonly string[];
  readonly headings: readonly Heading[];
}

/** A person as a note names them. */
export interface PersonName {
  readonly key: string;
  /** As shown. */
  readonly name: string;
  readonly range: Range;
}

export interface Passage {
  readonly path: string;
  readonly range: Range;
  readonly text: string;
  readonly kind: PassageKind;
  /** Who said it, or noted it if `kind` is `own`. */
  readonly speaker: { readonly key: string; readonly name: string } | null;
  /** Canonical keys, each once. */
  readonly themes: readonly string[];
  readonly offRecord: boolean;
}

export interface Theme {
  /** Canonical. */
  readonly key: string;
  /** The codebook's spelling, else the most frequent one. The whole path, `tools/friction`. */
  readonly label: string;
  readonly aliases: readonly string[];
  /** The entry's path. */
  readonly codebook: string | null;
  readonly definition: string | null;
  readonly include: string | null;
  readonly exclude: string | null;
  readonly example: string | null;
  readonly color: string | null;
  /** Whether a note or an entry names it, rather than only a theme below it. */
  readonly named: boolean;
  /** Keys of the themes right below, sorted. */
  readonly children: readonly string[];
  /** Passages of this theme alone. */
  readonly ownCount: number;
  /** With those of the themes below, each passage once. */
  readonly passageCount: number;
  /** How many interviews hold it or a theme below, in frontmatter or in a passage. */
  readonly interviewCount: number;
  /** Their paths, in order; put in order when somebody asks. */
  readonly interviews: readonly string[];
}

export interface FollowUpEntry {
  readonly path: string;
  /** Among those of its note, in the order of the text. */
  readonly number: number;
  /** Zero-based. */
  readonly line: number;
  readonly range: Range;
  /** The character between the brackets of the task box. */
  readonly box: Range;
  readonly text: string;
  readonly state: FollowUpState;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  /** null: the interviewer's, and nobody is named as such. */
  readonly owner: { readonly key: string; readonly name: string } | null;
  /** Whether the interviewer promised it. */
  readonly mine: boolean;
  readonly interviewees: readonly { readonly key: string; readonly name: string }[];
  /** Whether it overlaps what is off the record. */
  readonly offRecord: boolean;
}

export interface AskedQuestion {
  readonly path: string;
  readonly text: string;
  readonly range: Range;
}

/** What one batch of changes touched. One is fired per batch; a view refreshes what is named and no more. */
export interface CatalogDelta {
  /** Files that say something else, came or went, or in which a name now means or shows something else. */
  readonly paths: ReadonlySet<string>;
  /** Keys of persons whose entry changed, came or went. */
  readonly people: ReadonlySet<string>;
  /** Keys of themes whose entry changed, came or went, with the themes above them. */
  readonly themes: ReadonlySet<string>;
  readonly followUps: boolean;
  /** Everything may have changed (settings, first pass). */
  readonly all: boolean;
}

export interface Catalog {
  readonly onDidChange: Event<CatalogDelta>;

  /** How many interview notes there are. */
  readonly interviewCount: number;
  interview(path: string): Interview | undefined;
  /** In path order. */
  interviews(): readonly Interview[];
  /** In any order, which takes no time to make. */
  interviewPaths(): Iterable<string>;
  /** The paths of a theme's `interviews`, in any order. */
  interviewPathsOfTheme(themeKey: string): Iterable<string>;
  /** What the reader made of a file; for edits and providers that need ranges. */
  file(path: string): ParsedFile | undefined;

  /** By name (shown), in the order of code points. */
  people(): readonly Person[];
  /** By any spelling or alias. */
  person(name: string): Person | undefined;
  /** Held and planned, latest first, those without a date last. */
  interviewsOf(personKey: string): readonly Interview[];

  /** Whom a speaker mark of a note means, by name, alias, first name or initials; null: nobody, or more than one. */
  speakerOf(path: string, name: string): { readonly key: string; readonly name: string } | null;
  /** Files that name a person: notes by a field, a mention, a promise or a consent, and the profile; in path order. */
  pathsNaming(personKey: string): readonly string[];

  /** All, also those that only stand above others; by key. */
  themes(): readonly Theme[];
  /** By any spelling or alias, with or without `#`. */
  theme(spelling: string): Theme | undefined;
  /** In the order of the text. */
  passagesIn(path: string): readonly Passage[];
  /** How many of these are of a theme or of those below it, by its key; told without a look into the note. */
  passageCountIn(path: string, themeKey: string): number;
  /** Passages that the person spoke. */
  passagesOfPerson(personKey: string): readonly Passage[];

  /** Canonical keys of what puts notes off the record. */
  offRecordThemes(): readonly string[];
  /** The one for a file, by the folder that it lies in; empty: none. */
  offRecordThemeOf(path: string): string;

  /** What a theme, by its canonical key, seems to be a misspelling of; the path of a theme that there may not be. */
  themeMeantBy(key: string): string | undefined;
  personMeantBy(personKey: string): Person | undefined;

  followUps(): readonly FollowUpEntry[];
  /** Of the notes that hold any, in order: long lists are better made note by note, since each note's are read when asked for. */
  pathsWithFollowUps(): readonly string[];
  /** Those of one note, in the order of the text; so that a view takes in one changed note alone. */
  followUpsIn(path: string): readonly FollowUpEntry[];
  questionsIn(path: string): readonly AskedQuestion[];

  /** The reader's and those that need other files (unknown speaker, two profiles of one name, …). */
  problemsIn(path: string): readonly Problem[];
  /** Paths of files with problems. */
  pathsWithProblems(): Iterable<string>;

  snapshot(): Snapshot;
}
