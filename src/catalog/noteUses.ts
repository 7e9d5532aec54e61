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
  for (const { value } of note.interviewees) nameCounter.add(personKey(value), value);
  for (const { value } of note.interviewers) nameCounter.add(personKey(value), value);
  for (const { key, label } of note.themes) themeCounter.add(key, label);
  for (const { key, label } of note.hashtags) themeCounter.add(key, label);
  return {
    names: nameCounter.counted(),
    interviewees: note.interviewees.map(({ value }) => personKey(value)),
    references: namesElsewhere(note).map(personKey),
    themes: themeCounter.counted(),
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

/** How many spellings are kept to be shared. */
const mostShared = 100_000;

/** Counts the spellings of one note after another. The same few come in all of them, so each is kept once for every count of it. */
class SpellingCounter {
  /** By spelling, which has one key. */
  private shared = new Map<string, SharedSpelling>();
  private readonly counts = new Map<SharedSpelling, number>();

  add(key: string, spelling: string): void {
    let found = this.shared.get(spelling);
    if (found === undefined) this.shared.set(spelling, (found = new SharedSpelling(key, spelling)));
    this.counts.set(found, (this.counts.get(found) ?? 0) + 1);
  }

  /** What was added since the last time. */
  counted(): readonly CountedSpelling[] {
    const counted: CountedSpelling[] = [];
    for (const [spelling, count] of this.counts) counted.push(spelling.times(count));
    this.counts.clear();
    if (this.shared.size > mostShared) this.shared = new Map();
    return counted;
  }
}

class SharedSpelling {
  private readonly byCount = new Map<number, CountedSpelling>();

  constructor(
    private readonly key: string,
    private readonly spelling: string,
  ) {}

  times(count: number): CountedSpelling {
    let found = this.byCount.get(count);
    if (found === undefined) this.byCount.set(count, (found = { key: this.key, spelling: this.spelling, count }));
    return found;
  }
}

const nameCounter = new SpellingCounter();
const themeCounter = new SpellingCounter();
