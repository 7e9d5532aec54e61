// Where the text of a paragraph, heading or cell is not a person's words, by remark's tree of it.
import type { Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
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
      return text[start] === '[' ? { start: labelEnd(node, bodyStart) ?? start, end } : { start, end };
    case 'linkReference':
      return node.referenceType === 'full' ? { start: labelEnd(node, bodyStart) ?? start, end } : null;
    case 'image':
    case 'imageReference':
      return imageTail(node, text, start, end);
    default:
      return null;
  }
}

/** Where a link's text ends; null: it has none. */
function labelEnd(node: Link | LinkReference, bodyStart: number): number | null {
  const offset = node.children.at(-1)?.position?.end.offset;
  return offset === undefined ? null : bodyStart + offset;
}

/** What follows an image's alternative text. */
function imageTail(node: Image | ImageReference, text: string, start: number, end: number): Span | null {
  if (node.type === 'imageReference' && node.referenceType !== 'full') return null;
  let depth = 0;
  for (let at = start + 1; at < end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return { start: at, end };
  }
  return { start, end };
}

/** The spans by position, those that touch or overlap made one. */
function apart(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
