// Long lists are shown in pages: VS Code asks for each row of what it is given, whether it is scrolled to or not.
import type { MoreNode, TreeNode } from './node';

/** Children in order, made only as far as they are shown. An array is one. */
export interface NodeList<N> {
  readonly length: number;
  slice(start: number, end: number): readonly N[];
}

/** A list whose nodes are made from entries when they are asked for. */
export function nodesOf<E, N>(entries: readonly E[], toNode: (entry: E) => N): NodeList<N> {
  return { length: entries.length, slice: (start, end) => entries.slice(start, end).map(toNode) };
}

/** Several lists, one after the other. */
export function joined<N>(...lists: readonly NodeList<N>[]): NodeList<N> {
  return {
    length: lists.reduce((sum, list) => sum + list.length, 0),
    slice(start, end) {
      const nodes: N[] = [];
      let offset = 0;
      for (const list of lists) {
        const from = Math.max(0, start - offset);
        const to = Math.min(list.length, end - offset);
        if (from < to) nodes.push(...list.slice(from, to));
        offset += list.length;
      }
      return nodes;
    },
  };
}

/** How much of each list is shown. */
export class Paging {
  private readonly shown = new Map<string, number>();
  /** What was asked for by name though it lies behind the page: shown as its last row. */
  private readonly pinned = new Map<string, TreeNode>();

  constructor(readonly pageSize: number) {}

  /** The rows to show of a list; `parent` is undefined for the roots. */
  rowsOf(list: NodeList<TreeNode>, parent: TreeNode | undefined): TreeNode[] {
    const key = parent?.id ?? '';
    const limit = this.shown.get(key) ?? this.pageSize;
    const rows = [...list.slice(0, Math.min(limit, list.length))];
    if (list.length <= limit) return rows;
    const pinned = this.pinned.get(key);
    if (pinned && list.slice(limit, list.length).some(({ id }) => id === pinned.id)) rows.push(pinned);
    const more: MoreNode = { kind: 'more', id: `${key}\nmore`, parent, next: Math.min(this.pageSize, list.length - limit), left: list.length - limit };
    return [...rows, more];
  }

  showMore(more: MoreNode): void {
    const key = more.parent?.id ?? '';
    this.shown.set(key, (this.shown.get(key) ?? this.pageSize) + this.pageSize);
  }

  /** Makes sure that a node is among the rows of its parent. Returns whether that changed them. */
  include(node: TreeNode, list: NodeList<TreeNode>): boolean {
    const key = node.parent?.id ?? '';
    const limit = this.shown.get(key) ?? this.pageSize;
    if (list.length <= limit || this.pinned.get(key)?.id === node.id) return false;
    if (list.slice(0, limit).some((row) => row.id === node.id)) return false;
    this.pinned.set(key, node);
    return true;
  }

  /** Back to first pages, as a new filter or order asks for. */
  reset(): void {
    this.shown.clear();
    this.pinned.clear();
  }
}
