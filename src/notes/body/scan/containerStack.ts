// The containers that are open: quotes, lists with their open item, footnotes.
import type { ContainerDraft, Draft } from './drafts';
import { footnoteLabel } from './leafLines';
import type { LineCursor } from './lineCursor';
import { labelKey } from './linkParts';
import { goesOn, itemStart, type ListState } from './lists';
import { Undecided } from './undecided';

/** How deep they may nest here. */
const maxDepth = 100;

export interface OpenContainer {
  readonly draft: ContainerDraft;
  /** Of a list: its last child is its open item. */
  list: ListState | null;
}

export class ContainerStack {
  /** What is in none of them. */
  readonly blocks: Draft[] = [];
  /** The labels of footnotes, to be compared. */
  readonly footnotes = new Set<string>();
  private readonly open: OpenContainer[] = [];

  constructor(
    private readonly text: string,
    private readonly cursor: LineCursor,
  ) {}

  get depth(): number {
    return this.open.length;
  }

  /** Where the blocks go that begin now. */
  get children(): Draft[] {
    const innermost = this.open.at(-1);
    if (!innermost) return this.blocks;
    const item = innermost.list ? innermost.draft.children.at(-1) : null;
    return item?.type === 'item' ? item.children : innermost.draft.children;
  }

  /** Passes the prefixes of the containers that a line goes on in, the outermost first; how many these are. */
  passPrefixes(): number {
    let depth = 0;
    for (const container of this.open) {
      if (!this.passPrefix(container)) break;
      depth++;
    }
    return depth;
  }

  /** Passes the marker of a further item of the list at a depth; null: none begins here. */
  passItemMarker(depth: number): ListState | null {
    const list = this.open[depth]?.list;
    return list ? itemStart(this.text, this.cursor, list, false) : null;
  }

  /** Closes what is in the list at a depth, and opens an item in it that starts at an offset. */
  openItem(depth: number, list: ListState, start: number): void {
    this.closeTo(depth + 1);
    const container = this.open[depth];
    if (!container) return;
    container.list = list;
    container.draft.children.push(itemDraft(start));
  }

  /** Passes the marker of a container that begins here; null: none does. */
  start(interrupting: boolean): OpenContainer | null {
    const { indent, next, end, code } = this.cursor;
    if (indent > 3) return null;
    if (code === 62) {
      this.passQuoteMarker();
      return { draft: { type: 'quote', start: next, children: [] }, list: null };
    }
    if (code === 91) return this.startFootnote(next, end);
    const list = itemStart(this.text, this.cursor, null, interrupting);
    return list && { draft: { type: 'list', start: next, children: [itemDraft(next)] }, list };
  }

  push(container: OpenContainer): void {
    if (this.open.length >= maxDepth) throw new Undecided('containers nested too deeply');
    if (container.draft.type === 'footnote' && this.open.at(-1)?.draft.type === 'footnote') throw new Undecided('a footnote right in a footnote');
    this.children.push(container.draft);
    this.open.push(container);
  }

  closeTo(depth: number): void {
    // To set the length takes longer, here and for what is pushed next.
    while (this.open.length > depth) this.open.pop();
  }

  private passPrefix({ draft, list }: OpenContainer): boolean {
    if (list) return goesOn(list, this.cursor);
    if (draft.type === 'footnote') return this.passFootnoteIndent();
    if (this.cursor.indent > 3 || this.cursor.code !== 62) return false;
    this.passQuoteMarker();
    return true;
  }

  private passQuoteMarker(): void {
    this.cursor.skipTo(this.cursor.next + 1);
    this.cursor.skipBlanks(1);
  }

  private passFootnoteIndent(): boolean {
    if (this.cursor.blank) return true;
    if (this.cursor.indent < 4) return false;
    this.cursor.skipBlanks(4);
    return true;
  }

  private startFootnote(start: number, end: number): OpenContainer | null {
    const label = footnoteLabel(this.text, start, end);
    if (label === null) return null;
    const colon = start + label.length + 3;
    if (colon >= end || this.text.charCodeAt(colon) !== 58) return null;
    this.footnotes.add(labelKey(label));
    this.cursor.skipTo(colon + 1);
    this.cursor.skipBlanks(Infinity);
    return { draft: { type: 'footnote', start, children: [] }, list: null };
  }
}

function itemDraft(start: number): ContainerDraft {
  return { type: 'item', start, children: [] };
}
