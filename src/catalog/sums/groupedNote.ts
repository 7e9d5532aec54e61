// What is kept of a group's sums once they were taken in: what each of its notes added, so that it can be taken away again, and
// what is known of it without a look into it.
import type { NoteCounts } from '../noteCounts';
import { states } from '../packed/digest';
import type { PackedNote } from '../packed/packedNote';
import type { FollowUpHead } from '../resolvedFollowUp';
import type { InterviewHead, KnownNote } from '../resolvedInterview';
import { rowEnd, type CountsRow, type NoteSums } from './noteSums';

export class GroupedNote implements KnownNote {
  /** @param number within the group */
  constructor(
    readonly packed: PackedNote,
    private readonly group: SummedGroup,
    private readonly number: number,
  ) {}

  get head(): InterviewHead {
    return this.group.headOf(this.number);
  }

  get followUps(): readonly FollowUpHead[] {
    return this.group.followUpsOf(this.number);
  }

  /** Read anew each time. */
  get counts(): NoteCounts {
    return this.group.countsOf(this.number);
  }

  /** Whether it holds a theme, or one below it. */
  holds(theme: string): boolean {
    return this.group.notesWithin(theme).has(this.number);
  }
}

export class SummedGroup {
  /** Keys. */
  readonly people: readonly string[];
  readonly themes: readonly string[];
  private readonly sums: Pick<NoteSums, 'notes' | 'followUps' | 'words' | 'lists'>;
  /** For each theme, the place of the list of notes that hold it or one below it. */
  private readonly within: readonly number[];
  /** Of the theme that was asked for last. */
  private asked: { readonly theme: string; readonly notes: ReadonlySet<number> } | undefined;
  private rows: readonly string[] | undefined;
  private readonly allRows: () => string;

  constructor({ people, nodes, notes, followUps, words, lists, counts }: NoteSums) {
    this.people = people.map(([key]) => key);
    this.themes = nodes.map(([key]) => key);
    this.within = nodes.map(([, , , , place]) => place);
    this.sums = { notes, followUps, words, lists };
    this.allRows = counts;
  }

  headOf(note: number): InterviewHead {
    // By places rather than by a pattern: of all notes this is asked, and a pattern takes several times as long.
    const sum = this.sums.notes[note];
    const intervieweeKeys: string[] = [];
    for (let at = 3; at < (sum?.length ?? 0); at++) intervieweeKeys.push(this.personAt(Number(sum?.[at])));
    return { date: sum?.[0] ?? null, situation: this.wordAt(sum?.[1]), setting: this.wordAt(sum?.[2]), intervieweeKeys };
  }

  followUpsOf(note: number): readonly FollowUpHead[] {
    return (this.sums.followUps[note] ?? []).map(([state, mine, due, owner, ...mentions]) => ({
      state: states[state] ?? 'open',
      due: this.wordAt(due),
      owner: this.wordAt(owner),
      mine: mine === 1,
      mentions: mentions.map((place) => this.wordAt(place) ?? ''),
    }));
  }

  private wordAt(place: number | null | undefined): string | null {
    return this.sums.words[place ?? -1] ?? null;
  }

  private personAt(place: number): string {
    return this.people[place] ?? '';
  }

  /** The numbers of the notes that hold a theme, or one below it. */
  notesWithin(theme: string): ReadonlySet<number> {
    if (this.asked?.theme !== theme) {
      const place = this.within[this.themes.indexOf(theme)];
      this.asked = { theme, notes: new Set(place === undefined ? [] : this.sums.lists[place]) };
    }
    return this.asked.notes;
  }

  countsOf(note: number): NoteCounts {
    this.rows ??= this.allRows().split(rowEnd);
    const [themes, own, themesAndAbove, within, spoken, unattributed, followUps] = JSON.parse(this.rows[note] ?? '') as CountsRow;
    const theme = (place: number): string => this.themes[place] ?? '';
    return {
      interviewees: this.headOf(note).intervieweeKeys,
      themes: themes.map(theme),
      own,
      themesAndAbove: themesAndAbove.map(theme),
      within,
      spoken: spoken.map(([place, passages]) => [this.personAt(place), passages]),
      unattributed,
      followUps,
    };
  }
}
