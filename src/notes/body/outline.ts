// A body as its readers see it: sections, and in them the turns with all that holds for each.
import type { SpeakerMark } from '../model';
import type { Lead } from './leads';
import type { MarkedRun } from './markedRun';
import type { Span, TaskBox } from './structure';

/** What stands under a heading, or the whole body. */
export interface Section {
  /** null: the whole body. */
  readonly title: MarkedRun | null;
  /** Whether it, or a section around it, is headed as the interviewer's own notes. */
  readonly ownNotes: boolean;
  /** Whether it, or a section around it, is headed as questions. */
  readonly questions: boolean;
  /** Where the heading's text starts (UTF-16). */
  readonly start: number;
  /** Behind the last character that is not blank; known once the outline is made. */
  end: number;
}

export interface HeadingPart {
  readonly type: 'heading';
  readonly marked: MarkedRun;
  /** 1 to 6 */
  readonly depth: number;
  /** With its `#` or underline. */
  readonly span: Span;
  /** The section that it opens. */
  readonly section: Section;
  readonly surroundings: Surroundings;
}

/** A block that can be said or noted: a paragraph, a turn of one, or a table row. */
export interface Turn {
  readonly type: 'turn';
  readonly marked: MarkedRun;
  readonly span: Span;
  readonly lead: Lead;
  /** The mark that holds here: its own, the one that still speaks, or its quote's. */
  readonly speaker: SpeakerMark | null;
  /** The line that says who said its quote; -1: none. */
  readonly attributionLine: number;
  readonly surroundings: Surroundings;
  readonly task: Task | null;
  /** What was said or noted in it. */
  text(): string;
}

/** A list, an item, a quote or a table as a whole. */
export interface Group {
  readonly type: 'group';
  readonly span: Span;
  readonly parts: readonly Part[];
}

/** Code and the like, where nothing is read. */
export interface Gap {
  readonly type: 'gap';
  readonly span: Span;
}

export type Part = HeadingPart | Turn | Group | Gap;

export interface Task extends TaskBox {
  /** Where the item's marker stands (UTF-16). */
  readonly marker: number;
}

/** What a block owes to the containers that it is in. */
export interface Surroundings {
  readonly section: Section;
  readonly inCallout: boolean;
  /** Right in a task's item, not in a list or quote within. */
  readonly inTask: boolean;
  /** In a quote or a callout. */
  readonly quoted: boolean;
  /** Who said the quote around. */
  readonly attribution: SpeakerMark | null;
  /** Where the line starts that says so (UTF-16); -1: none. */
  readonly attributionOffset: number;
}

export interface Outline {
  readonly parts: readonly Part[];
  /** By position. */
  readonly headings: readonly HeadingPart[];
  /** By position. */
  readonly turns: readonly Turn[];
  /** Every speaker mark and attribution, by position. */
  readonly speakers: readonly SpeakerMark[];
}
