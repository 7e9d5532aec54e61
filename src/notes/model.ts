// What the reader gets out of one file's text, before any name is resolved against other files.
import type { Position, Range } from '../util/lines';

export type { Position, Range };

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something that a person may want to mend. `code` is stable: settings, tests and other tools name it. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
}

/** A value and where it stands in the source (of a quoted scalar, with its quotes). */
export interface Located<T = string> {
  readonly value: T;
  readonly range: Range;
}

export const consentValues = ['not asked', 'verbal', 'written', 'declined', 'withdrawn'] as const;
/** `unreadable` is what an unknown value or unreadable frontmatter reads as; it counts as declined. */
export type Consent = (typeof consentValues)[number] | 'unreadable';

/** Consent given by everybody alike, or by name (as written; resolved by the catalog; range of the name). */
export type ConsentField = { readonly all: Consent } | { readonly byName: readonly { readonly name: string; readonly consent: Consent; readonly range: Range }[] };

/** A theme as it stands at one place: a hashtag (range with its `#`) or a value in frontmatter. */
export interface ThemeTag {
  /** Equal for all spellings of one theme; see `themeKey`. Aliases are the catalog's matter. */
  readonly key: string;
  /** As written, without `#`. */
  readonly label: string;
  readonly range: Range;
}

/** The name in front of a turn, or behind a quote, as written; whom it means is the catalog's matter. */
export interface SpeakerMark {
  readonly name: string;
  readonly range: Range;
}

/** How a block was noted, as far as its form tells. Together with its speaker this gives the passage's kind. */
export type PassageForm = 'own' | 'quote' | 'plain';

/** One highlight, block, or section with all the themes that code it. */
export interface CodedPassage {
  /** What is coded, in the source. */
  readonly range: Range;
  /** What was said or noted, without Markdown's and this format's marks. */
  readonly text: string;
  readonly form: PassageForm;
  /** null: no mark holds here. */
  readonly speaker: SpeakerMark | null;
  /** One per theme, in the order of the source; never empty. */
  readonly tags: readonly ThemeTag[];
}

export type FollowUpState = 'open' | 'done' | 'dropped';

export interface FollowUp {
  /** Zero-based line of the item's marker. */
  readonly line: number;
  /** The character between the brackets of the task box. */
  readonly box: Range;
  /** The item's own text, from its first to its last character, box left out. */
  readonly range: Range;
  /** Without marker, box, speaker mark, tags and due date. */
  readonly text: string;
  readonly state: FollowUpState;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  /** Whose promise it is; null: the interviewer's. */
  readonly owner: SpeakerMark | null;
  readonly mentions: readonly Mention[];
}

/** `[[Name]]` in a body, range with its brackets; whether it names a known person is the catalog's matter. */
export interface Mention {
  readonly name: string;
  readonly range: Range;
}

export interface Question {
  /** Without marks, as a passage's text. */
  readonly text: string;
  readonly range: Range;
  /** null: a question by its place or its `Q:`. Else it is one only if this is the interviewer. */
  readonly speaker: SpeakerMark | null;
}

export interface Heading {
  readonly text: string;
  /** 1 to 6 */
  readonly depth: number;
  /** The heading's text. */
  readonly range: Range;
  /** From the heading's line to the last character of its section that is not blank. */
  readonly section: Range;
}

export interface Body {
  readonly headings: readonly Heading[];
  /** By position. */
  readonly passages: readonly CodedPassage[];
  /** Every hashtag that is a theme, also one that codes again what another codes already; by position. */
  readonly hashtags: readonly ThemeTag[];
  readonly followUps: readonly FollowUp[];
  readonly questions: readonly Question[];
  readonly mentions: readonly Mention[];
  /** Every speaker mark of the body, also of blocks without a theme. */
  readonly speakers: readonly SpeakerMark[];
}

/** Why no edit of ours may touch something, in a sentence; null when edits are safe. */
export type EditRefusal = string | null;

/** Whether a file can be edited without a change to what is not meant. */
export interface Editing {
  /** Of the whole file. */
  readonly editRefusal: EditRefusal;
  /** Of its frontmatter, where the rest can be edited. */
  readonly frontmatterRefusal: EditRefusal;
}

export interface InterviewNote extends Body, Editing {
  readonly kind: 'interview';
  /** The field, else the first heading; null: the file's name is shown. */
  readonly title: string | null;
  /** As written, valid; null when absent or invalid. */
  readonly date: string | null;
  /** Each place that names one, so a person named twice is here twice; the same holds for interviewers and themes. */
  readonly interviewees: readonly Located[];
  readonly interviewers: readonly Located[];
  readonly situation: string | null;
  readonly setting: string | null;
  readonly study: string | null;
  readonly lang: string | null;
  readonly verbatim: boolean;
  readonly consent: ConsentField;
  /** Of the frontmatter. */
  readonly themes: readonly ThemeTag[];
  readonly problems: readonly Problem[];
}

/** A person's own file. */
export interface Profile extends Editing {
  readonly kind: 'profile';
  /** null when missing or no string: the file's name is taken. */
  readonly name: Located | null;
  readonly aliases: readonly Located[];
  readonly role: string | null;
  readonly organisation: string | null;
  /** IANA name as written; validated where it is used. */
  readonly timezone: Located | null;
  readonly contact: string | null;
  readonly introducedBy: string | null;
  /** Where the body starts: a zero-based line. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** A theme's own file. */
export interface CodebookEntry extends Editing {
  readonly kind: 'entry';
  /** null when missing or no string: the file's name is taken. */
  readonly theme: ThemeTag | null;
  readonly aliases: readonly ThemeTag[];
  readonly definition: string | null;
  readonly include: string | null;
  readonly exclude: string | null;
  readonly example: string | null;
  readonly color: string | null;
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/** A Markdown file that is none of ours, or one left aside with a reason (its problem). */
export interface OtherFile {
  readonly kind: 'other';
  readonly problems: readonly Problem[];
}

export type ParsedFile = InterviewNote | Profile | CodebookEntry | OtherFile;
