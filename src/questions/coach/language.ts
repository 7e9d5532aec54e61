// What the coach has to know of a language. All of it is data: another language is another object of this shape.
//
// Patterns are regular expressions with three conveniences: a space matches white space of any length, `<name>` stands
// for the words of that name, and a pattern begins and ends at a word's edge. They are matched without regard to case.
import type { CoachRule, NoteRule } from './rules';

/**
 * How a sentence works: `open` begins with a question word, `yes-no` with a verb before its subject, `request` asks
 * somebody to tell or show; all else is a `statement`, even with a question mark.
 */
export type SentenceForm = 'open' | 'yes-no' | 'request' | 'statement';

export interface Fix {
  readonly title: string;
  /** Replaces what the pattern matched; `$1` is a group's text as it was typed. Must read as a sentence. */
  readonly replacement: string;
}

export interface RulePattern {
  /** A question that it is for; a test holds them together. */
  readonly like: string;
  readonly match: string;
  /** Only where the sentence begins, behind its fillers, or only where its main clause does. */
  readonly at?: 'start' | 'main';
  /** Any form when left out. */
  readonly forms?: readonly SentenceForm[];
  /** The sentence holds nothing of this. */
  readonly unless?: string;
  readonly fix?: Fix;
}

export interface ClauseWords {
  /** What may stand before a question without being part of it: `so`, `hi Dana,`. */
  readonly fillers: string;
  /** What begins an open question. */
  readonly interrogatives: string;
  /** What begins a clause that only leads up to the question: `when something breaks`. */
  readonly leadIns: string;
  /** May follow a comma before the main clause begins: `…, and how`. */
  readonly joints: string;
  /** A verb before its subject: what begins a yes-no question. */
  readonly inversion: string;
  /** The same, where it can be nothing else behind a comma. */
  readonly inversionBehindComma: string;
  /** The same, where it can be nothing else even amid a sentence. */
  readonly inversionAmid: string;
  /** What asks somebody to tell or show something, however politely. */
  readonly request: string;
  /** Consent, small talk, checks of understanding, closings: asked in the form of a yes-no question with good reason. */
  readonly courtesy: string;
}

export interface CoachLanguage {
  /** BCP 47 primary tag. */
  readonly id: string;
  /** Of lower-case words, as they stand in a character class; `<letter>` is one of them. */
  readonly letters: string;
  /** Sources of patterns, by name; they may name each other. */
  readonly words: Readonly<Record<string, string>>;
  /** Lower case, without the final full stop: `e.g`. */
  readonly abbreviations: readonly string[];
  readonly clause: ClauseWords;
  /** What the finding says, by rule: why it matters, and what to do instead. */
  readonly reasons: Readonly<Record<CoachRule | NoteRule, string>>;
  /** Titles of the fixes that no pattern has. */
  readonly fixTitles: { readonly split: string; readonly leavePitchOut: string };
  readonly patterns: Readonly<Record<CoachRule, readonly RulePattern[]>>;
  readonly choice: {
    /** What joins alternatives. */
    readonly joint: string;
    /** Joints that leave the choice open: `or something else`. */
    readonly open: string;
    /** In a question that begins with a question word: what makes alternatives of its parts. */
    readonly picking: string;
  };
  readonly pair: {
    /** Joins a second question to the first. */
    readonly secondQuestion: string;
    /** Makes the second question the other side of the first: `and what actually happened`. */
    readonly otherSide: string;
    /** Joins two things in a yes-no question. */
    readonly joint: string;
    /** What judges: two things can't share one judgement. */
    readonly judgement: string;
    /** Pairs that are one thing: `pros and cons`. */
    readonly together: string;
    /** Begins a sentence that stacks a question on the one before. */
    readonly stacked: string;
  };
  readonly negation: {
    readonly explicit: string;
    /** Negative by their meaning: `unlikely`. */
    readonly implied: string;
    /** Ends the stretch in which two negations undo each other. */
    readonly boundary: string;
    /** Has two negations, and everybody understands it: `can't live without`. */
    readonly idioms: string;
  };
  readonly length: {
    /** Words in one sentence. */
    readonly sentence: number;
    /** Words in all. */
    readonly all: number;
  };
  readonly notes: {
    readonly opening: string;
    readonly closing: string;
  };
}
