// The reader of bodies that walks the text once. What it can't decide so is left to remark, whose reading it has to equal.
import { LineIndex } from '../../../util/lines';
import type { Structure } from '../structure';
import { withoutExcessFrom } from '../withoutExcess';
import { BlockScanner } from './blockScanner';
import { finished } from './finish';
import { Undecided } from './undecided';

/** What remark makes of a text from the offset `bodyStart` (UTF-16) on, where a line begins; undefined: it has to be asked. */
export function scanStructure(text: string, bodyStart: number, lines = new LineIndex(text)): Structure | undefined {
  if (text.includes('\0', bodyStart)) return undefined;
  let start = bodyStart;
  while (text.charCodeAt(start) === 0xfeff) start++;
  const scanned = withoutExcessFrom(text, start);
  const scanner = new BlockScanner(scanned);
  try {
    scanLines(scanned, start, lines, scanner);
    const { blocks, references } = scanner.finish();
    return { blocks: finished(blocks, text, scanned, references), unread: null };
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/** What ends a line for VS Code does so here, too. */
function scanLines(text: string, start: number, lines: LineIndex, scanner: BlockScanner): void {
  let from = start;
  for (let line = lines.lineAt(start); from < text.length; line++) {
    const next = lines.startOf(line + 1);
    let end = next;
    if (end > from && text.charCodeAt(end - 1) === 10) end--;
    if (end > from && text.charCodeAt(end - 1) === 13) end--;
    scanner.scanLine(from, end);
    from = next;
  }
}
