// The blocks of a body, line by line: the algorithm of CommonMark's spec, and as remark does it where remark departs from that.
import { headingText } from '../sourceText';
import { ContainerStack } from './containerStack';
import { definitionsIn } from './definitions';
import type { Draft } from './drafts';
import { endsHtml, htmlStart } from './htmlBlocks';
import type { References } from './inline';
import { closesFence, fenceSize, headingDepth, isThematicBreak, underlineDepth } from './leafLines';
import type { Leaf, OpenIndented, OpenParagraph, OpenTable } from './leaves';
import { LineCursor } from './lineCursor';
import { cellsOf, delimiterCells } from './tables';
import { Undecided } from './undecided';

export class BlockScanner {
  private readonly links = new Set<string>();
  private readonly cursor: LineCursor;
  private readonly containers: ContainerStack;
  private leaf: Leaf | null = null;

  constructor(private readonly text: string) {
    this.cursor = new LineCursor(text);
    this.containers = new ContainerStack(text, this.cursor);
  }

  /** Ends all that is open. */
  finish(): { readonly blocks: readonly Draft[]; readonly references: References } {
    this.closeLeaf();
    return { blocks: this.containers.blocks, references: { links: this.links, footnotes: this.containers.footnotes } };
  }

  scanLine(start: number, end: number): void {
    this.cursor.enter(start, end);
    let matched = this.containers.passPrefixes();
    const { next } = this.cursor;
    const list = this.containers.passItemMarker(matched);
    if (list) {
      this.closeLeaf();
      this.containers.openItem(matched, list, next);
      matched++;
    }
    const inAll = matched === this.containers.depth;
    const opened = inAll && this.isClosed() ? false : this.openContainers(matched, inAll && this.isInterrupted());
    this.scanRest(!opened && !inAll, matched);
  }

  /** Whether no container can begin in the open block. */
  private isClosed(): boolean {
    return this.leaf?.type === 'fence' || this.leaf?.type === 'html';
  }

  /** Whether a container that begins now would end a block that could go on. */
  private isInterrupted(): boolean {
    return this.leaf?.type === 'paragraph' || this.leaf?.type === 'indented';
  }

  private openContainers(matched: number, interrupting: boolean): boolean {
    let opened = false;
    for (let container = this.containers.start(interrupting); container; container = this.containers.start(interrupting)) {
      if (!opened) {
        this.closeLeaf();
        this.containers.closeTo(matched);
      }
      opened = true;
      this.containers.push(container);
    }
    return opened;
  }

  /**
   * Scans what is behind the prefixes of containers.
   * @param lazy whether the prefixes of the open containers behind the first `matched` ones are missing
   */
  private scanRest(lazy: boolean, matched: number): void {
    const before = this.leaf;
    if (before && this.goesOn(before, lazy)) return;
    const table = before?.type === 'table' && !this.cursor.blank ? before : null;
    if (!table || lazy) this.closeLeaf();
    if (lazy) this.containers.closeTo(matched);
    if (this.cursor.blank) return;
    this.startLeaf(lazy, table);
  }

  /** Whether the line belongs to the open block. */
  private goesOn(leaf: Leaf, lazy: boolean): boolean {
    const { cursor } = this;
    // Nothing but prefixes at the very end is no line of anything.
    if (cursor.atTextEnd) return !lazy;
    switch (leaf.type) {
      case 'paragraph':
        return !cursor.blank && this.paragraphGoesOn(leaf, lazy);
      case 'indented':
        return !lazy && this.indentedGoesOn(leaf);
      case 'fence':
        if (lazy) return false;
        leaf.end = cursor.end;
        if (cursor.indent <= 3 && !cursor.blank && closesFence(this.text, cursor.next, cursor.end, leaf.marker, leaf.size)) this.closeLeaf();
        return true;
      case 'html':
        if (lazy || (leaf.kind >= 6 && cursor.blank)) return false;
        leaf.end = cursor.end;
        if (endsHtml(leaf.kind, this.text, cursor.next, cursor.end)) this.closeLeaf();
        return true;
      case 'table':
        return false;
    }
  }

  private indentedGoesOn(leaf: OpenIndented): boolean {
    if (this.cursor.indent >= 4) leaf.end = this.cursor.end;
    return this.cursor.indent >= 4 || this.cursor.blank;
  }

  private paragraphGoesOn(leaf: OpenParagraph, lazy: boolean): boolean {
    const { next, end, indent } = this.cursor;
    if (indent <= 3) {
      if (!lazy && this.becomesTable(leaf)) return true;
      if (!lazy && this.becomesHeading(leaf)) return true;
      if (this.isInterruptedAt(lazy)) return false;
    }
    leaf.lines.push({ start: next, end });
    leaf.mayHeadTable = indent <= 3;
    leaf.lazy = lazy;
    return true;
  }

  /** Whether a block that may interrupt a paragraph begins here. */
  private isInterruptedAt(lazy: boolean): boolean {
    const { text } = this;
    const { code, next, end } = this.cursor;
    if (code === 35) return headingDepth(text, next, end) > 0;
    if (code === 96 || code === 126) return fenceSize(text, next, end) > 0;
    if (code === 60) {
      const html = htmlStart(text, next, end);
      if (lazy && html?.kind === 7) throw new Undecided('a tag on a line that lacks the prefix of its container');
      return html !== null && html.kind < 7;
    }
    // An underline below nothing but link definitions.
    if (!lazy && underlineDepth(text, next, end) > 0) return true;
    return isThematicBreak(text, next, end);
  }

  private becomesHeading({ lines }: OpenParagraph): boolean {
    const { next, end } = this.cursor;
    const depth = underlineDepth(this.text, next, end);
    const first = lines[0];
    if (depth === 0 || !first) return false;
    const { lineCount } = definitionsIn(this.text, lines);
    if (lineCount === lines.length) return false;
    if (lineCount > 0) throw new Undecided('link definitions above the text of a heading');
    this.leaf = null;
    this.add({ type: 'heading', span: { start: first.start, end }, depth, lines });
    return true;
  }

  /** Whether the line is the delimiter row that makes the line above a header row. */
  private becomesTable(leaf: OpenParagraph): boolean {
    const { next, end } = this.cursor;
    const header = leaf.lines.at(-1);
    if (!leaf.mayHeadTable || !header) return false;
    const count = delimiterCells(this.text, next, end);
    if (count === 0 || cellsOf(this.text, header).length !== count || /^\|[ \t]*$/.test(this.text.slice(header.start, header.end))) return false;
    if (leaf.lazy) throw new Undecided('a table whose header lacks the prefix of its container');
    leaf.lines.pop();
    this.closeLeaf();
    const { start } = header;
    // A tag does not end a paragraph by itself, but begins a block once the paragraph has been ended in front of it.
    const isTag = this.text.charCodeAt(start) === 60 && htmlStart(this.text, start, header.end) !== null;
    this.leaf = isTag ? { type: 'html', start, end, kind: 7 } : { type: 'table', start, end, rows: [header] };
    return true;
  }

  /** @param table the table that the line may be a row of */
  private startLeaf(lazy: boolean, table: OpenTable | null): void {
    const { text } = this;
    const { next: start, end, code, indent } = this.cursor;
    if (indent >= 4) {
      this.begin({ type: 'indented', start, end });
      // On a line that lacks the prefix of its container, code is of one line.
      if (lazy) this.closeLeaf();
      return;
    }
    if (code === 35 && this.addHeading(start, end)) return;
    if (isThematicBreak(text, start, end)) {
      this.closeLeaf();
      this.add({ type: 'opaque', span: { start, end } });
      return;
    }
    const fence = fenceSize(text, start, end);
    if (fence > 0) {
      this.begin({ type: 'fence', start, end, marker: code, size: fence });
      return;
    }
    const html = code === 60 ? htmlStart(text, start, end) : null;
    if (html) {
      this.begin({ type: 'html', start, end, kind: html.kind });
      if (endsHtml(html.kind, text, html.behind, end)) this.closeLeaf();
    } else if (table && !lazy) {
      table.rows.push({ start, end });
      table.end = end;
    } else {
      this.begin({ type: 'paragraph', lines: [{ start, end }], indented: indent > 0, mayHeadTable: table === null, lazy: false });
    }
  }

  private addHeading(start: number, end: number): boolean {
    const depth = headingDepth(this.text, start, end);
    if (depth === 0) return false;
    this.closeLeaf();
    this.add({ type: 'heading', span: { start, end }, depth, lines: [headingText(this.text, { start, end })] });
    return true;
  }

  private begin(leaf: Leaf): void {
    this.closeLeaf();
    this.leaf = leaf;
  }

  private closeLeaf(): void {
    const { leaf } = this;
    this.leaf = null;
    if (!leaf) return;
    if (leaf.type === 'paragraph') this.addParagraph(leaf);
    else if (leaf.type === 'table') this.add({ type: 'table', span: { start: leaf.start, end: leaf.end }, rows: leaf.rows });
    else this.add({ type: 'opaque', span: { start: leaf.start, end: leaf.end } });
  }

  private addParagraph({ lines, indented }: OpenParagraph): void {
    const { spans, keys, lineCount } = definitionsIn(this.text, lines);
    for (const span of spans) this.add({ type: 'opaque', span });
    for (const key of keys) this.links.add(key);
    if (lineCount < lines.length) this.add({ type: 'paragraph', lines: lineCount === 0 ? lines : lines.slice(lineCount), indented });
  }

  private add(draft: Draft): void {
    this.containers.children.push(draft);
  }
}
