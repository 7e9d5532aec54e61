// A page to read: headings and lines whose words can lead somewhere. What a place is called in a link is its writer's matter.
import type { Range } from '../../util/lines';

export type LinkTarget =
  | { readonly kind: 'place'; readonly path: string; readonly range: Range | null }
  | { readonly kind: 'action'; readonly action: PageAction; readonly names: readonly string[] };

/** What a page can offer to do. */
export type PageAction = 'newInterview' | 'newProfile';

export interface Span {
  readonly text: string;
  readonly link?: LinkTarget;
  readonly emphasis?: 'strong' | 'quiet';
}

export interface PageLine {
  readonly spans: readonly Span[];
  /** Items that stand below this one. */
  readonly items?: readonly PageLine[];
}

export interface PageSection {
  readonly depth: 2 | 3;
  readonly heading: Span;
  readonly lines: readonly PageLine[];
}

export interface Page {
  readonly title: string;
  readonly sections: readonly PageSection[];
}

/** A line of plain words and links. */
export function line(...spans: readonly (Span | string | null | false)[]): PageLine {
  const kept = spans.flatMap((span) => (span === null || span === false || span === '' ? [] : [span]));
  return { spans: kept.map((span) => (typeof span === 'string' ? { text: span } : span)) };
}

export function withItems(above: PageLine, items: readonly PageLine[]): PageLine {
  return items.length > 0 ? { ...above, items } : above;
}

export function section(heading: Span | string, lines: readonly PageLine[], depth: 2 | 3 = 2): PageSection {
  return { depth, heading: typeof heading === 'string' ? { text: heading } : heading, lines };
}

/** Words that lead to a place in a file. */
export function placeLink(text: string, path: string, range: Range | null = null): Span {
  return { text, link: { kind: 'place', path, range } };
}
