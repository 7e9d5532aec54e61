// What happened to a note between two versions, in the notes' own terms rather than in lines.
import { personKey } from '../notes/keys';
import type { ConsentField, FollowUp, InterviewNote, ParsedFile } from '../notes/model';

export interface NoteChanges {
  /** Labels as written, of themes that the note did not have or has no more, in frontmatter and in passages. */
  readonly themesAdded: readonly string[];
  readonly themesRemoved: readonly string[];
  /** Passages that came under a theme or left one, counted once for each theme. */
  readonly coded: number;
  readonly uncoded: number;
  readonly followUpsAdded: readonly string[];
  readonly followUpsDone: readonly string[];
  readonly followUpsDropped: readonly string[];
  readonly followUpsReopened: readonly string[];
  readonly intervieweesAdded: readonly string[];
  readonly intervieweesRemoved: readonly string[];
  /** What consent reads as now, where that changed. */
  readonly consent: string | null;
}

export const noChanges: NoteChanges = {
  themesAdded: [],
  themesRemoved: [],
  coded: 0,
  uncoded: 0,
  followUpsAdded: [],
  followUpsDone: [],
  followUpsDropped: [],
  followUpsReopened: [],
  intervieweesAdded: [],
  intervieweesRemoved: [],
  consent: null,
};

/** null stands for a version in which the file was not there. What is no interview has no such changes. */
export function changesBetween(before: ParsedFile | null, after: ParsedFile | null): NoteChanges {
  const old = before?.kind === 'interview' ? before : null;
  const now = after?.kind === 'interview' ? after : null;
  if (!old && !now) return noChanges;
  const oldThemes = themesOf(old);
  const newThemes = themesOf(now);
  const oldPeople = peopleOf(old);
  const newPeople = peopleOf(now);
  return {
    themesAdded: missingFrom(newThemes, oldThemes),
    themesRemoved: missingFrom(oldThemes, newThemes),
    ...codingsBetween(old, now),
    ...followUpsBetween(old?.followUps ?? [], now?.followUps ?? []),
    intervieweesAdded: missingFrom(newPeople, oldPeople),
    intervieweesRemoved: missingFrom(oldPeople, newPeople),
    consent: old && now && consentText(old.consent) !== consentText(now.consent) ? consentText(now.consent) : null,
  };
}

/** Labels by key, in the order of the text. */
function themesOf(note: InterviewNote | null): Map<string, string> {
  const tags = note ? [...note.themes, ...note.passages.flatMap((passage) => passage.tags)] : [];
  return firstByKey(tags.map(({ key, label }) => [key, label]));
}

function peopleOf(note: InterviewNote | null): Map<string, string> {
  return firstByKey((note?.interviewees ?? []).map(({ value }) => [personKey(value), value]));
}

function firstByKey(entries: readonly (readonly [string, string])[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const [key, value] of entries) if (!first.has(key)) first.set(key, value);
  return first;
}

function missingFrom(some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  return [...some].filter(([key]) => !others.has(key)).map(([, label]) => label);
}

function codingsBetween(old: InterviewNote | null, now: InterviewNote | null): { coded: number; uncoded: number } {
  const before = codingsOf(old);
  const after = codingsOf(now);
  let coded = 0;
  let uncoded = 0;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const difference = (after.get(key) ?? 0) - (before.get(key) ?? 0);
    if (difference > 0) coded += difference;
    else uncoded -= difference;
  }
  return { coded, uncoded };
}

/** How often each text stands under each theme. */
function codingsOf(note: InterviewNote | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const passage of note?.passages ?? []) {
    for (const { key } of passage.tags) {
      const coding = `${key}\n${passage.text}`;
      counts.set(coding, (counts.get(coding) ?? 0) + 1);
    }
  }
  return counts;
}

type FollowUpChanges = Pick<NoteChanges, 'followUpsAdded' | 'followUpsDone' | 'followUpsDropped' | 'followUpsReopened'>;

function followUpsBetween(old: readonly FollowUp[], now: readonly FollowUp[]): FollowUpChanges {
  const unmatched = new Map<string, FollowUp[]>();
  for (const followUp of old) unmatched.set(followUp.text, [...(unmatched.get(followUp.text) ?? []), followUp]);
  const changes = { followUpsAdded: [] as string[], followUpsDone: [] as string[], followUpsDropped: [] as string[], followUpsReopened: [] as string[] };
  for (const followUp of now) {
    const before = unmatched.get(followUp.text)?.shift();
    if (before?.state === followUp.state) continue;
    if (followUp.state === 'done') changes.followUpsDone.push(followUp.text);
    else if (followUp.state === 'dropped') changes.followUpsDropped.push(followUp.text);
    else if (before) changes.followUpsReopened.push(followUp.text);
    else changes.followUpsAdded.push(followUp.text);
  }
  return changes;
}

function consentText(consent: ConsentField): string {
  return 'all' in consent ? consent.all : consent.byName.map(({ name, consent: given }) => `${name}: ${given}`).join(', ');
}
