// Which names and themes a note writes, as keys, before it is known for whom and what they stand.
import { personKey } from '../notes/keys';
import type { NoteOutline } from './packed/outline';

export interface CountedSpelling {
  readonly key: string;
  readonly spelling: string;
  /** At how many places of the note it is written so. */
  readonly count: number;
}

export interface NoteUses {
  /** Those whom the note's fields name, in the order of the text. */
  readonly names: readonly CountedSpelling[];
  readonly interviewees: readonly string[];
  /** Names outside those fields that may be looked up among all persons. */
  readonly references: readonly string[];
  /** Every theme in every spelling, in the order of the text. */
  readonly themes: readonly CountedSpelling[];
}

export function usesOf(note: NoteOutline): NoteUses {
  return {
    names: counted([...note.interviewees, ...note.interviewers].map(({ value }) => ({ key: personKey(value), spelling: value }))),
    interviewees: note.interviewees.map(({ value }) => personKey(value)),
    references: namesElsewhere(note).map(personKey),
    themes: counted([...note.themes, ...note.hashtags].map(({ key, label }) => ({ key, spelling: label }))),
  };
}

function namesElsewhere(note: NoteOutline): readonly string[] {
  const names = note.mentions.map(({ name }) => name);
  for (const { owner, mentions } of note.followUps) {
    if (owner !== null) names.push(owner.name);
    for (const mention of mentions) names.push(mention.name);
  }
  if ('byName' in note.consent) for (const { name } of note.consent.byName) names.push(name);
  return names;
}

/** A spelling has one key. */
function counted(places: readonly { readonly key: string; readonly spelling: string }[]): readonly CountedSpelling[] {
  const counts = new Map<string, CountedSpelling & { count: number }>();
  for (const { key, spelling } of places) {
    const known = counts.get(spelling);
    if (known === undefined) counts.set(spelling, { key, spelling, count: 1 });
    else known.count++;
  }
  return [...counts.values()];
}
