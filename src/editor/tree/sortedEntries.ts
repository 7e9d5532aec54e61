import type { Gradual } from '../../util/gradual';
import { sortedGradually } from '../../util/gradualSort';
import { SortedList } from './sortedList';

/** A sorted list of entries with a key each, of which one takes the place of the one before. */
export class SortedEntries<E> {
  private readonly sorted: SortedList<E>;
  private byKey = new Map<string, E>();

  /** @param compare as of a `SortedList` */
  constructor(
    private readonly keyOf: (entry: E) => string,
    private readonly compare: (a: E, b: E) => number,
  ) {
    this.sorted = new SortedList(compare);
  }

  get list(): readonly E[] {
    return this.sorted.list;
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Takes these in place of all that there were, once they are in order. */
  *reset(entries: Iterable<E>): Gradual<void> {
    const byKey = new Map<string, E>();
    for (const entry of entries) byKey.set(this.keyOf(entry), entry);
    this.sorted.take(yield* sortedGradually([...byKey.values()], this.compare));
    this.byKey = byKey;
  }

  /** Adds or replaces one. Returns whether the list reads differently now: one more, or another order. */
  set(entry: E): boolean {
    const key = this.keyOf(entry);
    const before = this.byKey.get(key);
    const from = before === undefined ? -1 : this.sorted.remove(before);
    this.byKey.set(key, entry);
    return this.sorted.add(entry) !== from;
  }

  /** Returns whether it was there. */
  delete(key: string): boolean {
    const entry = this.byKey.get(key);
    if (entry !== undefined) this.sorted.remove(entry);
    return this.byKey.delete(key);
  }
}
