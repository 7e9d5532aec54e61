// What somebody typed to narrow a view: every word must occur, in any order, with case and accents folded.
import { foldedForSearch } from '../../util/fold';

export class TextFilter {
  private constructor(
    /** As typed. */
    readonly text: string,
    /** Folded. */
    readonly words: readonly string[],
  ) {}

  static readonly none = new TextFilter('', []);

  static of(text: string): TextFilter {
    const words = foldedForSearch(text).split(/\s+/u).filter((word) => word !== '');
    return words.length === 0 ? TextFilter.none : new TextFilter(text.trim(), words);
  }

  /** Whether it lets everything through. */
  get isEmpty(): boolean {
    return this.words.length === 0;
  }

  /** The filter that remains for the rows below one that shows this text: the words that it lacks. */
  after(folded: string): TextFilter {
    if (this.isEmpty) return this;
    const missing = this.words.filter((word) => !folded.includes(word));
    return missing.length === this.words.length ? this : new TextFilter(this.text, missing);
  }

  /** Whether a text, folded, holds every word. */
  matches(folded: string): boolean {
    return this.words.every((word) => folded.includes(word));
  }
}

/** Remembers the folded texts of objects that the index keeps, so that each key typed does not fold them all again. */
export class FoldedTexts<T extends object> {
  private readonly folded = new WeakMap<T, string>();

  constructor(private readonly textsOf: (item: T) => readonly (string | null)[]) {}

  of(item: T): string {
    let text = this.folded.get(item);
    if (text === undefined) {
      text = foldedForSearch(this.textsOf(item).filter((part) => part !== null).join('\n'));
      this.folded.set(item, text);
    }
    return text;
  }
}
