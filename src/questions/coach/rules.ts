// The coach's rules: what a setting may switch off, and what a finding is named after.
import type { Severity } from '../../notes/model';

export const coachRules = [
  { id: 'closed', title: 'Closed question' },
  { id: 'leading', title: 'Leading question' },
  { id: 'presupposing', title: 'Presupposing question' },
  { id: 'loaded', title: 'Loaded words' },
  { id: 'double-barrelled', title: 'Double-barrelled question' },
  { id: 'forced-choice', title: 'Forced choice' },
  { id: 'hypothetical', title: 'Hypothetical question' },
  { id: 'price-guess', title: 'Guess at a price' },
  { id: 'generality', title: 'Question for a generality' },
  { id: 'pitching', title: 'Pitching' },
  { id: 'compliment-fishing', title: 'Fishing for compliments' },
  { id: 'scale', title: 'Scale' },
  { id: 'too-long', title: 'Long question' },
  { id: 'double-negative', title: 'Double negative' },
] as const;

export type CoachRule = (typeof coachRules)[number]['id'];

/** What a note as a whole lacks. */
export const noteRules = [
  { id: 'no-opening', title: 'No opening question' },
  { id: 'no-closing', title: 'No closing question' },
] as const;

export type NoteRule = (typeof noteRules)[number]['id'];

/** Advice, not a mistake: the gentlest there is. */
export const defaultSeverity: Severity = 'hint';
