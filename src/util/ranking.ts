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
    this.prepared = entries.map((entry) => {
      const texts = textsOf(entry).map((text) => foldedForSearch(text ?? ''));
      return { entry, name: texts[0] ?? '', all: texts.join('\n') };
    });
  }

  /** Those that hold every word typed: first whose name starts with it, then where a word of the name does, then the rest. */
  best(typed: string, limit: number): T[] {
    const words = foldedForSearch(typed).split(/\s+/u).filter((word) => word !== '');
    const ranks: T[][] = [[], [], [], []];
    for (const { entry, name, all } of this.prepared) {
      if (!words.every((word) => all.includes(word))) continue;
      const rank = ranks[rankOf(words, name)];
      if (rank && rank.length < limit) rank.push(entry);
      if (ranks[0]?.length === limit) break;
    }
    return ranks.flat().slice(0, limit);
  }
}

function rankOf(words: readonly string[], name: string): number {
  const [first] = words;
  if (first === undefined || name.startsWith(words.join(' '))) return 0;
  const startsWord = (word: string): boolean => name.startsWith(word) || [' ', '/', '-', "'", '('].some((mark) => name.includes(mark + word));
  if (words.every(startsWord)) return 1;
  return words.every((word) => name.includes(word)) ? 2 : 3;
}
