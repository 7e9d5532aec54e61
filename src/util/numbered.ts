/** Things by their keys, each numbered as its key first comes. */
export class Numbered<T> {
  private readonly numbers = new Map<string, number>();
  /** By number. */
  readonly list: T[] = [];

  /** @param make makes the thing of a key that is new */
  constructor(private readonly make: (key: string) => T) {}

  numberOf(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.list.length);
    return this.list.push(this.make(key)) - 1;
  }

  /** @throws when nothing has that number. */
  at(number: number): T {
    const thing = this.list[number];
    if (thing === undefined) throw new RangeError(`there is no ${number}`);
    return thing;
  }
}
