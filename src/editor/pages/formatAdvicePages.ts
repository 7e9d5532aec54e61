// Advice on the format, as a page.
import { formatAdvice } from '../../preparation/format/advice';
import { adviceHeadline, advicePage } from '../../preparation/format/advicePage';
import { readFormatAnswers, type FormatAnswers } from '../../preparation/format/questions';
import type { PageMaker } from './pages';
import type { PageSubject } from './pageUri';

export const adviceKind = 'format';

export function adviceSubject(answers: FormatAnswers): PageSubject {
  return { kind: adviceKind, title: adviceHeadline(formatAdvice(answers).format), data: answers };
}

export const makeAdvice: PageMaker = (data) => {
  const answers = typeof data === 'object' && data !== null ? readFormatAnswers({ ...data }) : null;
  if (!answers) return Promise.reject(new Error('The answers that the advice rests on are missing.'));
  return Promise.resolve(advicePage(answers, formatAdvice(answers)));
};
