import type { LineIndex } from '../../util/lines';
import type { Mention } from '../model';
import type { MarkedRun } from './markedRun';

/** The mentions of a run, at their places in the file. */
export function locatedMentions({ run, mentions }: MarkedRun, lines: LineIndex): Mention[] {
  return mentions.map(({ name, start, end }) => {
    const span = run.spanOf(start, end);
    return { name, range: lines.rangeOf(span.start, span.end) };
  });
}
