// The rules that look at how a question is built rather than at its words.
import type { Objection, Review, ReviewedSentence } from './coach';
import { wordCount, type Span } from './prose';

/** What is wrong with the build of a question, in no particular order. */
export function structuralFindings(review: Review): Objection[] {
  return [
    ...review.sentences.flatMap((sentence, index) => {
      const alternatives = alternativesIn(review, sentence);
      const found: Objection[] = [];
      if (alternatives) found.push({ rule: 'forced-choice', ...alternatives });
      const closed = closedForm(review, sentence, review.sentences[index + 1] ?? review.rest[0]);
      if (closed && !alternatives) found.push({ rule: 'closed', ...closed });
      const second = secondQuestionIn(review, sentence) ?? pairIn(review, sentence);
      if (second && !alternatives) found.push({ rule: 'double-barrelled', ...second });
      const negations = doubleNegationIn(review, sentence);
      if (negations) found.push({ rule: 'double-negative', ...negations });
      return found;
    }),
    ...stackedQuestions(review),
    ...overlong(review),
  ];
}

/** The first match within a sentence from an offset on. */
function firstMatch({ prose, patterns }: Review, pattern: string, from: number, end: number): Span | undefined {
  const regExp = patterns.anywhere(pattern);
  regExp.lastIndex = from;
  const match = regExp.exec(prose.slice(0, end));
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : undefined;
}

/** The opening of a question that a yes or a no answers, unless an open question follows at once. */
function closedForm(review: Review, { clause, end }: ReviewedSentence, next: ReviewedSentence | undefined): Span | undefined {
  if (clause.form !== 'yes-no' || clause.courtesy) return undefined;
  if (next && (next.clause.form === 'open' || next.clause.form === 'request')) return undefined;
  const words = wordCount(review.prose.slice(clause.at, end));
  // "Did it?" only hands the answer back.
  if (words <= 2) return undefined;
  const opening = /^\S+\s+\S+/u.exec(review.prose.slice(clause.at, end))?.[0] ?? '';
  return { start: clause.at, end: clause.at + opening.replace(/[^\p{L}\p{N}_]+$/u, '').length };
}

/** `A or B`, where the answer is to be one of them. */
function alternativesIn(review: Review, { clause, start, end, asks }: ReviewedSentence): Span | undefined {
  const { joint, open, picking } = review.language.choice;
  if (!asks || clause.courtesy || clause.form === 'request') return undefined;
  const or = firstMatch(review, joint, clause.at, end);
  if (!or || firstMatch(review, open, start, end)) return undefined;
  if (clause.form === 'open' && !firstMatch(review, picking, clause.at, end)) return undefined;
  if (clause.form === 'statement' && wordCount(review.prose.slice(start, end)) > 8) return undefined;
  return or;
}

/** `…, and how …`: a question behind a question. */
function secondQuestionIn(review: Review, { clause, end }: ReviewedSentence): (Span & Pick<Objection, 'fix'>) | undefined {
  if (clause.courtesy || (clause.form !== 'open' && clause.form !== 'yes-no')) return undefined;
  const regExp = review.patterns.anywhere(review.language.pair.secondQuestion);
  regExp.lastIndex = clause.at;
  const match = regExp.exec(review.prose.slice(0, end));
  // "… and why?" only asks for the rest of the answer.
  if (!match || wordCount(review.prose.slice(match.index, end)) <= 3) return undefined;
  // Three questions are not made two by one cut.
  if (regExp.test(review.prose.slice(0, end))) return { start: match.index, end };
  if (firstMatch(review, review.language.pair.otherSide, match.index, end)) return undefined;
  const [questionStart] = match.indices?.[1] ?? [match.index];
  const gap = review.prose.slice(0, match.index).trimEnd().replace(/,$/u, '').length;
  const second = review.text.slice(questionStart, end);
  const newText = `? ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
  return { start: match.index, end, fix: { title: review.language.fixTitles.split, start: gap, end, newText } };
}

/** Two things under one judgement: `fast and easy`. */
function pairIn(review: Review, { clause, end }: ReviewedSentence): Span | undefined {
  const { joint, judgement, together } = review.language.pair;
  if (clause.courtesy || (clause.form !== 'yes-no' && clause.form !== 'open')) return undefined;
  const judged = clause.form === 'yes-no' ? clause.at : firstMatch(review, judgement, clause.at, end)?.end;
  if (judged === undefined) return undefined;
  const and = firstMatch(review, joint, judged, end);
  return and && !firstMatch(review, together, clause.at, end) ? and : undefined;
}

/** Questions heaped on each other: a third one, or a second that begins with And. */
function* stackedQuestions(review: Review): Generator<Objection> {
  let asked = 0;
  for (const { start, end, clause, asks } of review.sentences) {
    // "Really?" and a request that the next sentence spells out count for nothing.
    if (!asks || clause.courtesy || clause.form === 'statement' || wordCount(review.prose.slice(start, end)) <= 3) continue;
    asked++;
    const begins = firstMatch(review, review.language.pair.stacked, start, end)?.start === start;
    if (asked >= 3 || (asked === 2 && begins)) yield { rule: 'double-barrelled', start, end };
  }
}

/** From one negation to the next within one clause. */
function doubleNegationIn(review: Review, { start, end, asks }: ReviewedSentence): Span | undefined {
  const { explicit, implied, boundary, idioms } = review.language.negation;
  if (!asks || firstMatch(review, idioms, start, end)) return undefined;
  for (let from = start; from < end; ) {
    const limit = firstMatch(review, boundary, from, end);
    const until = limit?.start ?? end;
    const first = firstMatch(review, explicit, from, until);
    const any = firstMatch(review, `${explicit}|${implied}`, from, until);
    const second = any && firstMatch(review, `${explicit}|${implied}`, any.end, until);
    if (first && any && second) return { start: any.start, end: second.end };
    from = limit ? Math.max(limit.end, from + 1) : end;
  }
  return undefined;
}

function* overlong({ prose, sentences, language }: Review): Generator<Objection> {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return;
  for (const { start, end } of sentences) {
    if (wordCount(prose.slice(start, end)) > language.length.sentence) yield { rule: 'too-long', start, end };
  }
  if (wordCount(prose.slice(first.start, last.end)) > language.length.all) yield { rule: 'too-long', start: first.start, end: last.end };
}
