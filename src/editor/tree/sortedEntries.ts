import type { Gradual } from '../../util/gradual';
import { sortedGradually } from '../../util/gradualSort';

/**
 * Entries kept in order while single ones change: a change costs a binary search, not a sort of all.
 * `compare` must be a total order that calls two entries equal only when they stand for the same thing.
 */
export class SortedEntries<E, K = string> {
  private entries: E[] = [];
  /** Made for the first change. */
  private known: Map<K, E> | undefined;

  constructor(
    private readonly keyOf: (entry: E) => K,
    private readonly compare: (a: E, b: E) => number,
  ) {}

  get list(): readonly E[] {
    return this.entries;
  }

  has(key: K): boolean {
    return this.byKey.has(key);
  }

  /** Takes these, each key once, in place of all that there were, once they are in order. */
  *reset(entries: Iterable<E>): Gradual<void> {
    this.take(yield* sortedGradually([...entries], this.compare));
  }

  /** The same with a list that is in order, which is not the caller's any more. */
  take(entries: E[]): void {
    this.entries = entries;
    this.known = undefined;
  }

  /** Adds or replaces one. Returns whether the list reads differently now: one more, or another order. */
  set(entry: E): boolean {
    const key = this.keyOf(entry);
    const before = this.byKey.get(key);
    const from = before === undefined ? -1 : this.indexOf(before);
    if (from >= 0) this.entries.splice(from, 1);
    const to = this.indexFor(entry);
    this.entries.splice(to, 0, entry);
    this.byKey.set(key, entry);
    return from !== to;
  }

  /** Returns whether it was there. */
  delete(key: K): boolean {
    const entry = this.byKey.get(key);
    if (entry === undefined) return false;
    this.entries.splice(this.indexOf(entry), 1);
    return this.byKey.delete(key);
  }

  private get byKey(): Map<K, E> {
    return (this.known ??= new Map(this.entries.map((entry) => [this.keyOf(entry), entry])));
  }

  private indexOf(entry: E): number {
    const index = this.indexFor(entry);
    return this.entries[index] === entry ? index : this.entries.indexOf(entry);
  }

  /** Where an entry stands, or would. */
  private indexFor(entry: E): number {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.entries[middle];
      if (other !== undefined && this.compare(other, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
