// What a group of notes adds to the index, summed up: a start takes in a hundred groups rather than each of ten thousand notes.
import type { NameTable } from '../nameTable';

/** Of one spelling of a name or theme: at how many places it is written, and by which notes. Notes are told by the number of their list throughout. */
export type SpellingSum = readonly [key: string, spelling: string, total: number, notes: number];
type Meaning = readonly [key: string, meaning: string];
export type KeySum = readonly [key: string, notes: number];
/** Of one person: the interviews with them, and their passages there. */
export type PersonSum = readonly [key: string, passages: number, unattributed: number, interviews: number];
/** Of one theme: how many notes hold it itself, passages of it alone and with those below, and the notes that hold it or one below. */
export type ThemeSum = readonly [key: string, interviews: number, own: number, passages: number, notesWithin: number];

/** What lists show of one note: its date, situation and setting, as numbers among `words`, and its interviewees, as numbers among `people`. */
export type NoteSum = readonly [date: string | null, situation: number | null, setting: number | null, ...interviewees: number[]];

/** Of one follow-up its state, as a number among `states`, whether the interviewer promised it, its due date, owner and mentions, as numbers among `words`. */
export type FollowUpSum = readonly [state: number, mine: 0 | 1, due: number | null, owner: number | null, ...mentions: number[]];

/** Plain enough to be kept as JSON, but for the last. */
export interface NoteSums {
  /** Notes by their numbers within the group. What several sums tell of the same notes has one list. */
  readonly lists: readonly (readonly number[])[];
  /** For whom and what names and themes stood when the group was summed up, where not for themselves. */
  readonly nameMeanings: readonly Meaning[];
  readonly themeMeanings: readonly Meaning[];
  /** As they are spelled, whatever they stand for: those whom the fields name, those named elsewhere, and themes. */
  readonly names: readonly SpellingSum[];
  readonly references: readonly KeySum[];
  readonly themes: readonly SpellingSum[];
  /** In how many notes somebody is named as interviewee, by the key as it is spelled. */
  readonly interviewees: readonly (readonly [key: string, count: number])[];
  /** By canonical keys. */
  readonly people: readonly PersonSum[];
  readonly nodes: readonly ThemeSum[];
  readonly withProblems: number;
  /** By the notes' numbers. */
  readonly notes: readonly NoteSum[];
  readonly followUps: readonly (readonly FollowUpSum[])[];
  readonly words: readonly string[];
  /** Gives what each note adds by itself, as JSON of a `CountsRow` each, with `rowEnd` between them: asked for when one of them changes. */
  readonly counts: () => string;
}

/** The counts of one note but for its interviewees, in the order of `NoteCounts`; people and themes by their numbers among `people` and `nodes`. */
export type CountsRow = readonly [
  themes: readonly number[],
  own: readonly number[],
  themesAndAbove: readonly number[],
  within: readonly number[],
  spoken: readonly (readonly [person: number, passages: number])[],
  unattributed: number,
  followUps: number,
];

/** No row of numbers holds it. */
export const rowEnd = ';';

/** What the sums of notes depend on beside the notes. */
export function meaningsOf({ names, themes }: Pick<NoteSums, 'names' | 'themes'>, table: NameTable): Pick<NoteSums, 'nameMeanings' | 'themeMeanings'> {
  return { nameMeanings: told(names, (key) => meaningOfName(key, table)), themeMeanings: told(themes, (key) => meaningOfTheme(key, table)) };
}

/** Numbers of the notes that hold a name or theme which stands for another than when they were summed up. */
export function notesMeantOtherwise({ names, themes, nameMeanings, themeMeanings, lists }: NoteSums, table: NameTable): ReadonlySet<number> {
  const otherwise = new Set<number>();
  const collect = (sums: readonly SpellingSum[], then: ReadonlyMap<string, string>, meaningOf: (key: string) => string | undefined): void => {
    for (const [key, , , notes] of sums) {
      if (meaningOf(key) === then.get(key)) continue;
      for (const note of lists[notes] ?? []) otherwise.add(note);
    }
  };
  collect(names, new Map(nameMeanings), (key) => meaningOfName(key, table));
  collect(themes, new Map(themeMeanings), (key) => meaningOfTheme(key, table));
  return otherwise;
}

function told(sums: readonly SpellingSum[], meaningOf: (key: string) => string | undefined): readonly Meaning[] {
  return sums.flatMap(([key]): Meaning[] => {
    const meaning = meaningOf(key);
    return meaning === undefined ? [] : [[key, meaning]];
  });
}

/** The person, and the spellings that a profile has for them, by which speaker marks are matched. */
function meaningOfName(key: string, table: NameTable): string | undefined {
  const person = table.personKey(key);
  const spellings = table.profileSpellings(person);
  return person === key && spellings.length === 0 ? undefined : JSON.stringify([person, ...spellings]);
}

function meaningOfTheme(key: string, table: NameTable): string | undefined {
  const theme = table.theme(key);
  return theme === key ? undefined : theme;
}
