import type { MarkedRun } from './markedRun';
import { spansWithin, type Span } from './structure';

/** Whether nothing but tags and white space stands in an index range of a run. */
export function isBlankBesideTags({ run, tags }: MarkedRun, { start, end }: Span): boolean {
  let from = start;
  for (const tag of spansWithin(tags, { start, end })) {
    if (run.source.slice(from, tag.start).trim() !== '') return false;
    from = tag.end;
  }
  return run.source.slice(from, end).trim() === '';
}
