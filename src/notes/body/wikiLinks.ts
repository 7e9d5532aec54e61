import { linkedName } from '../names';
import type { Span } from './structure';
import type { TextRun } from './textRun';

/** `[[…]]` in a run, by indexes into the run. */
export interface RunLink extends Span {
  /** What it names; null for a link within the note: `[[#Heading]]`. */
  readonly name: string | null;
}

// Bounded, since an unbounded inside makes the search quadratic.
const link = /\[\[[^[\]\n]{1,200}\]\]/g;

/** Every `[[Name]]`, `[[Name|shown]]`, `[[Name#Heading]]` of a run. */
export function linksIn(run: TextRun): RunLink[] {
  if (!run.visible.includes('[[')) return [];
  return [...run.visible.matchAll(link)].map(({ index, 0: written }) => ({ start: index, end: index + written.length, name: linkedName(written) || null }));
}
