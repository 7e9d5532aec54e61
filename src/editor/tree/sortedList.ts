/**
 * Entries kept in order while single ones come and go: a change costs a binary search, not a sort of all.
 * `compare` must be a total order that calls two entries equal only when they stand for the same thing.
 */
export class SortedList<E> {
  private entries: E[] = [];

  constructor(private readonly compare: (a: E, b: E) => number) {}

  get list(): readonly E[] {
    return this.entries;
  }

  /** Takes these in place of all that there were. They are in order, and not the caller's any more. */
  take(entries: E[]): void {
    this.entries = entries;
  }

  /** Adds one that is not there. Returns its place. */
  add(entry: E): number {
    const place = this.placeFor(entry);
    this.entries.splice(place, 0, entry);
    return place;
  }

  /** Returns the place where it was; -1: it was not there. */
  remove(entry: E): number {
    const expected = this.placeFor(entry);
    const place = this.entries[expected] === entry ? expected : this.entries.indexOf(entry);
    if (place >= 0) this.entries.splice(place, 1);
    return place;
  }

  /** Where an entry stands, or would. */
  private placeFor(entry: E): number {
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
