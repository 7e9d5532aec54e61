// Where the text of a paragraph, heading or cell is not a person's words, by remark's tree of it.
import type { Link, LinkReference, Nodes } from 'mdast';
import { apart, imageTail } from './sourceText';
import type { Span } from './structure';

/**
 * Code spans, HTML, footnote references, URLs, and what follows the text of a link or an image: its destination.
 * By position, apart from each other. Offsets in the tree count from `bodyStart` (UTF-16).
 */
export function opaqueSpans(node: Nodes, text: string, bodyStart: number): Span[] {
  const spans: Span[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    const span = opaqueSpan(next, text, bodyStart);
    if (span && span.start < span.end) spans.push(span);
    if ('children' in next) open.push(...next.children);
  }
  return apart(spans);
}

/** What of an inline node is opaque, its children aside. */
function opaqueSpan(node: Nodes, text: string, bodyStart: number): Span | null {
  // A link that remark-gfm found only afterwards, in the text, has no position; no reader of ours is misled by its text.
  if (!node.position) return null;
  const start = bodyStart + (node.position.start.offset ?? 0);
  const end = bodyStart + (node.position.end.offset ?? 0);
  switch (node.type) {
    case 'inlineCode':
    case 'html':
    case 'footnoteReference':
      return { start, end };
    case 'link':
      return text[start] === '[' ? { start: labelEnd(node, text, start, bodyStart), end } : { start, end };
    case 'linkReference':
      return node.referenceType === 'full' ? { start: labelEnd(node, text, start, bodyStart), end } : null;
    case 'image':
      return imageTail(text, start, end);
    case 'imageReference':
      return node.referenceType === 'full' ? imageTail(text, start, end) : null;
    default:
      return null;
  }
}

/** Where a link's text ends: at its `]`. */
function labelEnd(node: Link | LinkReference, text: string, start: number, bodyStart: number): number {
  const last = node.children.at(-1)?.position?.end.offset;
  return text.indexOf(']', last === undefined ? start : bodyStart + last);
}
