// The public shape of the index as JSON: fixed, since other tools read it.
import type { Consent, FollowUpState, Problem, Range } from '../notes/model';

export type PassageKind = 'quote' | 'paraphrase' | 'own';

/** Paths are relative to the folder, with `/`; lists are in a stable order: paths by code point, passages by position. */
export interface Snapshot {
  version: 1;
  notes: SnapshotNote[];
  interviewees: SnapshotInterviewee[];
  themes: SnapshotTheme[];
  /** Profiles, codebook entries and files left aside; only those with problems. */
  files: { path: string; problems: Problem[] }[];
  followUps: SnapshotFollowUp[];
}

export interface SnapshotNote {
  path: string;
  title: string;
  date: string | null;
  interviewees: string[];
  interviewers: string[];
  situation: string | null;
  setting: string | null;
  consent: Consent | Record<string, Consent>;
  /** Canonical keys, of the note and of its passages. */
  themes: string[];
  study: string | null;
  problems: Problem[];
}

export interface SnapshotInterviewee {
  name: string;
  aliases: string[];
  profile: string | null;
  notes: string[];
  /** Passages that the person spoke, by theme; off the record excepted. */
  themes: Record<string, number>;
}

export interface SnapshotTheme {
  key: string;
  label: string;
  codebook: string | null;
  notes: string[];
  passages: SnapshotPassage[];
}

export interface SnapshotPassage {
  path: string;
  range: Range;
  text: string;
  kind: PassageKind;
  speaker: string | null;
  offRecord: boolean;
}

export interface SnapshotFollowUp {
  path: string;
  line: number;
  text: string;
  state: FollowUpState;
  due: string | null;
  owner: string | null;
  interviewees: string[];
}
