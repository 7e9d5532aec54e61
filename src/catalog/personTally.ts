// What each person said, and in which interviews. Kept by taking in one note at a time.
import { SortedStrings, without } from '../util/order';
import type { ResolvedNote } from './resolveNote';


/** What of a note counts for people. */
type TalliedNote = Pick<ResolvedNote, 'interview' | 'counts'>;

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
  replace(path: string, old: TalliedNote | undefined, now: TalliedNote | undefined): void {
    const before = old?.interview.intervieweeKeys ?? [];
    const after = now?.interview.intervieweeKeys ?? [];
    for (const key of without(after, before)) {
      let counts = this.counts.get(key);
      if (counts === undefined) this.counts.set(key, (counts = new MutableCounts()));
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

  private countPassages({ interview: { intervieweeKeys }, counts: { spoken, unattributed } }: TalliedNote, step: 1 | -1): void {
    for (const [key, passages] of spoken) {
      const counts = this.counts.get(key);
      if (counts !== undefined) counts.passageCount += step * passages;
    }
    if (intervieweeKeys.length < 2) return;
    for (const key of intervieweeKeys) {
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
