// Which names and themes a note writes, as keys, before it is known for whom and what they stand.
import { personKey } from '../notes/keys';
import type { InterviewNote } from '../notes/model';

export interface Spelled {
  readonly key: string;
  readonly spelling: string;
}

/** Those whom the note's fields name, in the order of the text. */
export function namesIn(note: InterviewNote): readonly Spelled[] {
  return [...note.interviewees, ...note.interviewers].map(({ value }) => ({ key: personKey(value), spelling: value }));
}

export function intervieweeKeysIn(note: InterviewNote): readonly string[] {
  return note.interviewees.map(({ value }) => personKey(value));
}

/** Names outside those fields that may be looked up among all persons. */
export function referencesIn(note: InterviewNote): readonly string[] {
  const names = note.mentions.map(({ name }) => name);
  for (const { owner, mentions } of note.followUps) {
    if (owner !== null) names.push(owner.name);
    for (const mention of mentions) names.push(mention.name);
  }
  if ('byName' in note.consent) for (const { name } of note.consent.byName) names.push(name);
  return names.map(personKey);
}

/** Every theme, at every place where it is written, in the order of the text. */
export function themesIn(note: InterviewNote): readonly Spelled[] {
  return [...note.themes, ...note.hashtags].map(({ key, label }) => ({ key, spelling: label }));
}
