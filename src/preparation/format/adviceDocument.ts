// The advice on a format as a document to read.
import type { FormatAdvice, Reason } from './advice';
import { formatQuestions, optionsOf, questionIds, type Format, type FormatAnswers } from './questions';
import { formats } from './rules';

const headlines: Readonly<Record<Format, string>> = {
  informal: 'Yes, an informal interview is right here',
  'semi-structured': 'Better a semi-structured interview',
  formal: 'No, this needs a formal interview',
};

/** In one line: `Yes, an informal interview is right here`. */
export function adviceHeadline(format: Format): string {
  return headlines[format];
}

/** Markdown. Nothing in it comes from outside: the answers are picked from a list. */
export function adviceDocument(answers: FormatAnswers, advice: FormatAdvice): string {
  const { format, reasonsFor, reasonsAgainst, caveat, alternatives } = advice;
  return [
    `# ${adviceHeadline(format)}`,
    `${formats[format].title}: ${lowerFirst(formats[format].description)}`,
    '## What speaks for it',
    listOf(reasonsFor),
    ...(reasonsAgainst.length > 0 ? ['## What speaks against it, as far as you said', listOf(reasonsAgainst)] : []),
    '## What it can’t do',
    caveat,
    ...alternatives.flatMap((alternative) => [`## Why not ${lowerFirst(formats[alternative.format].title)}`, listOf(alternative.why)]),
    '## What you answered',
    questionIds.map((question) => `- ${formatQuestions[question].title} *${labelOf(question, answers)}*`).join('\n'),
    '',
  ].join('\n\n');
}

function listOf(reasons: readonly Reason[]): string {
  return reasons.map(({ text }) => `- ${text}`).join('\n');
}

function labelOf(question: keyof FormatAnswers, answers: FormatAnswers): string {
  return optionsOf(question).find(({ id }) => id === answers[question])?.label ?? '';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
