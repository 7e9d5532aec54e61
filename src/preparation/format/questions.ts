// What to ask before advising on a format: five questions, each with a few answers to pick from.

export type Format = 'informal' | 'semi-structured' | 'formal';

export interface AnswerOption<Id extends string = string> {
  readonly id: Id;
  /** For the pick. */
  readonly label: string;
  readonly detail?: string;
}

export interface FormatQuestion<Id extends string = string> {
  readonly title: string;
  readonly options: readonly AnswerOption<Id>[];
}

export const formatQuestions = {
  aim: {
    title: 'What do you want from the conversation?',
    options: [
      { id: 'exploration', label: 'Understand a subject that is new to me', detail: 'An industry, a place, a way of working, as they see it' },
      { id: 'customer', label: 'Insight into the life and work of a potential customer' },
      { id: 'advice', label: 'Advice from somebody with experience' },
      { id: 'relationship', label: 'Get to know a possible partner or collaborator' },
      { id: 'facts', label: 'Facts to compare across people', detail: 'The same things from each of them' },
    ],
  },
  reaction: {
    title: 'How would they take a formal interview?',
    options: [
      { id: 'guarded', label: 'It would intimidate them or put them on their guard' },
      { id: 'unsure', label: 'I don’t know' },
      { id: 'fine', label: 'They would not mind, or they expect one' },
    ],
  },
  time: {
    title: 'How much time do they have?',
    options: [
      { id: 'minutes', label: 'Ten or fifteen minutes' },
      { id: 'half', label: 'About half an hour' },
      { id: 'hour', label: 'An hour or more' },
    ],
  },
  place: {
    title: 'Where are they?',
    options: [
      { id: 'near', label: 'Near me, or in my time zone' },
      { id: 'shared', label: 'In another time zone, with working hours that we share' },
      { id: 'apart', label: 'In another time zone, with hardly any hours that we share' },
    ],
  },
  record: {
    title: 'Does somebody need a record that stands up?',
    options: [
      { id: 'none', label: 'No, the notes are for me' },
      { id: 'hiring', label: 'Yes: hiring, promotion or an assessment' },
      { id: 'legal', label: 'Yes: a complaint, a dispute or a legal matter' },
      { id: 'safety', label: 'Yes: safety, or an incident' },
    ],
  },
} as const satisfies Readonly<Record<string, FormatQuestion>>;

export type QuestionId = keyof typeof formatQuestions;

/** One answer to each question. */
export type FormatAnswers = { readonly [Q in QuestionId]: (typeof formatQuestions)[Q]['options'][number]['id'] };

/** In the order in which to ask. */
export const questionIds = Object.keys(formatQuestions) as readonly QuestionId[];

/** The options of a question, whichever it is. */
export function optionsOf(question: QuestionId): readonly AnswerOption[] {
  return formatQuestions[question].options;
}

/** The answers, if there is a known one for each question; else null. */
export function readFormatAnswers(given: Readonly<Record<string, unknown>>): FormatAnswers | null {
  const complete = questionIds.every((question) => optionsOf(question).some(({ id }) => id === given[question]));
  return complete ? (given as unknown as FormatAnswers) : null;
}
