import type { LineIndex } from '../../util/lines';
import type { Mention } from '../model';
import type { MarkedRun } from './markedRun';

/** The mentions in a run, at their places in the file. */
export function mentionsIn({ run, links }: MarkedRun, lines: LineIndex): Mention[] {
  if (links.length === 0) return [];
  return links.flatMap(({ name, start, end }) => {
    if (name === null) return [];
    const span = run.spanOf(start, end);
    return [{ name, range: lines.rangeOf(span.start, span.end) }];
  });
}
