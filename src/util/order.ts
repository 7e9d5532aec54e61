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

/**
 * A set of strings that gives its members in the order of code points. Lists that were handed out never change; a new
 * one is made when asked for, by copy and insertion where little changed, so that one change costs no sort.
 */
export class SortedStrings {
  private readonly members = new Set<string>();
  private readonly changed = new Set<string>();
  private list: readonly string[] = [];

  get size(): number {
    return this.members.size;
  }

  has(value: string): boolean {
    return this.members.has(value);
  }

  add(value: string): void {
    if (this.members.has(value)) return;
    this.members.add(value);
    this.changed.add(value);
  }

  delete(value: string): void {
    if (this.members.delete(value)) this.changed.add(value);
  }

  values(): readonly string[] {
    if (this.changed.size > 0) {
      this.list = this.changed.size > 16 ? [...this.members].sort(compareCodePoints) : this.patchedList();
      this.changed.clear();
    }
    return this.list;
  }

  private patchedList(): readonly string[] {
    const list = [...this.list];
    for (const value of this.changed) {
      const index = lowerBound(list, value);
      const present = list[index] === value;
      if (this.members.has(value)) {
        if (!present) list.splice(index, 0, value);
      } else if (present) list.splice(index, 1);
    }
    return list;
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
