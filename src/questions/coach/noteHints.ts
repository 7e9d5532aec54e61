// What a list of questions lacks as a whole.
import { lastAsked } from '../asked';
import { questionBank } from '../bank';
import type { Purpose } from '../question';
import { ClauseFinder } from './clause';
import type { CoachLanguage } from './language';
import { patternsOf } from './pattern';
import { proseOf, sentencesOf } from './prose';
import type { NoteRule } from './rules';

export interface NoteHint {
  readonly rule: NoteRule;
  readonly reason: string;
}

/** Fewer questions are a reminder, not a plan. */
const fewestToJudge = 3;

/**
 * Whether a note's questions have one to begin with and one to end with. Nothing is said of fewer than three.
 *
 * @param note all of its text: “Tell me about your week.” begins a conversation too, and has no question mark
 */
export function noteHints(questions: readonly string[], language: CoachLanguage, note = ''): NoteHint[] {
  if (questions.length < fewestToJudge) return [];
  const hints: NoteHint[] = [];
  const prompts = [...questions, ...requestsIn(note, language)];
  if (!hasOne(prompts, language, language.notes.opening, ['rapport', 'opening'])) {
    hints.push({ rule: 'no-opening', reason: language.reasons['no-opening'] });
  }
  if (!hasOne(prompts, language, language.notes.closing, ['closing'])) {
    hints.push({ rule: 'no-closing', reason: language.reasons['no-closing'] });
  }
  return hints;
}

/** The lines of a text that ask somebody to tell or show something. */
function requestsIn(text: string, language: CoachLanguage): string[] {
  return text.split(/\r\n|\r|\n/u).filter((line) => {
    const prose = proseOf(line);
    const [sentence] = sentencesOf(prose, language.abbreviations);
    return sentence && new ClauseFinder(prose, language, patternsOf(language)).clauseOf(sentence).form === 'request';
  });
}

function hasOne(questions: readonly string[], language: CoachLanguage, pattern: string, purposes: readonly Purpose[]): boolean {
  if (questions.some((question) => patternsOf(language).anywhere(pattern).test(proseOf(question)))) return true;
  const ofPurpose = questionBank.filter(({ purpose }) => purposes.includes(purpose));
  return lastAsked(ofPurpose, questions.map((text) => ({ text, date: null }))).size > 0;
}
