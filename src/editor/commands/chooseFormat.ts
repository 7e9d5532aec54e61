import { formatAdvice, type FormatAdvice } from '../../preparation/format/advice';
import { adviceHeadline } from '../../preparation/format/advicePage';
import { formatQuestions, optionsOf, questionIds, readFormatAnswers, type FormatAnswers, type QuestionId } from '../../preparation/format/questions';
import { Failure } from '../failure';
import { adviceSubject } from '../pages/formatAdvicePages';
import type { Pages } from '../pages/pages';
import { askByPick } from '../quickPick/pick';
import { askSteps, type Step } from '../quickPick/steps';
import type { Command } from './command';
import type { Answers, Invocation } from './invocation';

/** What a call gets: the advice in words, and what a note can be filled in with. */
export interface FormatAdviceResult {
  readonly format: FormatAdvice['format'];
  readonly headline: string;
  readonly reasonsFor: readonly string[];
  readonly reasonsAgainst: readonly string[];
  readonly caveat: string;
  readonly noteAnswers: FormatAdvice['noteAnswers'];
}

/** Is an informal interview right here? A few questions, then advice with its reasons, and from there on to a note. */
export class ChooseFormat implements Command {
  readonly id = 'fieldNotes.chooseFormat';

  constructor(private readonly pages: Pages) {}

  async execute({ answers: given }: Invocation): Promise<FormatAdviceResult | undefined> {
    const answers = given ? answersOf(given) : await askFormat();
    if (!answers) return undefined;
    await this.pages.show(adviceSubject(answers));
    return resultOf(formatAdvice(answers));
  }
}

function resultOf({ format, reasonsFor, reasonsAgainst, caveat, noteAnswers }: FormatAdvice): FormatAdviceResult {
  const textsOf = (reasons: FormatAdvice['reasonsFor']): string[] => reasons.map(({ text }) => text);
  return { format, headline: adviceHeadline(format), reasonsFor: textsOf(reasonsFor), reasonsAgainst: textsOf(reasonsAgainst), caveat, noteAnswers };
}

/** @throws Failure that names the answers that are missing or unknown. */
function answersOf(given: Answers): FormatAnswers {
  const values = Object.fromEntries(questionIds.map((question) => [question, given.text(question)]));
  const answers = readFormatAnswers(values);
  if (answers) return answers;
  const faults = questionIds.flatMap((question) => {
    const known = optionsOf(question).map(({ id }) => id);
    return known.some((id) => id === values[question]) ? [] : [`The answer “${question}” must be one of ${known.join(', ')}.`];
  });
  throw new Failure(faults.join(' '));
}

/** undefined when the person gave up. */
async function askFormat(): Promise<FormatAnswers | undefined> {
  const values: Partial<Record<QuestionId, string>> = {};
  const steps = questionIds.map(
    (question): Step =>
      (frame) =>
        askByPick<string>(frame, {
          placeholder: formatQuestions[question].title,
          rows: (typed) => optionsOf(question).filter(({ label }) => label.toLowerCase().includes(typed.toLowerCase())).map(({ id, ...row }) => ({ ...row, value: id })),
          take: (value) => {
            values[question] = value;
            return 'done';
          },
          isActive: (value) => values[question] === value,
        }),
  );
  return (await askSteps('Is an Informal Interview Right Here?', steps)) ? (readFormatAnswers(values) ?? undefined) : undefined;
}
