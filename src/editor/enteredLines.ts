// What a change of a document did to its lines.
import type { Range } from '../util/lines';

/** One of the replacements of a change; ranges are those of the text before all of them. */
export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** Zero-based lines, in the changed text, that the Enter key has begun: at each cursor a line end, then at most indentation and a list marker. */
export function linesMadeByEnter(changes: readonly TextChange[]): number[] {
  let added = 0;
  return inOrder(changes).flatMap((change) => {
    const line = change.range.start.line + 1 + added;
    added += linesAdded(change);
    return /^\r?\n(?:[ \t]|>)*(?:[-*+][ \t]+)?$/u.test(change.text) ? [line] : [];
  });
}

/** Where a line is after a change; undefined when the change replaced its start. */
export function shiftedLine(line: number, changes: readonly TextChange[]): number | undefined {
  let shifted = line;
  for (const change of changes) {
    const { start, end } = change.range;
    if (end.line < line || (end.line === line && start.line < line && end.character === 0)) shifted += linesAdded(change);
    else if (start.line < line && end.line >= line) return undefined;
  }
  return shifted;
}

function linesAdded({ range, text }: TextChange): number {
  return text.split(/\r\n|\r|\n/u).length - 1 - (range.end.line - range.start.line);
}

function inOrder(changes: readonly TextChange[]): TextChange[] {
  return [...changes].sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
}
