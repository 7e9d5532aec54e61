// Which themes there are, what stands above what, and how much each holds. Kept by adding and taking away one note at a time.
import { parentKey } from '../notes/keys';
import { SortedStrings } from '../util/order';
import type { ResolvedNote } from './resolveNote';
import { keyAndAncestors } from './themeNames';

/** A theme with notes or an entry, or one that stands above such. */
export interface ThemeNode {
  /** Passages of this theme alone. */
  readonly ownCount: number;
  /** With those of the themes below, each once. */
  readonly passageCount: number;
  /** Paths of the interviews that hold this theme itself. */
  readonly interviews: SortedStrings;
  /** Paths of those that hold it or one below. */
  readonly interviewsWithin: SortedStrings;
  /** Codebook entries of this theme and those below. */
  readonly entriesWithin: number;
  /** Keys right below. */
  readonly children: SortedStrings;
}

export class ThemeTree {
  private readonly nodes = new Map<string, MutableNode>();
  private readonly sortedKeys = new SortedStrings();

  /** All keys, in order. */
  keys(): readonly string[] {
    return this.sortedKeys.values();
  }

  node(key: string): ThemeNode | undefined {
    return this.nodes.get(key);
  }

  /** A theme's key and those below it. */
  keysWithin(key: string): readonly string[] {
    const children = this.nodes.get(key)?.children.values() ?? [];
    return [key, ...children.flatMap((child) => this.keysWithin(child))];
  }

  /** Adds what a note holds. Gives the keys concerned, with those above. */
  add({ interview, passages }: ResolvedNote): ReadonlySet<string> {
    const concerned = this.withAncestors(interview.themes);
    for (const key of concerned) this.made(key).interviewsWithin.add(interview.path);
    for (const key of interview.themes) this.made(key).interviews.add(interview.path);
    this.count(passages, 1);
    return concerned;
  }

  /** Takes away what was added. */
  remove({ interview, passages }: ResolvedNote): ReadonlySet<string> {
    const concerned = this.withAncestors(interview.themes);
    this.count(passages, -1);
    for (const key of interview.themes) this.nodes.get(key)?.interviews.delete(interview.path);
    for (const key of concerned) {
      this.nodes.get(key)?.interviewsWithin.delete(interview.path);
      this.dropIfEmpty(key);
    }
    return concerned;
  }

  /** Says whether a theme has a codebook entry. Gives the keys concerned. */
  setEntry(key: string, exists: boolean): ReadonlySet<string> {
    const concerned = new Set(keyAndAncestors(key));
    if ((this.nodes.get(key)?.hasEntry ?? false) === exists) return concerned;
    this.made(key).hasEntry = exists;
    for (const above of concerned) this.made(above).entriesWithin += exists ? 1 : -1;
    for (const above of concerned) this.dropIfEmpty(above);
    return concerned;
  }

  private count(passages: ResolvedNote['passages'], step: 1 | -1): void {
    for (const { themes } of passages) {
      for (const key of themes) this.made(key).ownCount += step;
      for (const key of this.withAncestors(themes)) this.made(key).passageCount += step;
    }
  }

  /** Keys with those above them, each once. */
  private withAncestors(keys: readonly string[]): ReadonlySet<string> {
    const all = new Set<string>();
    for (const key of keys) for (const each of this.made(key).keyAndAncestors) all.add(each);
    return all;
  }

  private made(key: string): MutableNode {
    const existing = this.nodes.get(key);
    if (existing !== undefined) return existing;
    const node = new MutableNode(keyAndAncestors(key));
    this.nodes.set(key, node);
    this.sortedKeys.add(key);
    const parent = parentKey(key);
    if (parent !== null) this.made(parent).children.add(key);
    return node;
  }

  private dropIfEmpty(key: string): void {
    const node = this.nodes.get(key);
    if (node === undefined || node.interviewsWithin.size > 0 || node.entriesWithin > 0) return;
    this.nodes.delete(key);
    this.sortedKeys.delete(key);
    const parent = parentKey(key);
    if (parent !== null) this.nodes.get(parent)?.children.delete(key);
  }
}

class MutableNode implements ThemeNode {
  ownCount = 0;
  passageCount = 0;
  readonly interviews = new SortedStrings();
  readonly interviewsWithin = new SortedStrings();
  readonly children = new SortedStrings();
  hasEntry = false;
  entriesWithin = 0;

  constructor(readonly keyAndAncestors: readonly string[]) {}
}
