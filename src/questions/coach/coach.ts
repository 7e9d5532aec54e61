// What a good interviewer would say about a question before it is asked.
import { ClauseFinder, type Clause } from './clause';
import type { CoachLanguage, RulePattern } from './language';
import { patternsOf, type Patterns } from './pattern';
import { proseOf, sentencesOf, type Span } from './prose';
import { coachRules, type CoachRule } from './rules';
import { structuralFindings } from './structure';

export interface CoachFix {
  readonly title: string;
  /** Offsets (UTF-16) in the question's text. */
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

export interface Finding {
  readonly rule: CoachRule;
  /** What it is about: offsets (UTF-16) in the question's text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** One or two sentences in the language of the question: why it matters, what to do instead. */
  readonly reason: string;
  readonly fix?: CoachFix;
}

/** One sentence of the text under review, as the rules see it. */
export interface ReviewedSentence extends Span {
  readonly clause: Clause;
  readonly asks: boolean;
}

/** All that a rule may look at. */
export interface Review {
  readonly text: string;
  readonly prose: string;
  readonly sentences: readonly ReviewedSentence[];
  /** What stands behind the last question mark: an answer as likely as not. */
  readonly rest: readonly ReviewedSentence[];
  readonly language: CoachLanguage;
  readonly patterns: Patterns;
}

/** A place that a rule objects to. */
export interface Objection extends Span {
  readonly rule: CoachRule;
  readonly fix?: CoachFix;
}

/** What leads up to a question can offend against these. */
const rulesOfContext: ReadonlySet<CoachRule> = new Set(['leading', 'loaded', 'pitching', 'too-long']);

/**
 * What the coach finds in a question, at most once per rule, in the order of places.
 *
 * @param text one question as it was typed, with or without what leads up to it; never throws
 * @param rules those to apply; all when left out
 */
export function coachQuestion(text: string, language: CoachLanguage, rules?: ReadonlySet<CoachRule>): Finding[] {
  const review = reviewOf(text, language);
  const objections = [...structuralFindings(review), ...patternFindings(review)];
  const findings: Finding[] = [];
  for (const { id } of coachRules) {
    if (rules && !rules.has(id)) continue;
    const raised = objections.filter(({ rule }) => rule === id).sort((a, b) => a.start - b.start);
    const first = raised.find(({ fix }) => fix) ?? raised[0];
    if (first) findings.push({ ...first, reason: language.reasons[id] });
  }
  return findings.sort((a, b) => a.start - b.start);
}

function reviewOf(text: string, language: CoachLanguage): Review {
  const patterns = patternsOf(language);
  const prose = proseOf(text);
  const finder = new ClauseFinder(prose, language, patterns);
  const sentences = sentencesOf(prose, language.abbreviations).map((sentence) => {
    const clause = finder.clauseOf(sentence);
    // Who leaves out the question mark leaves out the full stop too.
    const unmarked = !'.!'.includes(prose.charAt(sentence.end - 1));
    return { ...sentence, clause, asks: clause.form !== 'statement' || unmarked };
  });
  const marked = sentences.findLastIndex(({ start, end }) => /\?["')\]”’]*$/u.test(prose.slice(start, end)));
  const asked = marked < 0 ? sentences.length : marked + 1;
  return { text, prose, sentences: sentences.slice(0, asked), rest: sentences.slice(asked), language, patterns };
}

function* patternFindings(review: Review): Generator<Objection> {
  for (const [index, sentence] of review.sentences.entries()) {
    for (const { id } of coachRules) {
      for (const pattern of review.language.patterns[id]) {
        const objection = objectionTo(review, sentence, id, pattern);
        if (!objection) continue;
        const pitchFix = id === 'pitching' ? fixWithout(sentence, review.sentences[index + 1], review) : undefined;
        yield pitchFix ? { ...objection, fix: pitchFix } : objection;
      }
    }
  }
  // Nobody answers with a pitch.
  for (const sentence of review.rest) {
    for (const pattern of review.language.patterns.pitching) {
      const objection = objectionTo(review, sentence, 'pitching', pattern);
      if (objection) yield objection;
    }
  }
}

/** Drops a sentence that only leads up to a question. */
function fixWithout(sentence: ReviewedSentence, next: ReviewedSentence | undefined, { language }: Review): CoachFix | undefined {
  if (sentence.asks || !next) return undefined;
  return { title: language.fixTitles.leavePitchOut, start: sentence.start, end: next.start, newText: '' };
}

function objectionTo(review: Review, sentence: ReviewedSentence, rule: CoachRule, pattern: RulePattern): Objection | undefined {
  const { clause } = sentence;
  if (clause.courtesy && rule !== 'pitching') return undefined;
  if (!sentence.asks && !rulesOfContext.has(rule)) return undefined;
  if (pattern.forms && !pattern.forms.includes(clause.form)) return undefined;
  const text = review.prose.slice(0, sentence.end);
  const regExp = pattern.at ? review.patterns.here(pattern.match) : review.patterns.anywhere(pattern.match);
  regExp.lastIndex = { main: clause.at, start: clause.start, anywhere: sentence.start }[pattern.at ?? 'anywhere'];
  const match = regExp.exec(text);
  if (!match) return undefined;
  if (pattern.unless !== undefined) {
    const exception = review.patterns.anywhere(pattern.unless);
    exception.lastIndex = sentence.start;
    if (exception.test(text)) return undefined;
  }
  const start = match.index;
  const end = start + match[0].trimEnd().length;
  return { rule, start, end, ...(pattern.fix && { fix: fixOf(review.text, match, pattern.fix) }) };
}

/** The fix of a pattern, with the groups of its match as they were typed. */
function fixOf(text: string, match: RegExpExecArray, { title, replacement }: { title: string; replacement: string }): CoachFix {
  const start = match.index;
  const end = start + match[0].length;
  const filled = replacement.replace(/\$(\d)/gu, (_, group: string) => {
    const [from, to] = match.indices?.[Number(group)] ?? [0, 0];
    return text.slice(from, to);
  });
  const isCapital = /^\p{Lu}/u.test(text.slice(start));
  return { title, start, end, newText: isCapital ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled };
}
