import type { CodedPassage, FollowUp, FollowUpState, InterviewNote, PassageForm, ThemeTag } from '../../notes/model';

/** A row names a form by its number here, and so the state of a follow-up. */
export const forms: readonly PassageForm[] = ['own', 'quote', 'plain'];
export const states: readonly FollowUpState[] = ['open', 'done', 'dropped'];

/** A theme as it is spelled, without its place. */
export type SpelledTheme = Pick<ThemeTag, 'key' | 'label'>;

export interface DigestedPassage extends Pick<CodedPassage, 'form'> {
  /** Of its mark, as written; null: no mark holds. */
  readonly speaker: string | null;
  readonly themes: readonly SpelledTheme[];
}

/** Whose promise it is and when it is due; names as written, the owner's in its mark. */
export interface DigestedFollowUp extends Pick<FollowUp, 'state' | 'due'> {
  readonly owner: string | null;
  readonly mentions: readonly string[];
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
  /** In the order of the text. */
  readonly followUps: readonly DigestedFollowUp[];
}

type Fields = Pick<InterviewNote, 'title' | 'study' | 'lang' | 'verbatim' | 'consent' | 'problems' | 'editRefusal' | 'frontmatterRefusal' | 'mentions'>;

export type OutlinedFollowUp = Pick<FollowUp, 'line' | 'box' | 'range' | 'text'>;

/** What lists show of a note, beside what its digest tells. */
export interface NoteOutline extends Pick<InterviewNote, 'interviewees' | 'interviewers'>, Fields {
  readonly followUps: readonly OutlinedFollowUp[];
}
