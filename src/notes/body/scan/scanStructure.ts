// The reader of bodies that walks the text once. What it can't decide so is left to remark, whose reading it has to equal.
import type { Structure } from '../structure';
import { withoutExcessFrom } from '../withoutExcess';
import { BlockScanner } from './blockScanner';
import { finished } from './finish';
import { Undecided } from './undecided';

/** What remark makes of `text` from the offset `bodyStart` (UTF-16) on; undefined: it has to be asked. */
export function scanStructure(text: string, bodyStart: number): Structure | undefined {
  if (text.includes('\0', bodyStart)) return undefined;
  let start = bodyStart;
  while (text.charCodeAt(start) === 0xfeff) start++;
  const scanned = withoutExcessFrom(text, start);
  const scanner = new BlockScanner(scanned);
  try {
    scanLines(scanned, start, scanner);
    const { blocks, references } = scanner.finish();
    return { blocks: finished(blocks, text, scanned, references), unread: null };
  } catch (error) {
    if (error instanceof Undecided) return undefined;
    throw error;
  }
}

/** A line ends with LF, CR LF or a lone CR. */
function scanLines(text: string, start: number, scanner: BlockScanner): void {
  let feed = -1;
  let carriage = -1;
  for (let from = start; from < text.length; ) {
    if (feed < from) feed = offsetOf('\n', text, from);
    if (carriage < from) carriage = offsetOf('\r', text, from);
    const end = Math.min(feed, carriage);
    scanner.scanLine(from, end);
    from = carriage + 1 === feed ? feed + 1 : end + 1;
  }
}

function offsetOf(char: string, text: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length : at;
}
