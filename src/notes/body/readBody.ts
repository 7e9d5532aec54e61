import { comparePositions, type LineIndex, type Range } from '../../util/lines';
import { isIgnoredTheme } from '../keys';
import type { Body, Mention } from '../model';
import { peopleNamed } from '../people';
import type { ReaderSettings } from '../settings';
import { followUpsOf } from './followUps';
import { headingsOf } from './headings';
import { mentionsIn } from './mentions';
import type { HeadingPart, Turn } from './outline';
import { outlineOf } from './outliner';
import { passagesOf } from './passages';
import { questionsOf } from './questions';
import { readStructure } from './readStructure';

export interface BodyContext {
  /** The names that the note's own fields give. */
  readonly interviewees: readonly string[];
  readonly interviewers: readonly string[];
  readonly settings: ReaderSettings;
  /** Of the whole file. */
  readonly lines: LineIndex;
}

export interface BodyReading {
  readonly body: Body;
  /** What could not be read, being nested too deeply; null: all was read. */
  readonly unread: Range | null;
}

/**
 * Reads the body of a note by itself. Never throws.
 * @param text the whole file
 * @param bodyStart where the body begins (UTF-16); ranges in the result are positions in the whole file
 */
export function readBody(text: string, bodyStart: number, context: BodyContext): BodyReading {
  const { interviewees, interviewers, settings, lines } = context;
  const structure = readStructure(text, bodyStart, lines);
  const people = peopleNamed([...interviewees, ...interviewers]);
  const outline = outlineOf(structure.blocks, bodyStart, { text, lines, people, headingWords: settings.headings });
  const { headings, turns, speakers } = outline;
  const { passages, hashtags } = passagesOf(outline, { lines, isTheme: (key) => !isIgnoredTheme(key, settings.ignoredThemes) });
  const body: Body = {
    headings: headingsOf(headings, lines),
    passages,
    hashtags,
    followUps: followUpsOf(turns, text, lines),
    questions: questionsOf(turns, lines),
    mentions: mentionsOf([...headings, ...turns], lines),
    speakers: [...speakers].sort(byStart),
  };
  return { body, unread: structure.unread && lines.rangeOf(structure.unread.start, structure.unread.end) };
}

function mentionsOf(parts: readonly (HeadingPart | Turn)[], lines: LineIndex): Mention[] {
  const mentions: Mention[] = [];
  for (const { marked } of parts) if (marked.links.length > 0) mentions.push(...mentionsIn(marked, lines));
  return mentions.sort(byStart);
}

function byStart(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return comparePositions(a.range.start, b.range.start);
}
