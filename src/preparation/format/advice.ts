// Is an informal interview the right format here?
import type { Situation } from '../../questions/question';
import { type Format, type FormatAnswers, questionIds } from './questions';
import { formatRules, formats, type FormatRule } from './rules';

export interface Reason {
  readonly text: string;
  /** The answer that it comes from. */
  readonly rule: FormatRule;
}

export interface Alternative {
  readonly format: Format;
  /** What speaks against it, the weightiest first; else what speaks for it, but less. */
  readonly why: readonly Reason[];
}

export interface FormatAdvice {
  readonly format: Format;
  /** What speaks for it, the weightiest first. */
  readonly reasonsFor: readonly Reason[];
  readonly reasonsAgainst: readonly Reason[];
  /** What the format can't do, whatever was answered. */
  readonly caveat: string;
  readonly alternatives: readonly Alternative[];
  /** What a note on the conversation starts from. */
  readonly noteAnswers: { readonly situation?: Situation; readonly setting?: string };
}

/** Where two weigh the same, the one that asks less of a person who would mind, and more of the interviewer, comes first. */
const order: readonly Format[] = ['semi-structured', 'informal', 'formal'];

export function formatAdvice(answers: FormatAnswers): FormatAdvice {
  const ranked = [...order].sort((a, b) => score(b, answers) - score(a, answers));
  const [format = 'semi-structured', ...others] = ranked;
  return {
    format,
    reasonsFor: reasons(format, answers, 'for'),
    reasonsAgainst: reasons(format, answers, 'against'),
    caveat: formats[format].caveat,
    alternatives: others.map((other) => ({ format: other, why: whyNot(other, answers) })),
    noteAnswers: noteAnswers(answers),
  };
}

function matching(format: Format, answers: FormatAnswers): FormatRule[] {
  return formatRules.filter((rule) => rule.format === format && answers[rule.question] === rule.answer);
}

function score(format: Format, answers: FormatAnswers): number {
  return matching(format, answers).reduce((sum, { weight }) => sum + weight, 0);
}

function reasons(format: Format, answers: FormatAnswers, side: 'for' | 'against'): Reason[] {
  return matching(format, answers)
    .filter(({ weight }) => (side === 'for' ? weight > 0 : weight < 0))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || questionIds.indexOf(a.question) - questionIds.indexOf(b.question))
    .map((rule) => ({ text: rule.reason, rule }));
}

function whyNot(format: Format, answers: FormatAnswers): Reason[] {
  const against = reasons(format, answers, 'against');
  return against.length > 0 ? against : reasons(format, answers, 'for');
}

const situationOfAim: Readonly<Record<FormatAnswers['aim'], Situation | undefined>> = {
  exploration: 'exploration',
  customer: 'customer',
  advice: 'colleague',
  relationship: 'partnership',
  facts: undefined,
};

function noteAnswers({ aim, place }: FormatAnswers): FormatAdvice['noteAnswers'] {
  const situation = situationOfAim[aim];
  return { ...(situation && { situation }), ...(place !== 'near' && { setting: 'call' }) };
}
