// Stable orders. JavaScript's own order of strings is by UTF-16 unit, which puts emoji before `ﬀ`.

/** Orders strings by code point, as their UTF-8 bytes would be. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}

/** Surrogates stand for code points above all that fit one unit. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

/** How many changes are taken in one by one; after more of them the whole is sorted again. */
const fewChanges = 16;

/**
 * A set of strings that gives its members in the order of code points. Lists that were handed out never change; a new
 * one is made when asked for, by copy and insertion where little changed, so that one change costs no sort.
 */
export class SortedStrings {
  private readonly members = new Set<string>();
  private list: readonly string[] = [];
  /** What was added or deleted since the list was made; undefined: too much to keep track of. */
  private changed: Set<string> | undefined = new Set();

  get size(): number {
    return this.members.size;
  }

  has(value: string): boolean {
    return this.members.has(value);
  }

  add(value: string): void {
    const { size } = this.members;
    this.members.add(value);
    if (this.members.size > size) this.track(value);
  }

  delete(value: string): void {
    if (this.members.delete(value)) this.track(value);
  }

  values(): readonly string[] {
    if (this.changed === undefined) this.list = [...this.members].sort(compareCodePoints);
    else if (this.changed.size > 0) this.list = this.patchedList(this.changed);
    if (this.changed?.size !== 0) this.changed = new Set();
    return this.list;
  }

  private track(value: string): void {
    this.changed?.add(value);
    if (this.changed !== undefined && this.changed.size > fewChanges) this.changed = undefined;
  }

  private patchedList(changed: ReadonlySet<string>): readonly string[] {
    let list: string[] | undefined;
    for (const value of changed) {
      const index = lowerBound(list ?? this.list, value);
      const isThere = (list ?? this.list)[index] === value;
      // What was taken away and added again needs no new list.
      if (isThere === this.members.has(value)) continue;
      list ??= [...this.list];
      if (isThere) list.splice(index, 1);
      else list.splice(index, 0, value);
    }
    return list ?? this.list;
  }
}

/** Where a string stands in a list in the order of code points, or would stand. */
export function lowerBound(list: readonly string[], value: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareCodePoints(list[middle] ?? '', value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
