// Values as one flat list of numbers and texts: what JSON is quickest to read as, and small.

export type Cell = number | string | null;

export class RowWriter {
  private readonly cells: Cell[] = [];

  number(value: number): void {
    this.cells.push(value);
  }

  flag(value: boolean): void {
    this.cells.push(value ? 1 : 0);
  }

  text(value: string | null): void {
    this.cells.push(value);
  }

  list<T>(items: readonly T[], write: (item: T) => void): void {
    this.cells.push(items.length);
    for (const item of items) write(item);
  }

  toJson(): string {
    return JSON.stringify(this.cells);
  }
}

/** The number of something that a list does not hold, by its number elsewhere; -1 stands for nothing. Undoes itself. */
export function outsideList(index: number): number {
  return -2 - index;
}

const none: readonly never[] = [];

/** Reads what a `RowWriter` wrote, in the same order. Throws where a row holds anything else. */
export class RowReader {
  private readonly cells: readonly unknown[];
  private index = 0;

  /** @param texts holds texts that many files share, each once. */
  constructor(
    json: string,
    private readonly texts: Map<string, string>,
  ) {
    const cells: unknown = JSON.parse(json);
    if (!Array.isArray(cells)) throw new RangeError('no row');
    this.cells = cells;
  }

  number(): number {
    const cell = this.cells[this.index++];
    if (typeof cell !== 'number') throw new RangeError('no number');
    return cell;
  }

  flag(): boolean {
    return this.number() === 1;
  }

  text(): string {
    const cell = this.cells[this.index++];
    if (typeof cell !== 'string') throw new RangeError('no text');
    return cell;
  }

  textOrNull(): string | null {
    if (this.cells[this.index] !== null) return this.text();
    this.index++;
    return null;
  }

  /** A text that others are likely to have, too. */
  shared(): string {
    const text = this.text();
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    this.texts.set(text, text);
    return text;
  }

  sharedOrNull(): string | null {
    if (this.cells[this.index] !== null) return this.shared();
    this.index++;
    return null;
  }

  numbers(): readonly number[] {
    return this.list(readNumber);
  }

  list<T>(read: (row: RowReader) => T): readonly T[] {
    const length = this.number();
    if (length === 0) return none;
    const items: T[] = [];
    for (let i = 0; i < length; i++) items.push(read(this));
    return items;
  }
}

function readNumber(row: RowReader): number {
  return row.number();
}
