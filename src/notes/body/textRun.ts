// The own text of a block, in one piece, in which every character still knows its place in the file.
import { lineWith } from '../../util/lines';
import { sign, type Signs } from './signs';
import type { Prose, Span } from './structure';

/** A backslash and the sign that it makes text. */
const escape = /\\[!-/:-@[-`{-~]/g;
/** Stands, as often as it takes, for what is opaque; neither white space nor punctuation. */
export const opaqueChar = '\uFFFC';

export interface RunLine {
  /** Where the line's text starts in the file (UTF-16). */
  readonly offset: number;
  readonly source: string;
  /** As long as `source`, with a placeholder for each character that is opaque or escaped: what marks are read from. */
  readonly visible: string;
  /** Those of `source`; see `Signs`. */
  readonly signs: number;
}

/** The lines of a prose, ready to be read. */
export function runLinesOf(signs: Signs, { lines, opaque }: Prose): RunLine[] {
  const runLines: RunLine[] = [];
  let next = 0;
  for (const line of lines) {
    while ((opaque[next]?.end ?? Infinity) <= line.start) next++;
    let behind = next;
    while ((opaque[behind]?.start ?? Infinity) < line.end) behind++;
    runLines.push(runLineOf(signs, line, opaque.slice(next, behind)));
  }
  return runLines;
}

/** @param opaque the spans that reach into the line */
function runLineOf(signs: Signs, { start, end }: Span, opaque: readonly Span[]): RunLine {
  const { text } = signs;
  const source = text.slice(start, end);
  const those = signs.between(start, end);
  const isEscaped = (those & sign.backslash) !== 0;
  if (!isEscaped && opaque.length === 0) return { offset: start, source, visible: source, signs: those };
  let visible = '';
  let shown = start;
  for (const span of opaque) {
    const from = Math.max(span.start, shown);
    const to = Math.max(Math.min(span.end, end), from);
    visible += text.slice(shown, from) + opaqueChar.repeat(to - from);
    shown = to;
  }
  visible += text.slice(shown, end);
  return { offset: start, source, visible: isEscaped ? visible.replace(escape, opaqueChar.repeat(2)) : visible, signs: those };
}

const startOfOnly: readonly number[] = [0];

/** The text of a turn, a heading, or a table row, whose cells are its lines. Indexes count UTF-16 units of `source`. */
export class TextRun {
  /** The lines, joined by the separator. */
  readonly source: string;
  readonly visible: string;
  /** Those of all lines; see `Signs`. */
  readonly signs: number;
  /** The index at which each line starts. */
  private readonly starts: readonly number[];

  constructor(
    readonly lines: readonly RunLine[],
    readonly separator: '\n' | '|',
  ) {
    const [only] = lines;
    // As most are.
    if (lines.length === 1 && only) {
      this.source = only.source;
      this.visible = only.visible;
      this.signs = only.signs;
      this.starts = startOfOnly;
      return;
    }
    let source = '';
    let visible = '';
    let signs = 0;
    const starts: number[] = [];
    for (const line of lines) {
      const before = starts.length === 0 ? '' : separator;
      starts.push(source.length + before.length);
      source += before + line.source;
      visible += before + line.visible;
      signs |= line.signs;
    }
    this.starts = starts;
    this.source = source;
    this.visible = visible;
    this.signs = signs;
  }

  /** From the first to the last character, in the file. */
  get span(): Span {
    return this.spanOf(0, this.source.length);
  }

  /** Where the characters from `from` up to `to` stand in the file. */
  spanOf(from: number, to: number): Span {
    return { start: this.offsetAt(from), end: from < to ? this.offsetAt(to - 1) + 1 : this.offsetAt(from) };
  }

  isLineStart(index: number): boolean {
    return this.starts[this.lineAt(index)] === index;
  }

  /** The index range of a line. */
  lineRange(line: number): Span {
    const start = this.starts[line] ?? this.source.length;
    return { start, end: start + (this.lines[line]?.source.length ?? 0) };
  }

  private offsetAt(index: number): number {
    const line = this.lineAt(index);
    return (this.lines[line]?.offset ?? 0) + index - (this.starts[line] ?? 0);
  }

  /** The line that holds an index. */
  lineAt(index: number): number {
    return this.starts.length === 1 ? 0 : lineWith(this.starts, index);
  }
}
