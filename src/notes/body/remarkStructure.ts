// The reference parser: remark's tree, turned into ours. The only file that imports remark or knows its types.
import type { BlockContent, DefinitionContent, Nodes, Paragraph, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { opaqueSpans } from './remarkInline';
import type { Block, Prose, Span, Structure, TaskBox } from './structure';
import { withoutExcess } from './withoutExcess';

/** Deeper containers are not read; VS Code's own preview stops at the same depth. */
const maxDepth = 100;

/** The structure of `text` from the offset `bodyStart` (UTF-16) on. Never throws. */
export function remarkStructure(text: string, bodyStart: number): Structure {
  // remark drops a byte order mark without counting it.
  let start = bodyStart;
  while (text.charCodeAt(start) === 0xfeff) start++;
  const reader = new TreeReader(text, start);
  try {
    return reader.read();
  } catch (error) {
    // remark recurses where Markdown nests, so that a few thousand levels exhaust the stack.
    if (error instanceof RangeError) return { blocks: [], unread: { start, end: text.length } };
    throw error;
  }
}

type TreeBlock = BlockContent | DefinitionContent | RootContent;

class TreeReader {
  /** Offsets of the `>` that open a quote's lines. */
  private readonly quoteMarkers = new Set<number>();
  private unread: Span | null = null;

  constructor(
    private readonly text: string,
    private readonly bodyStart: number,
  ) {}

  read(): Structure {
    const { quoteMarkers, bodyStart } = this;
    function recordQuoteMarkers(this: Processor): void {
      const enter = {
        blockQuoteMarker: (token: { start: { offset: number } }): void => {
          quoteMarkers.add(bodyStart + token.start.offset);
        },
      };
      (this.data().fromMarkdownExtensions ??= []).push({ enter });
    }
    const parser = unified().use(remarkParse).use(remarkGfm).use(recordQuoteMarkers);
    const tree = parser.parse(withoutExcess(this.text.slice(bodyStart)));
    const blocks = this.blocksOf(tree.children, 0);
    return { blocks, unread: this.unread };
  }

  private blocksOf(nodes: readonly TreeBlock[], depth: number): Block[] {
    return nodes.map((node) => this.blockOf(node, depth));
  }

  private blockOf(node: TreeBlock, depth: number): Block {
    const span = this.spanOf(node);
    switch (node.type) {
      case 'heading':
        return { type: 'heading', span, depth: node.depth, prose: this.proseOf(node, this.headingText(span)) };
      case 'paragraph':
        return { type: 'paragraph', span, prose: this.proseOf(node, span) };
      case 'table':
        return {
          type: 'table',
          span,
          rows: node.children.map((row) => ({
            span: this.spanOf(row),
            cells: row.children.map((cell) => this.proseOf(cell, this.cellText(this.spanOf(cell)))),
          })),
        };
      case 'blockquote':
      case 'list':
      case 'footnoteDefinition':
        if (depth >= maxDepth) return this.tooDeep(span);
        return this.containerOf(node, span, depth);
      default:
        return { type: 'opaque', span };
    }
  }

  private containerOf(node: Extract<TreeBlock, { type: 'blockquote' | 'list' | 'footnoteDefinition' }>, span: Span, depth: number): Block {
    if (node.type === 'list') {
      const children = node.children.map((item): Block => {
        const itemSpan = this.spanOf(item);
        const { blocks, task } = this.withoutBox(this.blocksOf(item.children, depth + 1), itemSpan, typeof item.checked === 'boolean');
        return { type: 'item', span: itemSpan, children: blocks, task };
      });
      return { type: 'list', span, children, task: null };
    }
    const children = this.blocksOf(node.children, depth + 1);
    if (node.type === 'footnoteDefinition') return { type: 'footnote', span, children, task: null };
    const inside = this.withoutCallout(children);
    return { type: inside ? 'callout' : 'quote', span, children: inside ?? children, task: null };
  }

  private tooDeep(span: Span): Block {
    this.unread ??= span;
    return { type: 'opaque', span };
  }

  /** An item's blocks without its box: `[ ]` and `[x]`, which remark finds, or `[-]`, which it does not know. */
  private withoutBox(blocks: Block[], item: Span, checked: boolean): { blocks: Block[]; task: TaskBox | null } {
    const paragraph = blocks[0];
    if (paragraph?.type !== 'paragraph') return { blocks, task: null };
    const box = checked ? this.firstBox(item) : this.marker(paragraph.prose, /^\[-\](?=\s|$)/u);
    const rest = box && this.afterMarker(paragraph, box);
    if (!box || !rest) return { blocks, task: null };
    return { blocks: [rest, ...blocks.slice(1)], task: { mark: { start: box.start + 1, end: box.end - 1 } } };
  }

  /** Nothing but the item's marker stands before its box; remark may have left the box out of the paragraph or not. */
  private firstBox(item: Span): Span {
    const start = this.text.indexOf('[', item.start);
    return { start, end: start + 3 };
  }

  /** A quote's blocks without the marker that makes it a callout; null: it has none. */
  private withoutCallout(blocks: readonly Block[]): Block[] | null {
    const paragraph = blocks[0];
    if (paragraph?.type !== 'paragraph') return null;
    const marker = this.marker(paragraph.prose, /^\[![^\]\s]{1,100}\][+-]?/u);
    if (!marker) return null;
    const rest = this.afterMarker(paragraph, marker);
    return rest ? [rest, ...blocks.slice(1)] : blocks.slice(1);
  }

  private marker(prose: Prose, pattern: RegExp): Span | null {
    const line = prose.lines[0];
    const match = line && pattern.exec(this.text.slice(line.start, Math.min(line.end, line.start + 110)));
    return match ? { start: line.start, end: line.start + match[0].length } : null;
  }

  /** What is left of a paragraph behind a marker at its start; null: nothing. */
  private afterMarker(paragraph: Extract<Block, { type: 'paragraph' }>, marker: Span): Block | null {
    const [first, ...others] = paragraph.prose.lines;
    const rest = this.trimmed({ start: Math.max(marker.end, first?.start ?? 0), end: first?.end ?? marker.end });
    const lines = rest.start < rest.end ? [rest, ...others] : others;
    const start = lines[0]?.start;
    if (start === undefined) return null;
    const opaque = paragraph.prose.opaque.filter((span) => span.end > start);
    return { type: 'paragraph', span: { start, end: paragraph.span.end }, prose: { lines, opaque } };
  }

  private proseOf(node: Paragraph | Nodes, span: Span): Prose {
    return { lines: this.linesOf(span), opaque: opaqueSpans(node, this.text, this.bodyStart) };
  }

  /** The lines of a span without container prefixes and blanks around; lines without any text are left out. */
  private linesOf(span: Span): Span[] {
    const lines: Span[] = [];
    for (let from = span.start; from < span.end; ) {
      const end = lineEnd(this.text, from, span.end);
      let line = this.trimmed({ start: from, end });
      while (this.quoteMarkers.has(line.start)) line = this.trimmed({ start: line.start + 1, end });
      if (line.start < line.end) lines.push(line);
      from = end + (this.text.startsWith('\r\n', end) ? 2 : 1);
    }
    return lines;
  }

  /** A heading without `#` at either end, or without its underline. */
  private headingText(span: Span): Span {
    const firstEnd = lineEnd(this.text, span.start, span.end);
    if (firstEnd < span.end) {
      const underline = Math.max(this.text.lastIndexOf('\n', span.end - 1), this.text.lastIndexOf('\r', span.end - 1));
      return { start: span.start, end: underline };
    }
    let { start, end } = this.trimmed(span);
    while (start < end && this.text[start] === '#') start++;
    let close = end;
    while (close > start && this.text[close - 1] === '#') close--;
    // `# Title #` is closed, `# C#` is not.
    if (close === start || this.text.charAt(close - 1).trim() === '') end = close;
    return { start, end };
  }

  /** A cell without the pipes that remark counts in: the one before it, and the one behind the last cell of a row. */
  private cellText(span: Span): Span {
    let { start, end } = this.trimmed(span);
    if (this.text[start] === '|') start++;
    if (end > start && this.text[end - 1] === '|' && !this.isEscaped(end - 1)) end--;
    return this.trimmed({ start, end });
  }

  private isEscaped(offset: number): boolean {
    let from = offset;
    while (this.text[from - 1] === '\\') from--;
    return (offset - from) % 2 === 1;
  }

  private trimmed({ start, end }: Span): Span {
    while (start < end && this.text.charAt(start).trim() === '') start++;
    while (end > start && this.text.charAt(end - 1).trim() === '') end--;
    return { start, end };
  }

  private spanOf(node: Nodes): Span {
    return {
      start: this.bodyStart + (node.position?.start.offset ?? 0),
      end: this.bodyStart + (node.position?.end.offset ?? 0),
    };
  }
}

function lineEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}
