import { highlightsIn } from './highlights';
import { linksIn, type RunLink } from './wikiLinks';
import type { Span } from './structure';
import { tagsIn, type RunTag } from './tags';
import { TextRun, type RunLine } from './textRun';

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

export function markedRun(lines: readonly RunLine[], separator: '\n' | '|' = '\n'): MarkedRun {
  const run = new TextRun(lines, separator);
  const links = linksIn(run);
  // A link's inside is where it leads to: `[[#Heading]]` is no theme.
  const visible = masked(run.visible, links);
  const highlights = highlightsIn(run, visible);
  const highlightSigns = highlights.flatMap(({ start, end }) => [
    { start, end: start + 2 },
    { start: end - 2, end },
  ]);
  return { run, links, highlights, highlightSigns, tags: tagsIn(run, visible, highlights) };
}

function masked(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + '\uFFFC'.repeat(end - start);
    from = end;
  }
  return result + text.slice(from);
}
