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
/** Higher counts are not shared. */
const mostCounts = 50;

/** Counts the spellings of one note after another. The same few come in all of them, so each is kept once for every count of it. */
class SpellingCounter {
  /** By spelling, which has one key. */
  private shared = new Map<string, SharedSpelling>();
  /** Those of this note. */
  private current: SharedSpelling[] = [];

  add(key: string, spelling: string): void {
    let found = this.shared.get(spelling);
    if (found === undefined) this.shared.set(spelling, (found = new SharedSpelling(key, spelling)));
    if (found.count++ === 0) this.current.push(found);
  }

  /** What was added since the last time. */
  counted(): readonly CountedSpelling[] {
    const counted = this.current.map((spelling) => spelling.taken());
    this.current = [];
    if (this.shared.size > mostShared) this.shared = new Map();
    return counted;
  }
}

class SharedSpelling {
  /** In the note that is being counted. */
  count = 0;
  private readonly byCount: (CountedSpelling | undefined)[] = [];

  constructor(
    private readonly key: string,
    private readonly spelling: string,
  ) {}

  /** As it was counted; the next count begins anew. */
  taken(): CountedSpelling {
    const { count } = this;
    this.count = 0;
    const known = this.byCount[count];
    if (known !== undefined) return known;
    const made = { key: this.key, spelling: this.spelling, count };
    if (count < mostCounts) this.byCount[count] = made;
    return made;
  }
}

const nameCounter = new SpellingCounter();
const themeCounter = new SpellingCounter();
