import { themeKey } from '../keys';
import type { Span } from './structure';
import type { TextRun } from './textRun';

/** A hashtag in a run, by indexes into the run; `start` at its `#`. */
export interface RunTag extends Span {
  readonly key: string;
  /** As written, without `#`. */
  readonly label: string;
}

const labelAt = /[\p{L}\p{M}\p{Nd}_\-/]+(?:[\u200C\u200D]+[\p{L}\p{M}\p{Nd}_\-/]+)*/uy;
const letterOrMark = /[\p{L}\p{M}]/u;
const spaceOrOpening = /[\s\p{Ps}]/u;
// The keycap emoji is `#` with two marks.
const keycap = /^[\uFE0E\uFE0F]?\u20E3/u;

/**
 * The hashtags of a run: `#` at the start of a line, after white space, an opening bracket or a closing `==`, then letters,
 * marks, digits, `_`, `-`, `/`, with joiners inside, at least one a letter or a mark.
 * @param visible the run's text with all that hides a hashtag masked
 */
export function tagsIn(run: TextRun, visible: string, highlights: readonly Span[]): RunTag[] {
  const ends = highlights.length === 0 ? null : new Set(highlights.map((highlight) => highlight.end));
  const found: RunTag[] = [];
  for (let start = visible.indexOf('#'); start >= 0; start = visible.indexOf('#', start + 1)) {
    const end = labelEnd(visible, start + 1);
    if (end === start + 1) continue;
    const label = visible.slice(start + 1, end);
    if (!isAsciiLetter(label.charCodeAt(0)) && (!letterOrMark.test(label) || keycap.test(label))) continue;
    const mayStart = visible.charCodeAt(start - 1) === 32 || run.isLineStart(start) || ends?.has(start) || spaceOrOpening.test(visible.charAt(start - 1));
    if (mayStart) found.push({ start, end, label, key: themeKey(label) });
  }
  return found;
}

/** Behind the label that starts at an index. Most are of ASCII alone, which needs no pattern. */
function labelEnd(text: string, start: number): number {
  let end = start;
  while (isAsciiOfLabel(text.charCodeAt(end))) end++;
  if (end >= text.length || text.charCodeAt(end) < 128) return end;
  labelAt.lastIndex = start;
  return labelAt.test(text) ? labelAt.lastIndex : start;
}

function isAsciiOfLabel(code: number): boolean {
  // From - to 9 lie . / and the digits.
  return isAsciiLetter(code) || (code >= 45 && code <= 57 && code !== 46) || code === 95;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
