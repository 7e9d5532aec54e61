// What makes a list item a task and a quote a callout, by rules that both readers of a body share.
import { paragraphOf, trimmed } from './sourceText';
import type { Block, ContainerBlock, ParagraphBlock, Prose, Span, TaskBox } from './structure';

/** A box that GFM does not know. */
const droppedBox = /^\[-\](?=\s|$)/u;
const calloutMarker = /^\[![^\]\s]{1,100}\][+-]?/u;

type ContainerType = 'list' | 'item' | 'quote' | 'footnote';

/**
 * A container that starts at an offset.
 * @param boxed whether an item begins with `[ ]` or `[x]`; `[-]`, which GFM does not know, is found here
 */
export function containerOf(text: string, type: ContainerType, start: number, children: readonly Block[], boxed = false): ContainerBlock {
  const span = { start, end: children.at(-1)?.span.end ?? markerEnd(text, start) };
  switch (type) {
    case 'item': {
      const inside = withoutBox(text, children, span, boxed);
      return { type: 'item', span, children: inside?.children ?? children, task: inside?.task ?? null };
    }
    case 'quote': {
      const inside = withoutCallout(text, children);
      return { type: inside ? 'callout' : 'quote', span, children: inside ?? children, task: null };
    }
    case 'list':
    case 'footnote':
      return { type, span, children, task: null };
  }
}

/** Where a container's first line ends, which is its marker alone if nothing is in it. */
function markerEnd(text: string, start: number): number {
  const lineEnd = /[\r\n]/g;
  lineEnd.lastIndex = start;
  return trimmed(text, { start, end: lineEnd.exec(text)?.index ?? text.length }).end;
}

/** An item's blocks without its box; null: it has none. */
function withoutBox(text: string, blocks: readonly Block[], item: Span, boxed: boolean): { children: readonly Block[]; task: TaskBox } | null {
  const paragraph = blocks[0];
  if (paragraph?.type !== 'paragraph') return null;
  const box = boxed ? firstBox(text, item) : marker(text, paragraph.prose, droppedBox);
  const rest = box && afterMarker(text, paragraph, box);
  if (!box || !rest) return null;
  return { children: [rest, ...blocks.slice(1)], task: { mark: { start: box.start + 1, end: box.end - 1 } } };
}

/** Nothing but the item's marker stands before its box, which a parser may have left out of the paragraph or not. */
function firstBox(text: string, item: Span): Span {
  const start = text.indexOf('[', item.start);
  return { start, end: start + 3 };
}

/** A quote's blocks without the marker that makes it a callout; null: it has none. */
function withoutCallout(text: string, blocks: readonly Block[]): Block[] | null {
  const paragraph = blocks[0];
  if (paragraph?.type !== 'paragraph') return null;
  const found = marker(text, paragraph.prose, calloutMarker);
  if (!found) return null;
  const rest = afterMarker(text, paragraph, found);
  return rest ? [rest, ...blocks.slice(1)] : blocks.slice(1);
}

function marker(text: string, prose: Prose, pattern: RegExp): Span | null {
  const line = prose.lines[0];
  if (!line || text[line.start] !== '[') return null;
  const match = pattern.exec(text.slice(line.start, Math.min(line.end, line.start + 110)));
  return match ? { start: line.start, end: line.start + match[0].length } : null;
}

/** What is left of a paragraph behind a marker at its start; null: nothing. */
function afterMarker(text: string, { prose }: ParagraphBlock, { end }: Span): ParagraphBlock | null {
  const [first, ...others] = prose.lines;
  const rest = trimmed(text, { start: Math.max(end, first?.start ?? 0), end: first?.end ?? end });
  const lines = rest.start < rest.end ? [rest, ...others] : others;
  const start = lines[0]?.start;
  if (start === undefined) return null;
  const opaque = prose.opaque.filter((span) => span.end > start);
  return paragraphOf({ lines, opaque }, start);
}
