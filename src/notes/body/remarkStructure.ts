// The reference parser: remark's tree, turned into ours. The only file that imports remark or knows its types.
import type { BlockContent, Blockquote, DefinitionContent, FootnoteDefinition, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { containerOf } from './containers';
import { opaqueSpans } from './remarkInline';
import { headingText, paragraphOf, trimmed } from './sourceText';
import type { Block, Prose, Span, Structure } from './structure';
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

type ContainerNode = Blockquote | List | FootnoteDefinition;
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
        return { type: 'heading', span, depth: node.depth, prose: this.proseOf(node, this.headingText(this.positionOf(node))) };
      case 'paragraph':
        return paragraphOf(this.proseOf(node, span), this.positionOf(node).start);
      case 'table':
        return {
          type: 'table',
          span,
          rows: node.children.map((row) => row.children.map((cell) => this.proseOf(cell, this.cellText(this.spanOf(cell))))),
        };
      case 'blockquote':
      case 'list':
      case 'footnoteDefinition':
        if (depth >= maxDepth) return this.tooDeep(span);
        return this.containerOf(node, span.start, depth);
      default:
        return { type: 'opaque', span };
    }
  }

  private containerOf(node: ContainerNode, start: number, depth: number): Block {
    switch (node.type) {
      case 'list':
        return containerOf(this.text, 'list', start, node.children.map((item) => this.itemOf(item, depth)));
      case 'blockquote':
        return containerOf(this.text, 'quote', start, this.blocksOf(node.children, depth + 1));
      case 'footnoteDefinition':
        return containerOf(this.text, 'footnote', start, this.blocksOf(node.children, depth + 1));
    }
  }

  private itemOf(item: ListItem, depth: number): Block {
    const children = this.blocksOf(item.children, depth + 1);
    return containerOf(this.text, 'item', this.positionOf(item).start, children, typeof item.checked === 'boolean');
  }

  private tooDeep(span: Span): Block {
    this.unread ??= span;
    return { type: 'opaque', span };
  }

  private proseOf(node: Paragraph | Nodes, span: Span): Prose {
    return { lines: this.linesOf(span), opaque: opaqueSpans(node, this.text, this.bodyStart) };
  }

  /** The lines of a span without container prefixes and blanks around; lines without any text are left out. */
  private linesOf(span: Span): Span[] {
    const lines: Span[] = [];
    for (let from = span.start; from < span.end; ) {
      const end = lineEnd(this.text, from, span.end);
      let line = trimmed(this.text, { start: from, end });
      while (this.quoteMarkers.has(line.start)) line = trimmed(this.text, { start: line.start + 1, end });
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
    return headingText(this.text, span);
  }

  /** A cell without the pipes that remark counts in: the one before it, and the one behind the last cell of a row. */
  private cellText(span: Span): Span {
    let { start, end } = trimmed(this.text, span);
    if (this.text[start] === '|') start++;
    if (end > start && this.text[end - 1] === '|' && !this.isEscaped(end - 1)) end--;
    return trimmed(this.text, { start, end });
  }

  private isEscaped(offset: number): boolean {
    let from = offset;
    while (this.text[from - 1] === '\\') from--;
    return (offset - from) % 2 === 1;
  }

  private spanOf(node: Nodes): Span {
    return trimmed(this.text, this.positionOf(node));
  }

  private positionOf(node: Nodes): Span {
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
