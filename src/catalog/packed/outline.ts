import type { CodedPassage, FollowUp, InterviewNote, Mention, PassageForm, SpeakerMark, ThemeTag } from '../../notes/model';

/** A row names a form by its number here. */
export const forms: readonly PassageForm[] = ['own', 'quote', 'plain'];

type Fields = Pick<
  InterviewNote,
  'title' | 'date' | 'interviewees' | 'interviewers' | 'situation' | 'setting' | 'study' | 'lang' | 'verbatim' | 'consent' | 'problems' | 'editRefusal' | 'frontmatterRefusal'
>;

/** A name of a theme without its place. */
export type WrittenTheme = Pick<ThemeTag, 'key' | 'label'>;

export interface OutlinedPassage extends Pick<CodedPassage, 'form'> {
  readonly speaker: Pick<SpeakerMark, 'name'> | null;
  readonly tags: readonly WrittenTheme[];
}

export interface OutlinedFollowUp extends Omit<FollowUp, 'owner'> {
  readonly owner: Pick<SpeakerMark, 'name'> | null;
}

/** What of a note must be known of all notes at once: who and what it names. Without its passages' texts and places. */
export interface NoteOutline extends Fields {
  /** Of the frontmatter. */
  readonly themes: readonly WrittenTheme[];
  readonly hashtags: readonly WrittenTheme[];
  readonly speakers: readonly Pick<SpeakerMark, 'name'>[];
  readonly mentions: readonly Pick<Mention, 'name'>[];
  readonly followUps: readonly OutlinedFollowUp[];
  /** By position. */
  readonly passages: readonly OutlinedPassage[];
}
