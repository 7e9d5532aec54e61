import type { Span } from '../structure';
import { Content } from './content';
import { behindBlanks, behindSpace, destinationEnd, labelEnd, labelKey, titleEnd } from './linkParts';

export interface Definitions {
  readonly spans: readonly Span[];
  /** The label of each, to be compared. */
  readonly keys: readonly string[];
  /** How many of the lines they take. */
  readonly lineCount: number;
}

const none: Definitions = { spans: [], keys: [], lineCount: 0 };

/** The link definitions that the lines of what looked like a paragraph begin with. */
export function definitionsIn(source: string, lines: readonly Span[]): Definitions {
  if (source.charCodeAt(lines[0]?.start ?? 0) !== 91) return none;
  const content = new Content(source, lines);
  const spans: Span[] = [];
  const keys: string[] = [];
  let at = 0;
  while (at < content.text.length && content.text.charCodeAt(at) === 91) {
    const found = definitionAt(content.text, at);
    if (!found) break;
    spans.push(content.spanOf(at, found.end));
    keys.push(found.key);
    at = found.next;
  }
  return { spans, keys, lineCount: at < content.text.length ? content.lineOf(at) : lines.length };
}

/** The definition at an index: where it ends, and where the line after it begins. */
function definitionAt(text: string, start: number): { key: string; end: number; next: number } | null {
  const label = labelEnd(text, start);
  if (label < 0 || text.charCodeAt(label) !== 58) return null;
  const destination = destinationEnd(text, behindSpace(text, label + 1));
  if (destination < 0) return null;
  const key = labelKey(text.slice(start + 1, label - 1));
  const beforeTitle = behindSpace(text, destination);
  const title = beforeTitle > destination ? titleEnd(text, beforeTitle) : -1;
  for (const end of title < 0 ? [destination] : [title, destination]) {
    const lineEnd = behindBlanks(text, end);
    if (lineEnd >= text.length || text.charCodeAt(lineEnd) === 10) return { key, end, next: lineEnd + 1 };
  }
  return null;
}
