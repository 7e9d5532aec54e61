import type { CodedPassage, FollowUp, InterviewNote, PassageForm, ThemeTag } from '../../notes/model';

/** A row names a form by its number here. */
export const forms: readonly PassageForm[] = ['own', 'quote', 'plain'];

/** A theme as it is spelled, without its place. */
export type SpelledTheme = Pick<ThemeTag, 'key' | 'label'>;

export interface DigestedPassage extends Pick<CodedPassage, 'form'> {
  /** Of its mark, as written; null: no mark holds. */
  readonly speaker: string | null;
  readonly themes: readonly SpelledTheme[];
}

/** What of a note must be known of all notes at once: when it was, and who and what it names, for counts and lists. */
export interface NoteDigest extends Pick<InterviewNote, 'date' | 'situation' | 'setting'> {
  /** As the fields spell them. */
  readonly interviewees: readonly string[];
  readonly interviewers: readonly string[];
  /** Keys of the names elsewhere that may be looked up among all persons, each once. */
  readonly references: readonly string[];
  /** Every spelling of a theme once, in the order of the text, and at how many places it stands. */
  readonly spellings: readonly SpelledTheme[];
  readonly spellingCounts: readonly number[];
  /** Of the frontmatter. */
  readonly themes: readonly SpelledTheme[];
  /** The names in speaker marks, each once. */
  readonly speakers: readonly string[];
  /** By position. */
  readonly passages: readonly DigestedPassage[];
  readonly problemCount: number;
  readonly followUpCount: number;
}

type Fields = Pick<InterviewNote, 'title' | 'study' | 'lang' | 'verbatim' | 'consent' | 'problems' | 'editRefusal' | 'frontmatterRefusal' | 'mentions'>;

export interface OutlinedFollowUp extends Omit<FollowUp, 'owner'> {
  /** As written in its mark. */
  readonly owner: string | null;
}

/** What lists show of a note, beside what its digest tells. */
export interface NoteOutline extends Pick<InterviewNote, 'interviewees' | 'interviewers'>, Fields {
  readonly followUps: readonly OutlinedFollowUp[];
}

/** What the list of all follow-ups needs of each. */
export interface OutlinedPromise extends Pick<OutlinedFollowUp, 'state' | 'due' | 'owner'> {
  readonly mentions: readonly string[];
}

/** Of a note's outline who is named, without where, and what was promised, without what it says. */
export interface NotePromises {
  readonly interviewees: readonly string[];
  readonly interviewers: readonly string[];
  readonly followUps: readonly OutlinedPromise[];
}
