// What a list of questions lacks as a whole.
import { lastAsked } from '../asked';
import { questionBank } from '../bank';
import type { Purpose } from '../question';
import type { CoachLanguage } from './language';
import { patternsOf } from './pattern';
import { proseOf } from './prose';
import type { NoteRule } from './rules';

export interface NoteHint {
  readonly rule: NoteRule;
  readonly reason: string;
}

/** Fewer questions are a reminder, not a plan. */
const fewestToJudge = 3;

/** Whether a note's questions have one to begin with and one to end with. Nothing is said of fewer than three. */
export function noteHints(questions: readonly string[], language: CoachLanguage): NoteHint[] {
  if (questions.length < fewestToJudge) return [];
  const hints: NoteHint[] = [];
  if (!hasOne(questions, language, language.notes.opening, ['rapport', 'opening'])) {
    hints.push({ rule: 'no-opening', reason: language.reasons['no-opening'] });
  }
  if (!hasOne(questions, language, language.notes.closing, ['closing'])) {
    hints.push({ rule: 'no-closing', reason: language.reasons['no-closing'] });
  }
  return hints;
}

function hasOne(questions: readonly string[], language: CoachLanguage, pattern: string, purposes: readonly Purpose[]): boolean {
  if (questions.some((question) => patternsOf(language).anywhere(pattern).test(proseOf(question)))) return true;
  const ofPurpose = questionBank.filter(({ purpose }) => purposes.includes(purpose));
  return lastAsked(ofPurpose, questions.map((text) => ({ text, date: null }))).size > 0;
}
