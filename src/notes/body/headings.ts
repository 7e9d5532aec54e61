import type { LineIndex } from '../../util/lines';
import type { Heading } from '../model';
import type { HeadingPart } from './outline';
import { passageText } from './passageText';

export function headingsOf(parts: readonly HeadingPart[], lines: LineIndex): Heading[] {
  return parts.map(({ marked, depth, span, section }) => ({
    text: passageText(marked),
    depth,
    range: lines.rangeOf(section.start, marked.run.lines.length > 0 ? marked.run.span.end : section.start),
    section: lines.rangeOf(span.start, section.end),
  }));
}
