import { themeKey } from '../keys';
import type { Span } from './structure';
import type { TextRun } from './textRun';

/** A hashtag in a run, by indexes into the run; `start` at its `#`. */
export interface RunTag extends Span {
  readonly key: string;
  /** As written, without `#`. */
  readonly label: string;
}

const hashtag = /#([\p{L}\p{M}\p{Nd}_\-/]+(?:[\u200C\u200D]+[\p{L}\p{M}\p{Nd}_\-/]+)*)/uy;
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
  if (!visible.includes('#')) return [];
  const ends = new Set(highlights.map((highlight) => highlight.end));
  const found: RunTag[] = [];
  for (let start = visible.indexOf('#'); start >= 0; start = visible.indexOf('#', start + 1)) {
    hashtag.lastIndex = start;
    const label = hashtag.exec(visible)?.[1] ?? '';
    if (!letterOrMark.test(label) || keycap.test(label)) continue;
    if (!run.isLineStart(start) && !ends.has(start) && !spaceOrOpening.test(visible.charAt(start - 1))) continue;
    found.push({ start, end: start + 1 + label.length, label, key: themeKey(label) });
  }
  return found;
}
