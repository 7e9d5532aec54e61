// Where a time stamp goes: to the start of a list item, or a new item for it.
import type { Position } from '../util/lines';
import { containerPrefix, listLine, nextMarker } from './listLine';

/** A replacement within one line, in UTF-16 units of that line. The new text may hold line ends, `\n`. */
export interface LineEdit {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface StampEdits {
  /** In the order of the text; none of them overlap. */
  readonly edits: readonly LineEdit[];
  /** Where typing goes on once they are made. */
  readonly cursors: readonly Position[];
}

/**
 * A stamp for each cursor: `- 14:32 ` on a blank line, at the end of an item or of other text as an item of its own, at the
 * start of an item that has none. In the midst of a text only the time. An empty stamped item gets the time of now.
 * @param isProse whether a line may get a list marker; elsewhere (frontmatter, code) the bare time goes to the cursor.
 */
export function stampEdits(lineAt: (line: number) => string, cursors: readonly Position[], time: string, isProse: (line: number) => boolean): StampEdits {
  const edits = new Map<string, LineEdit>();
  for (const { line, character } of cursors) {
    const edit = { line, ...(isProse(line) ? stampEdit(lineAt(line), character, time) : bareTime(lineAt(line), character, time)) };
    edits.set(`${edit.line}:${edit.start}:${edit.end}`, edit);
  }
  const sorted = [...edits.values()].sort((a, b) => a.line - b.line || a.start - b.start);
  return { edits: sorted, cursors: cursorsAfter(sorted) };
}

type Edit = Omit<LineEdit, 'line'>;

function stampEdit(line: string, character: number, time: string): Edit {
  const prefix = containerPrefix(line);
  if (line.slice(prefix.length).trim() === '') return { start: prefix.length, end: line.length, newText: `- ${time} ` };
  const item = listLine(line);
  const isAtEnd = line.slice(character).trim() === '';
  if (!item) {
    if (!isAtEnd) return bareTime(line, character, time);
    const isHeading = /^#{1,6}\s/u.test(line.slice(prefix.length));
    return { start: line.length, end: line.length, newText: `${isHeading ? '\n' : ''}\n${prefix}- ${time} ` };
  }
  const { textStart, stamp, text } = item;
  const isEmpty = text.trim() === '';
  if (isEmpty) return { start: line.slice(0, textStart).trimEnd().length, end: line.length, newText: ` ${time} ` };
  if (character <= textStart + stamp.length) return { start: textStart, end: textStart + stamp.length, newText: `${time} ` };
  if (!isAtEnd) return bareTime(line, character, time);
  return { start: line.length, end: line.length, newText: `\n${item.prefix}${nextMarker(item.marker)} ${time} ` };
}

function bareTime(line: string, character: number, time: string): Edit {
  const before = character === 0 || /\s$/u.test(line.slice(0, character)) ? '' : ' ';
  const after = /^\s/u.test(line.slice(character)) ? '' : ' ';
  return { start: character, end: character, newText: `${before}${time}${after}` };
}

/** The end of each edit's text, in the text as it is after all of them. */
function cursorsAfter(edits: readonly LineEdit[]): Position[] {
  let addedLines = 0;
  let last = { line: -1, shift: 0 };
  return edits.map(({ line, start, end, newText }) => {
    const lines = newText.split('\n');
    const shift = last.line === line ? last.shift : 0;
    addedLines += lines.length - 1;
    const tail = lines.at(-1) ?? '';
    const character = lines.length > 1 ? tail.length : start + shift + tail.length;
    last = { line, shift: character - end };
    return { line: line + addedLines, character };
  });
}
