// Which of many entries a person means who types a few letters, best first.
import { foldedForSearch } from './fold';

/** An entry with its texts made ready for comparison, once for all that is typed. */
interface Prepared<T> {
  readonly entry: T;
  readonly name: string;
  readonly all: string;
}

export class RankedList<T> {
  private readonly prepared: readonly Prepared<T>[];

  /**
   * @param entries in the order in which they stand when nothing is typed, and which decides between equals.
   * @param textsOf what an entry is found by: its name first.
   */
  constructor(entries: readonly T[], textsOf: (entry: T) => readonly (string | null)[]) {
    this.prepared = entries.map((entry) => prepared(entry, textsOf(entry)));
  }

  /** Those that hold every word typed: first whose name starts with it, then where a word of the name does, then the rest. */
  best(typed: string, limit: number): T[] {
    return bestOf(this.prepared, typed, limit);
  }
}

/** The same for entries that come, change and go: each is made ready by itself, so that a change costs no more with many. */
export class RankedNames<T> {
  private readonly byKey = new Map<string, Prepared<T>>();
  private order: Prepared<T>[] | undefined;

  /** @param compare the order in which entries stand when nothing is typed, and which decides between equals. */
  constructor(
    private readonly textsOf: (entry: T) => readonly (string | null)[],
    private readonly compare: (a: T, b: T) => number,
  ) {}

  set(key: string, entry: T): void {
    this.byKey.set(key, prepared(entry, this.textsOf(entry)));
    this.order = undefined;
  }

  delete(key: string): void {
    if (this.byKey.delete(key)) this.order = undefined;
  }

  clear(): void {
    this.byKey.clear();
    this.order = undefined;
  }

  /** As `RankedList.best`. */
  best(typed: string, limit: number): T[] {
    this.order ??= [...this.byKey.values()].sort((a, b) => this.compare(a.entry, b.entry));
    return bestOf(this.order, typed, limit);
  }
}

function prepared<T>(entry: T, texts: readonly (string | null)[]): Prepared<T> {
  const folded = texts.map((text) => foldedForSearch(text ?? ''));
  return { entry, name: folded[0] ?? '', all: folded.join('\n') };
}

function bestOf<T>(entries: readonly Prepared<T>[], typed: string, limit: number): T[] {
  const words = foldedForSearch(typed).split(/\s+/u).filter((word) => word !== '');
  const ranks: T[][] = [[], [], [], []];
  for (const { entry, name, all } of entries) {
    if (!words.every((word) => all.includes(word))) continue;
    const rank = ranks[rankOf(words, name)];
    if (rank && rank.length < limit) rank.push(entry);
    if (ranks[0]?.length === limit) break;
  }
  return ranks.flat().slice(0, limit);
}

function rankOf(words: readonly string[], name: string): number {
  const [first] = words;
  if (first === undefined || name.startsWith(words.join(' '))) return 0;
  const startsWord = (word: string): boolean => name.startsWith(word) || [' ', '/', '-', "'", '('].some((mark) => name.includes(mark + word));
  if (words.every(startsWord)) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
}
