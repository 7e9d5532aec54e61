// A page to read: headings and lines whose words can lead somewhere. How a link is written is its writer's matter.
import type { Range } from '../../util/lines';

export type LinkTarget = PlaceLink | ActionLink;

export interface PlaceLink {
  readonly kind: 'place';
  readonly path: string;
  readonly range: Range | null;
  /** What stands there, to find it again after a change. */
  readonly text?: string;
}

export interface ActionLink {
  readonly kind: 'action';
  readonly action: PageAction;
  /** What the action's command would otherwise ask for. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What a page can offer to do. */
export type PageAction = 'newInterview' | 'newInterviewee';

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
  /** Paragraphs below the title. */
  readonly lead: readonly PageLine[];
  /** One without lines is left out. */
  readonly sections: readonly PageSection[];
}

/** A line of plain words and links; what is null, false or empty is left out. */
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
export function placeLink(text: string, path: string, range: Range | null = null, source?: string): Span {
  return { text, link: { kind: 'place', path, range, ...(source !== undefined && { text: source }) } };
}

export function actionLink(text: string, action: PageAction, answers: ActionLink['answers']): Span {
  return { text, link: { kind: 'action', action, answers } };
}

/** Where a link leads, percent-encoded; null: it can't be followed from here. */
export type HrefOf = (link: LinkTarget) => string | null;

/** The spans and items that can be shown where links lead to these places: what can't be done is not offered. */
export function shownLines(lines: readonly PageLine[], hrefOf: HrefOf): PageLine[] {
  return lines.flatMap(({ spans, items }) => {
    const shown = spans.filter(({ link }) => link?.kind !== 'action' || hrefOf(link) !== null);
    return shown.some(({ text }) => text.trim() !== '') ? [withItems({ spans: shown }, shownLines(items ?? [], hrefOf))] : [];
  });
}
