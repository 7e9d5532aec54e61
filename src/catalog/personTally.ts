// What each person said, and in which interviews. Kept by taking in one note at a time.
import { SortedStrings, without } from '../util/order';
import type { NoteCounts } from './noteCounts';
import type { NoteSums } from './sums/noteSums';

/** What the notes hold of one interviewee. */
export interface PersonCounts {
  /** Paths of the interviews with them. */
  readonly interviews: SortedStrings;
  /** How many they are, which needs no list. */
  readonly interviewCount: number;
  /** Passages that they spoke, each once. */
  readonly passageCount: number;
  /** Passages of interviews with several that nobody is named for. */
  readonly unattributedCount: number;
}

export class PersonTally {
  private readonly counts = new Map<string, MutableCounts>();

  of(key: string): PersonCounts | undefined {
    return this.counts.get(key);
  }

  /** Takes in what a note holds now in place of what it held; undefined for nothing. */
  replace(path: string, old: NoteCounts | undefined, now: NoteCounts | undefined): void {
    const before = old?.interviewees ?? [];
    const after = now?.interviewees ?? [];
    for (const key of without(after, before)) {
      const counts = this.made(key);
      counts.interviews.add(path);
      counts.interviewCount++;
    }
    if (now !== undefined) this.countPassages(now, 1);
    if (old !== undefined) this.countPassages(old, -1);
    for (const key of without(before, after)) {
      const counts = this.counts.get(key);
      if (counts === undefined) continue;
      counts.interviews.delete(path);
      counts.interviewCount--;
      if (counts.interviewCount === 0) this.counts.delete(key);
    }
  }

  /** Takes in notes that are new to it. @param paths of the group's notes, by their numbers */
  addGroup(paths: readonly string[], { people, lists }: NoteSums): void {
    for (const [key, passages, unattributed, list] of people) {
      const interviews = lists[list] ?? [];
      const counts = this.made(key);
      counts.interviews.addSome(paths, interviews);
      counts.interviewCount += interviews.length;
      counts.passageCount += passages;
      counts.unattributedCount += unattributed;
    }
  }

  private made(key: string): MutableCounts {
    const known = this.counts.get(key);
    if (known !== undefined) return known;
    const counts = new MutableCounts();
    this.counts.set(key, counts);
    return counts;
  }

  private countPassages({ interviewees, spoken, unattributed }: NoteCounts, step: 1 | -1): void {
    for (const [key, passages] of spoken) {
      const counts = this.counts.get(key);
      if (counts !== undefined) counts.passageCount += step * passages;
    }
    if (interviewees.length < 2) return;
    for (const key of interviewees) {
      const counts = this.counts.get(key);
      if (counts !== undefined) counts.unattributedCount += step * unattributed;
    }
  }
}

class MutableCounts implements PersonCounts {
  readonly interviews = new SortedStrings();
  interviewCount = 0;
  passageCount = 0;
  unattributedCount = 0;
}
