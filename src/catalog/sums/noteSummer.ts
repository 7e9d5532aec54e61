// Sums up a group of notes, one after another.
import { Numbered } from '../../util/numbered';
import type { NameTable } from '../nameTable';
import { countNote, type NoteCounts } from '../noteCounts';
import { usesOf, type CountedSpelling } from '../noteUses';
import { states } from '../packed/digest';
import type { PackedNote } from '../packed/packedNote';
import { followUpHeads, type FollowUpHead } from '../resolvedFollowUp';
import { hasProblems } from '../resolveNote';
import { meaningsOf, rowEnd, type CountsRow, type FollowUpSum, type NoteSum, type NoteSums, type SpellingSum } from './noteSums';

export class NoteSummer {
  private readonly names = new SpelledSums();
  private readonly themes = new SpelledSums();
  /** In how many notes somebody is named so. */
  private readonly interviewees = new Map<string, number>();
  private readonly references = new Numbered((key) => ({ key, notes: [] as number[] }));
  private readonly people = new Numbered((key) => ({ key, passages: 0, unattributed: 0, interviews: [] as number[] }));
  private readonly nodes = new Numbered((key) => ({ key, interviews: 0, own: 0, passages: 0, notesWithin: [] as number[] }));
  private readonly withProblems: number[] = [];
  private readonly notes: NoteSum[] = [];
  private readonly followUps: (readonly FollowUpSum[])[] = [];
  private readonly words = new Numbered((word) => word);
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
    for (const key of new Set(uses.interviewees)) this.interviewees.set(key, (this.interviewees.get(key) ?? 0) + 1);
    for (const key of uses.references) this.references.at(this.references.numberOf(key)).notes.push(number);
    const speakers = this.table.speakers(digest);
    const counts = countNote(digest, speakers, this.table);
    const interviewees = numbersOf(counts.interviewees, this.people);
    const row = this.rowOf(counts);
    this.count(interviewees, row, number);
    this.notes.push([digest.date, this.wordOf(digest.situation), this.wordOf(digest.setting), ...interviewees]);
    this.counts.push(JSON.stringify(row));
    this.followUps.push(followUpHeads(digest, speakers).map((followUp) => this.followUpSumOf(followUp)));
    if (hasProblems(digest, speakers)) this.withProblems.push(number);
  }

  /** What those that were added come to; undefined where names may stand for others than when the first was. */
  sums(): NoteSums | undefined {
    if (this.table.version !== this.version) return undefined;
    const lists = new Lists();
    const counts = this.counts.join(rowEnd);
    const spelled = { names: this.names.sums(lists), themes: this.themes.sums(lists) };
    return {
      ...meaningsOf(spelled, this.table),
      ...spelled,
      interviewees: [...this.interviewees],
      references: this.references.list.map(({ key, notes }) => [key, lists.placeOf(notes)]),
      people: this.people.list.map(({ key, passages, unattributed, interviews }) => [key, passages, unattributed, lists.placeOf(interviews)]),
      nodes: this.nodes.list.map(({ key, interviews, own, passages, notesWithin }) => [key, interviews, own, passages, lists.placeOf(notesWithin)]),
      withProblems: lists.placeOf(this.withProblems),
      notes: this.notes,
      followUps: this.followUps,
      words: this.words.list,
      counts: () => counts,
      lists: lists.all,
    };
  }

  private wordOf(text: string | null): number | null {
    return text === null ? null : this.words.numberOf(text);
  }

  private followUpSumOf({ state, due, owner, mine, mentions }: FollowUpHead): FollowUpSum {
    return [states.indexOf(state), mine ? 1 : 0, this.wordOf(due), this.wordOf(owner), ...mentions.map((name) => this.words.numberOf(name))];
  }

  private rowOf({ themes, own, themesAndAbove, within, spoken, unattributed, followUps }: NoteCounts): CountsRow {
    return [
      numbersOf(themes, this.nodes),
      own,
      numbersOf(themesAndAbove, this.nodes),
      within,
      spoken.map(([key, passages]) => [this.people.numberOf(key), passages]),
      unattributed,
      followUps,
    ];
  }

  private count(interviewees: readonly number[], [themes, own, themesAndAbove, within, spoken, unattributed]: CountsRow, number: number): void {
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

function numbersOf(keys: readonly string[], numbered: Numbered<unknown>): readonly number[] {
  const numbers: number[] = [];
  for (const key of keys) numbers.push(numbered.numberOf(key));
  return numbers;
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
