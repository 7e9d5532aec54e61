// Which themes there are, what stands above what, and how much each holds. Kept by taking in one note at a time.
import { parentKey } from '../notes/keys';
import { SortedStrings, without } from '../util/order';
import type { NoteCounts } from './noteCounts';
import type { NoteSums } from './sums/noteSums';
import { keyAndAncestors } from './themeNames';

/** A theme with notes or an entry, or one that stands above such. */
export interface ThemeNode {
  /** Passages of this theme alone. */
  readonly ownCount: number;
  /** With those of the themes below, each once. */
  readonly passageCount: number;
  /** How many interviews hold this theme itself. */
  readonly interviewCount: number;
  /** Paths of those that hold it or one below, and how many they are, which needs no list. */
  readonly interviewsWithin: SortedStrings;
  readonly interviewCountWithin: number;
  /** Codebook entries of this theme and those below. */
  readonly entriesWithin: number;
  /** Keys right below. */
  readonly children: SortedStrings;
}

const nothing: NoteCounts = { interviewees: [], themes: [], themesAndAbove: [], own: [], within: [], spoken: [], unattributed: 0, followUps: 0 };

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

  /**
   * Takes in what a note holds now in place of what it held; undefined for nothing.
   * The lists of themes that it holds as before stay as they are: to have them made anew would cost as much as they are long.
   */
  replace(path: string, old: NoteCounts = nothing, now: NoteCounts = nothing): void {
    for (const key of without(now.themesAndAbove, old.themesAndAbove)) {
      const node = this.made(key);
      node.interviewsWithin.add(path);
      node.interviewCountWithin++;
    }
    for (const key of without(now.themes, old.themes)) this.made(key).interviewCount++;
    this.count(now, 1);
    this.count(old, -1);
    for (const key of without(old.themes, now.themes)) this.made(key).interviewCount--;
    for (const key of without(old.themesAndAbove, now.themesAndAbove)) {
      const node = this.made(key);
      node.interviewsWithin.delete(path);
      node.interviewCountWithin--;
      this.dropIfEmpty(key);
    }
  }

  /** Takes in notes that are new to it. @param paths of the group's notes, by their numbers */
  addGroup(paths: readonly string[], { nodes, lists }: NoteSums): void {
    for (const [key, interviews, own, passages, list] of nodes) {
      const notesWithin = lists[list] ?? [];
      const node = this.made(key);
      node.interviewCount += interviews;
      node.ownCount += own;
      node.passageCount += passages;
      node.interviewCountWithin += notesWithin.length;
      node.interviewsWithin.addSome(paths, notesWithin);
    }
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

  private count({ themes, own, themesAndAbove, within }: NoteCounts, step: 1 | -1): void {
    themes.forEach((key, index) => (this.made(key).ownCount += step * (own[index] ?? 0)));
    themesAndAbove.forEach((key, index) => (this.made(key).passageCount += step * (within[index] ?? 0)));
  }

  private made(key: string): MutableNode {
    const existing = this.nodes.get(key);
    if (existing !== undefined) return existing;
    const node = new MutableNode();
    this.nodes.set(key, node);
    this.sortedKeys.add(key);
    const parent = parentKey(key);
    if (parent !== null) this.made(parent).children.add(key);
    return node;
  }

  private dropIfEmpty(key: string): void {
    const node = this.nodes.get(key);
    if (node === undefined || node.interviewCountWithin > 0 || node.entriesWithin > 0) return;
    this.nodes.delete(key);
    this.sortedKeys.delete(key);
    const parent = parentKey(key);
    if (parent !== null) this.nodes.get(parent)?.children.delete(key);
  }
}

class MutableNode implements ThemeNode {
  interviewCount = 0;
  interviewCountWithin = 0;
  ownCount = 0;
  passageCount = 0;
  readonly interviewsWithin = new SortedStrings();
  readonly children = new SortedStrings();
  hasEntry = false;
  entriesWithin = 0;
}
