// Sums up a group of notes, one after another.
import type { NameTable } from '../nameTable';
import { countNote, type NoteCounts } from '../noteCounts';
import { usesOf, type CountedSpelling } from '../noteUses';
import type { PackedNote } from '../packed/packedNote';
import { hasProblems } from '../resolveNote';
import { meaningsOf, rowEnd, type CountsRow, type KeySum, type NoteSum, type NoteSums, type SpellingSum } from './noteSums';

export class NoteSummer {
  private readonly names = new SpelledSums();
  private readonly themes = new SpelledSums();
  private readonly interviewees = new KeySums();
  private readonly references = new KeySums();
  private readonly people = new Numbered(() => ({ passages: 0, unattributed: 0, interviews: [] as number[] }));
  private readonly nodes = new Numbered(() => ({ interviews: 0, own: 0, passages: 0, notesWithin: [] as number[] }));
  private readonly withFollowUps: number[] = [];
  private readonly withProblems: number[] = [];
  private readonly notes: NoteSum[] = [];
  private readonly words = new Numbered(() => undefined);
  private readonly counts: string[] = [];
  private readonly version: number;

  constructor(private readonly table: NameTable) {
    this.version = table.version;
  }

  /** Its number within the group is how many were added before. */
  add(note: PackedNote): void {
    const number = this.notes.length;
    const digest = note.digest();
    const uses = usesOf(digest);
    this.names.add(uses.names, number);
    this.themes.add(uses.themes, number);
    this.interviewees.add(uses.interviewees, number);
    this.references.add(uses.references, number);
    const speakers = this.table.speakers(digest);
    const row = this.rowOf(countNote(digest, speakers, this.table));
    this.count(row, number);
    this.notes.push([digest.date, this.wordOf(digest.situation), this.wordOf(digest.setting), ...row[0]]);
    this.counts.push(JSON.stringify(row));
    if (digest.followUpCount > 0) this.withFollowUps.push(number);
    if (hasProblems(digest, speakers)) this.withProblems.push(number);
  }

  /** What those that were added come to; undefined where names may stand for others than when the first was. */
  sums(): NoteSums | undefined {
    if (this.table.version !== this.version) return undefined;
    const lists = new Lists();
    const spelled = { names: this.names.sums(lists), themes: this.themes.sums(lists) };
    return {
      ...meaningsOf(spelled, this.table),
      ...spelled,
      interviewees: this.interviewees.sums(lists),
      references: this.references.sums(lists),
      people: this.people.map((key, { passages, unattributed, interviews }) => [key, passages, unattributed, lists.placeOf(interviews)]),
      nodes: this.nodes.map((key, { interviews, own, passages, notesWithin }) => [key, interviews, own, passages, lists.placeOf(notesWithin)]),
      withFollowUps: lists.placeOf(this.withFollowUps),
      withProblems: lists.placeOf(this.withProblems),
      notes: this.notes,
      words: this.words.map((word) => word),
      counts: this.counts.join(rowEnd),
      lists: lists.all,
    };
  }

  private wordOf(text: string | null): number | null {
    return text === null ? null : this.words.numberOf(text);
  }

  private rowOf({ interviewees, themes, own, themesAndAbove, within, spoken, unattributed, followUps }: NoteCounts): CountsRow {
    const person = (key: string): number => this.people.numberOf(key);
    const theme = (key: string): number => this.nodes.numberOf(key);
    return [
      interviewees.map(person),
      themes.map(theme),
      own,
      themesAndAbove.map(theme),
      within,
      spoken.map(([key, passages]) => [person(key), passages]),
      unattributed,
      followUps,
    ];
  }

  private count([interviewees, themes, own, themesAndAbove, within, spoken, unattributed]: CountsRow, number: number): void {
    for (const place of interviewees) {
      const person = this.people.at(place);
      person.interviews.push(number);
      if (interviewees.length > 1) person.unattributed += unattributed;
    }
    for (const [place, passages] of spoken) this.people.at(place).passages += passages;
    themesAndAbove.forEach((place, index) => {
      const theme = this.nodes.at(place);
      theme.passages += within[index] ?? 0;
      theme.notesWithin.push(number);
    });
    themes.forEach((place, index) => {
      const theme = this.nodes.at(place);
      theme.own += own[index] ?? 0;
      theme.interviews++;
    });
  }
}

/** Lists of notes, the same ones once. */
class Lists {
  private readonly places = new Map<string, number>();
  readonly all: (readonly number[])[] = [];

  placeOf(notes: readonly number[]): number {
    const id = notes.join();
    const known = this.places.get(id);
    if (known !== undefined) return known;
    this.places.set(id, this.all.length);
    return this.all.push(notes) - 1;
  }
}

/** One sum for each key, numbered as they come. */
class Numbered<T> {
  private readonly numbers = new Map<string, number>();
  private readonly items: { readonly key: string; readonly sum: T }[] = [];

  constructor(private readonly start: () => T) {}

  numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.items.length);
    return this.items.push({ key, sum: this.start() }) - 1;
  }

  /** @throws when nothing has that number. */
  at(number: number): T {
    const item = this.items[number];
    if (item === undefined) throw new RangeError(`there is no ${number}`);
    return item.sum;
  }

  map<R>(make: (key: string, sum: T) => R): readonly R[] {
    return this.items.map(({ key, sum }) => make(key, sum));
  }
}

class KeySums {
  private readonly notes = new Numbered((): number[] => []);

  /** @param keys one may come twice */
  add(keys: readonly string[], note: number): void {
    for (const key of keys) {
      const notes = this.notes.at(this.notes.numberOf(key));
      if (notes.at(-1) !== note) notes.push(note);
    }
  }

  sums(lists: Lists): readonly KeySum[] {
    return this.notes.map((key, notes) => [key, lists.placeOf(notes)]);
  }
}

/** By spelling, which has one key. */
class SpelledSums {
  private readonly spellings = new Map<string, { readonly key: string; total: number; readonly notes: number[] }>();

  /** @param uses of one note, each spelling once */
  add(uses: readonly CountedSpelling[], note: number): void {
    for (const { key, spelling, count } of uses) {
      let sum = this.spellings.get(spelling);
      if (sum === undefined) this.spellings.set(spelling, (sum = { key, total: 0, notes: [] }));
      sum.total += count;
      sum.notes.push(note);
    }
  }

  sums(lists: Lists): readonly SpellingSum[] {
    return Array.from(this.spellings, ([spelling, { key, total, notes }]) => [key, spelling, total, lists.placeOf(notes)] as const);
  }
}
