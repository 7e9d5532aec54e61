import { findFence, startOfText } from '../notes/frontmatter/fence';
import { outlineOf } from '../notes/body/outliner';
import type { Group, Outline, Part, Turn } from '../notes/body/outline';
import { readStructure } from '../notes/body/readStructure';
import { isAttributionOnly, isTagBlock } from '../notes/body/targets';
import type { InterviewNote } from '../notes/model';
import { PeopleNames } from '../notes/people';
import type { ReaderSettings } from '../notes/settings';
import { LineIndex } from '../util/lines';

/** The blocks of a note's body: what can be coded in it. */
export function noteOutline(text: string, { interviewees, interviewers }: InterviewNote, settings: ReaderSettings): Outline {
  const bodyStart = findFence(text)?.bodyStart ?? startOfText(text);
  const people = new PeopleNames([...interviewees, ...interviewers].map(({ value }) => ({ name: value })));
  return outlineOf(readStructure(text, bodyStart).blocks, bodyStart, { text, lines: new LineIndex(text), people, headingWords: settings.headings });
}

/** Turns that say something, rather than nothing but tags or who said a quote. */
export function saysSomething(turn: Turn): boolean {
  return !isTagBlock(turn) && !isAttributionOnly(turn);
}

/** The list, quote or table at the top level that holds these turns and no others. */
export function groupOf(turns: readonly Turn[], parts: readonly Part[]): Group | undefined {
  return parts.find((part): part is Group => {
    if (part.type !== 'group') return false;
    const inside = turnsIn(part.parts).filter(saysSomething);
    return inside.length === turns.length && inside.every((turn) => turns.includes(turn));
  });
}

function turnsIn(parts: readonly Part[]): Turn[] {
  return parts.flatMap((part) => (part.type === 'turn' ? [part] : part.type === 'group' ? turnsIn(part.parts) : []));
}
