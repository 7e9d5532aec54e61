// Choosing from the bank and a person's own questions.
import { lastAsked, type AskedQuestion } from './asked';
import { questionBank } from './bank';
import { purposes, type Purpose, type Question, type Situation } from './question';

export interface QuestionFilter {
  /** A key, or a note's own word; null: any situation. */
  readonly situation?: string | null;
  readonly purpose?: Purpose;
  readonly kind?: Question['kind'];
}

/** Whether a question was made for this situation, as against one that suits any. */
export function isMadeFor(question: Question, situation: string | null): boolean {
  if (situation === null || question.situations === 'any') return false;
  const wanted = situation.trim().toLowerCase();
  return question.situations.some((fit) => fit.toLowerCase() === wanted);
}

function fits(question: Question, situation: string | null): boolean {
  return question.situations === 'any' || isMadeFor(question, situation);
}

/** The questions that pass the filter, in their order. Without a situation, those of every situation pass. */
export function filteredQuestions(questions: readonly Question[], filter: QuestionFilter): Question[] {
  const { situation = null, purpose, kind } = filter;
  return questions.filter(
    (question) =>
      (situation === null || fits(question, situation)) &&
      (purpose === undefined || question.purpose === purpose) &&
      (kind === undefined || question.kind === kind),
  );
}

/**
 * The questions in the order in which to propose them: never asked before asked, longest ago before lately; then the
 * person's own and those made for the situation before those for any; then in their order.
 */
export function rankedQuestions(
  questions: readonly Question[],
  situation: string | null,
  asked: readonly AskedQuestion[],
): Question[] {
  const last = lastAsked(questions, asked);
  const generality = (question: Question): number => (question.isOwn || isMadeFor(question, situation) ? 0 : 1);
  // An undated asking may have been at any time; it counts as the longest ago.
  const age = ({ id }: Question): string => (last.has(id) ? `asked ${last.get(id) ?? ''}` : '');
  return [...questions].sort((a, b) => compareText(age(a), age(b)) || generality(a) - generality(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What to fit in, the most important first; a longer conversation gets more of it. */
const arcs: Readonly<Record<Situation | 'any', readonly Purpose[]>> = {
  customer: ['story', 'opening', 'closing', 'rapport', 'story', 'mapping', 'contrast', 'indirect'],
  colleague: ['advice', 'story', 'closing', 'opening', 'perspective', 'advice', 'contrast', 'rapport'],
  exploration: ['opening', 'story', 'closing', 'rapport', 'mapping', 'perspective', 'contrast', 'indirect'],
  partnership: ['rapport', 'story', 'closing', 'opening', 'perspective', 'mapping', 'contrast', 'advice'],
  any: ['opening', 'story', 'closing', 'rapport', 'perspective', 'contrast', 'mapping', 'indirect'],
};

/** With its probes and silences, a question takes this long on average, whatever its first answer takes. */
const minutesPerQuestion = 3.5;

export interface ConversationPlan {
  /** In the order in which to ask them. */
  readonly questions: readonly Question[];
  /** What their answers take together; never more than there is. */
  readonly minutes: number;
}

/**
 * A few questions for a conversation of so many minutes: three for ten minutes, and never more than eight, because a
 * longer list turns a conversation into a questionnaire.
 *
 * @param situation a key, a note's own word, or null
 * @param asked what this person was asked before
 */
export function planFor(
  minutes: number,
  situation: string | null,
  asked: readonly AskedQuestion[],
  questions: readonly Question[] = questionBank,
): ConversationPlan {
  const arc = arcs[isSituation(situation) ? situation : 'any'];
  const count = Math.min(arc.length, Math.max(1, Math.round(minutes / minutesPerQuestion)));
  const ranked = rankedQuestions(questions, situation, asked).filter(
    (question) => question.kind === 'question' && fits(question, situation),
  );
  const chosen: Question[] = [];
  let left = minutes;
  arc.slice(0, count).forEach((purpose, index) => {
    const reserve = count - index - 1;
    const next = ranked.find(
      (question) => question.purpose === purpose && !chosen.includes(question) && question.minutes <= left - reserve * 2,
    );
    if (!next) return;
    chosen.push(next);
    left -= next.minutes;
  });
  const place = (question: Question): number => purposes.findIndex(({ id }) => id === question.purpose);
  return { questions: chosen.sort((a, b) => place(a) - place(b)), minutes: minutes - left };
}

function isSituation(word: string | null): word is Situation {
  return word !== null && word !== 'any' && Object.hasOwn(arcs, word);
}
