// The advice on a format as a page to read.
import { actionLink, line, section, type Page, type PageLine } from '../page/page';
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

export function advicePage(answers: FormatAnswers, advice: FormatAdvice): Page {
  const { format, reasonsFor, reasonsAgainst, caveat, alternatives, noteAnswers } = advice;
  const start = format === 'informal' ? 'New interview note' : 'New interview note all the same';
  return {
    title: adviceHeadline(format),
    lead: [line(`${formats[format].title}: ${lowerFirst(formats[format].description)}`), line(actionLink(start, 'newInterview', noteAnswers))],
    sections: [
      section('What speaks for it', reasonsFor.map(reasonLine)),
      section('What speaks against it', reasonsAgainst.map(reasonLine)),
      section('What it can’t do', [line(caveat)]),
      ...alternatives.map((other) => section(`Why not ${lowerFirst(formats[other.format].title)}`, other.why.map(reasonLine))),
      section('What you answered', questionIds.map((question) => line(`${formatQuestions[question].title} `, { text: labelOf(question, answers), emphasis: 'quiet' }))),
    ],
  };
}

function reasonLine({ text }: Reason): PageLine {
  return line(text);
}

function labelOf(question: keyof FormatAnswers, answers: FormatAnswers): string {
  return optionsOf(question).find(({ id }) => id === answers[question])?.label ?? '';
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
