import { lineWith } from '../../../util/lines';
import type { Span } from '../structure';

/** The lines of a block in one piece, joined by `\n`, in which every character still knows its place in the file. */
export class Content {
  readonly text: string;
  /** The index at which each line starts. */
  private readonly starts: readonly number[];

  constructor(
    source: string,
    private readonly lines: readonly Span[],
  ) {
    let text = '';
    const starts: number[] = [];
    for (const { start, end } of lines) {
      if (starts.length > 0) text += '\n';
      starts.push(text.length);
      text += source.slice(start, end);
    }
    this.text = text;
    this.starts = starts;
  }

  /** Where the characters from `start` up to `end` stand in the file. */
  spanOf(start: number, end: number): Span {
    return { start: this.offsetOf(start), end: this.offsetOf(end - 1) + 1 };
  }

  /** The line that holds an index. */
  lineOf(index: number): number {
    return lineWith(this.starts, index);
  }

  private offsetOf(index: number): number {
    const line = this.lineOf(index);
    return (this.lines[line]?.start ?? 0) + index - (this.starts[line] ?? 0);
  }
}
