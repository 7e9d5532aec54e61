import { highlightsIn } from './highlights';
import { sign } from './signs';
import { linksIn, type RunLink } from './wikiLinks';
import type { Span } from './structure';
import { tagsIn, type RunTag } from './tags';
import { opaqueChar, TextRun, type RunLine } from './textRun';

/** A run with the marks in it, each by position. */
export interface MarkedRun {
  readonly run: TextRun;
  readonly links: readonly RunLink[];
  /** With their `==`. */
  readonly highlights: readonly Span[];
  /** Each `==` of the highlights. */
  readonly highlightSigns: readonly Span[];
  readonly tags: readonly RunTag[];
}

const anyMark = sign.hash | sign.equals | sign.bracket;
const none: readonly never[] = [];

export function markedRun(lines: readonly RunLine[], separator: '\n' | '|' = '\n'): MarkedRun {
  const run = new TextRun(lines, separator);
  if ((run.signs & anyMark) === 0) return { run, links: none, highlights: none, highlightSigns: none, tags: none };
  const links = (run.signs & sign.bracket) === 0 ? none : linksIn(run);
  // A link's inside is where it leads to: `[[#Heading]]` is no theme.
  const visible = masked(run.visible, links);
  const highlights = (run.signs & sign.equals) === 0 ? none : highlightsIn(run, visible);
  const highlightSigns = highlights.length === 0 ? none : signsOf(highlights);
  return { run, links, highlights, highlightSigns, tags: (run.signs & sign.hash) === 0 ? none : tagsIn(run, visible, highlights) };
}

function signsOf(highlights: readonly Span[]): readonly Span[] {
  const signs: Span[] = [];
  for (const { start, end } of highlights) signs.push({ start, end: start + 2 }, { start: end - 2, end });
  return signs;
}

function masked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + opaqueChar.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}
