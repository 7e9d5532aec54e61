import type { LineIndex } from '../../util/lines';
import type { Question, SpeakerMark } from '../model';
import type { Turn } from './outline';
import { passageText } from './passageText';
import { isWhollyQuoted } from './quotation';
import { sign } from './signs';
import type { Span } from './structure';

/** A question that a turn holds, by indexes into its run. */
export interface RunQuestion extends Span {
  readonly text: string;
  /** null: a question by its place or its `Q:`. Else it is one only if this is the interviewer. */
  readonly speaker: SpeakerMark | null;
}

export function questionsOf(turns: readonly Turn[], lines: LineIndex): Question[] {
  const questions: Question[] = [];
  for (const turn of turns) {
    const question = questionIn(turn);
    if (!question) continue;
    const { start, end } = turn.marked.run.spanOf(question.start, question.end);
    questions.push({ text: question.text, range: lines.rangeOf(start, end), speaker: question.speaker });
  }
  return questions;
}

/** The question of a turn: behind `Q:`; or the whole turn, where its speaker or its section makes it one. */
export function questionIn(turn: Turn): RunQuestion | null {
  const { marked, lead, speaker, surroundings } = turn;
  if (lead.kind === 'question') return questionBehindMark(turn);
  if (lead.kind === 'own' || (!speaker && !surroundings.section.questions) || (marked.run.signs & sign.question) === 0) return null;
  const text = turn.text();
  if (!endsAsQuestion(text) || (!speaker && isQuoted(turn))) return null;
  return { start: 0, end: marked.run.source.length, text, speaker };
}

/** Whether a turn is in a quote, or wholly in quotation marks. */
export function isQuoted(turn: Turn): boolean {
  return turn.surroundings.quoted || isWhollyQuoted(turn.text());
}

/** Up to the first line that ends as a question does, else the first line: what follows may be the answer. */
function questionBehindMark({ marked, lead }: Turn): RunQuestion {
  const { run } = marked;
  const textUpTo = (end: number): string => passageText(marked, { lead: lead.end, within: { start: 0, end } });
  for (let line = 0; line < run.lines.length; line++) {
    const { start, end } = run.lineRange(line);
    if (endsAsQuestion(passageText(marked, { lead: lead.end, within: { start, end } }))) return { start: 0, end, text: textUpTo(end), speaker: null };
  }
  const { end } = run.lineRange(0);
  return { start: 0, end, text: textUpTo(end), speaker: null };
}

/** A comment behind it, such as one for the coach, is no part of it. */
function endsAsQuestion(text: string): boolean {
  return /[?？؟][*_]{0,3}(?:\s*<!--(?:(?!-->)[^])*-->)*$/u.test(text);
}
