import type { Span } from './structure';
import type { TextRun } from './textRun';

/** `[[Name]]` in a run, by indexes into the run. */
export interface RunMention extends Span {
  readonly name: string;
}

// Bounded, since an unbounded name makes the search quadratic.
const link = /\[\[([^[\]\n]{1,200})\]\]/g;

/** Every `[[Name]]`, `[[Name|shown]]`, `[[Name#Heading]]` of a run. */
export function mentionsIn(run: TextRun): RunMention[] {
  if (!run.visible.includes('[[')) return [];
  return [...run.visible.matchAll(link)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, name: linkedName(match[1] ?? '') }))
    .filter((mention) => mention.name !== '');
}

/** What a link's inside names. */
function linkedName(inside: string): string {
  return inside.replace(/[|#].*$/u, '').trim();
}

/** A name that may be written as a link: `[[Dana Okafor]]`, `[[Dana Okafor|Dana]]`. */
export function withoutLink(name: string): string {
  const match = /^\[\[([^[\]]+)\]\]$/u.exec(name.trim());
  return match ? linkedName(match[1] ?? '') : name.trim();
}
