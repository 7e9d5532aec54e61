/** A place in a text: zero-based line, and UTF-16 code units from the line's start. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A replacement in a text. Offsets in UTF-16 code units; `end` excluded. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

/** The text with the edits made. They must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < from) throw new RangeError(`Edits overlap at offset ${edit.start}`);
    result += text.slice(from, edit.start) + edit.newText;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** The line that holds an offset, by the offsets at which lines start. */
export function lineWith(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a text's lines begin, as VS Code sees them: `\r\n`, `\n` and a lone `\r` each end one. */
export class LineIndex {
  private readonly starts: number[] = [0];
  /** The line that was asked for last. */
  private last = 0;

  constructor(private readonly text: string) {
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
      return;
    }
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) this.starts.push(i + 1);
    }
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** The offset (UTF-16) at which a zero-based line begins; the text's length for one past the last. */
  startOf(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** The zero-based line that holds an offset. */
  lineAt(offset: number): number {
    // Most are asked for beside the last one.
    const { starts, last } = this;
    if (offset >= (starts[last] ?? 0)) {
      if (offset < (starts[last + 1] ?? Infinity)) return last;
      if (offset < (starts[last + 2] ?? Infinity)) return (this.last = last + 1);
    }
    return (this.last = lineWith(starts, offset));
  }

  /** The line's text without its line end. */
  textOf(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, '');
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, character: offset - this.startOf(line) };
  }

  offsetAt(position: Position): number {
    return Math.min(this.startOf(position.line) + position.character, this.text.length);
  }

  rangeOf(start: number, end: number): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }
}
