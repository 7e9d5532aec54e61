import type { Span } from './structure';
import type { TextRun } from './textRun';

const delimiter = /={2,}/g;
const delimiterOrPipe = /={2,}|\|/g;

/**
 * The highlights `==…==` of a run, each with its delimiters, by indexes into the run.
 *
 * A delimiter is exactly two `=`. It can open where no white space follows, and close where none stands before. Read
 * from left to right, a delimiter that can close is paired with the nearest one before it that can open and is not
 * yet paired; so highlights neither nest nor overlap, none is empty, and a lone `==` stays text. A highlight may run over
 * several lines of its block, never from one table cell into the next.
 */
export function highlightsIn(run: TextRun, visible: string): Span[] {
  if (!visible.includes('==')) return [];
  const found: Span[] = [];
  const pattern = run.separator === '|' ? delimiterOrPipe : delimiter;
  let opener = -1;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(visible); match; match = pattern.exec(visible)) {
    const { index, 0: signs } = match;
    if (signs === '|') {
      if (run.isLineStart(index + 1)) opener = -1;
    } else if (signs.length === 2) {
      const canClose = isText(visible[index - 1]);
      const canOpen = isText(visible[index + 2]);
      if (canClose && opener >= 0) {
        found.push({ start: opener, end: index + 2 });
        opener = -1;
      } else if (canOpen) opener = index;
    }
  }
  return found;
}

function isText(char: string | undefined): boolean {
  return char !== undefined && char.trim() !== '';
}
