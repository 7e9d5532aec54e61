// What each person said, and in which interviews. Kept by adding and taking away one note at a time.
import { SortedStrings } from '../util/order';
import type { ResolvedNote } from './resolveNote';

/** What the notes hold of one interviewee. */
export interface PersonCounts {
  /** Paths of the interviews with them. */
  readonly interviews: SortedStrings;
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

  /** Adds what a note holds. */
  add(note: ResolvedNote): void {
    for (const { key } of note.interview.interviewees) {
      let counts = this.counts.get(key);
      if (counts === undefined) this.counts.set(key, (counts = new MutableCounts()));
      counts.interviews.add(note.interview.path);
    }
    this.countPassages(note, 1);
  }

  /** Takes away what was added. */
  remove(note: ResolvedNote): void {
    this.countPassages(note, -1);
    for (const { key } of note.interview.interviewees) {
      const counts = this.counts.get(key);
      counts?.interviews.delete(note.interview.path);
      if (counts?.interviews.size === 0) this.counts.delete(key);
    }
  }

  private countPassages({ interview, passages }: ResolvedNote, step: 1 | -1): void {
    for (const { kind, speaker } of passages) {
      if (kind === 'own') continue;
      if (speaker !== null) {
        const counts = this.counts.get(speaker.key);
        if (counts !== undefined) counts.passageCount += step;
      } else if (interview.interviewees.length > 1) {
        for (const { key } of interview.interviewees) {
          const counts = this.counts.get(key);
          if (counts !== undefined) counts.unattributedCount += step;
        }
      }
    }
  }
}

class MutableCounts implements PersonCounts {
  readonly interviews = new SortedStrings();
  passageCount = 0;
  unattributedCount = 0;
}
