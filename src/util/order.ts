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

/** How many changes are taken in one by one; more of them are sorted first. */
const fewChanges = 16;

/**
 * A set of strings that gives its members in the order of code points. Changes are only noted, and taken in when somebody
 * asks: one by binary search, many by one merge. Lists that were handed out never change.
 */
export class SortedStrings {
  private list: readonly string[] = [];
  /** What came and went since the list was made, in that order. */
  private changes: string[] = [];
  /** Whether each of them came; undefined while all did, as they do while everything is read. */
  private cameOrWent: boolean[] | undefined;
  private deletions = 0;
  /** Members that came together, before those changes. */
  private groups: Group[] = [];

  get size(): number {
    // Of those that came together each is one more.
    return this.changes.length > 0 ? this.values().length : this.groups.reduce((sum, { places }) => sum + places.length, this.list.length);
  }

  add(value: string): void {
    this.note(value, true);
  }

  /**
   * Adds some of a list, by their places in it, at no cost until somebody asks.
   * @param list of which no member is in the set
   */
  addSome(list: readonly string[], places: readonly number[]): void {
    if (this.changes.length === 0) this.groups.push({ list, places });
    else for (const place of places) this.add(list[place] ?? '');
  }

  delete(value: string): void {
    this.note(value, false);
  }

  /** The members in any order, so that none need be sorted. */
  *members(): Iterable<string> {
    // As they are now: whoever takes them slowly may have them put in order meanwhile.
    const { list, groups } = this;
    const changes = this.lastChanges();
    for (const value of list) if (!changes.has(value)) yield value;
    for (const group of groups) {
      for (const place of group.places) {
        const value = group.list[place] ?? '';
        if (!changes.has(value)) yield value;
      }
    }
    for (const [value, isMember] of changes) if (isMember) yield value;
  }

  values(): readonly string[] {
    if (this.groups.length > 0) {
      const added = this.groups.flatMap(({ list, places }) => places.map((place) => list[place] ?? ''));
      this.groups = [];
      this.list = inOrder([...this.list, ...added]);
    }
    if (this.changes.length > 0) {
      const last = this.lastChanges();
      this.changes = [];
      this.cameOrWent = undefined;
      this.deletions = 0;
      this.list = last.size > fewChanges ? merged(this.list, last) : patched(this.list, last);
    }
    return this.list;
  }

  /** Whether each member that changed since the list was made came or went, by its last change. */
  private lastChanges(): ReadonlyMap<string, boolean> {
    const last = new Map<string, boolean>();
    this.changes.forEach((value, index) => last.set(value, this.cameOrWent?.[index] ?? true));
    return last;
  }

  private note(value: string, isMember: boolean): void {
    if (!isMember) this.cameOrWent ??= this.changes.map(() => true);
    this.cameOrWent?.push(isMember);
    this.changes.push(value);
    // Of a list that nobody asks for, the same member may come and go all day; then two changes come with each deletion.
    if (!isMember && 3 * ++this.deletions > this.changes.length + this.list.length + fewChanges) this.values();
  }
}

function patched(list: readonly string[], changes: ReadonlyMap<string, boolean>): readonly string[] {
  let copy: string[] | undefined;
  for (const [value, isMember] of changes) {
    const index = lowerBound(copy ?? list, value);
    const isThere = (copy ?? list)[index] === value;
    // What was taken away and added again needs no new list.
    if (isThere === isMember) continue;
    copy ??= [...list];
    if (isThere) copy.splice(index, 1);
    else copy.splice(index, 0, value);
  }
  return copy ?? list;
}

interface Group {
  readonly list: readonly string[];
  readonly places: readonly number[];
}

/** The engine's own order, several times as quick, is the same unless something needs two units. */
function inOrder(list: string[]): readonly string[] {
  return list.some((value) => /[\ud800-\udfff]/.test(value)) ? list.sort(compareCodePoints) : list.sort();
}

function merged(list: readonly string[], changes: ReadonlyMap<string, boolean>): readonly string[] {
  const added: string[] = [];
  for (const [value, isMember] of changes) if (isMember) added.push(value);
  if (!isSorted(added)) inOrder(added);
  const all: string[] = [];
  let next = 0;
  for (const value of list) {
    for (let first = added[next]; first !== undefined && compareCodePoints(first, value) < 0; first = added[next]) {
      all.push(first);
      next++;
    }
    // One that was added is there already, or comes with the others.
    if (changes.get(value) === undefined) all.push(value);
  }
  return [...all, ...added.slice(next)];
}

function isSorted(list: readonly string[]): boolean {
  return list.every((value, index) => index === 0 || compareCodePoints(list[index - 1] ?? '', value) < 0);
}

/** The strings of a list that are not in another. */
export function without(list: readonly string[], other: readonly string[]): readonly string[] {
  if (list.length === 0 || other.length === 0) return list;
  const there = new Set(other);
  return list.filter((value) => !there.has(value));
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
