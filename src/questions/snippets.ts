// The snippets of a note: questions and probes from the bank, and parts of a note. The files in snippets/ are made from here.
import { questionBank } from './bank';
import { noteSnippets } from './noteSnippets';
import { purposes, type Question } from './question';
import { filteredQuestions, isMadeFor } from './selection';

export interface Snippet {
  /** Unique, for people: the name under which VS Code lists it. */
  readonly name: string;
  readonly prefix: string;
  /** VS Code's snippet syntax. Lines are separated by `\n`. */
  readonly body: string;
  readonly description: string;
}

/** What a snippet puts before a question, so that a note's reader knows it as one wherever it stands. */
const questionMark = 'Q: ';

/**
 * All snippets for a note, the short ones first.
 *
 * @param situation leaves out questions made for other situations; null keeps all
 * @param questions the bank, with a person's own questions where there are some
 */
export function snippetsFor(situation: string | null = null, questions: readonly Question[] = questionBank): Snippet[] {
  const fitting = filteredQuestions(questions, { situation });
  return [...choiceSnippets(fitting, situation), ...noteSnippets, ...fitting.map(questionSnippet)];
}

/** What a question types: its text with a tab stop for each part that the interviewer adapts. */
export function questionBody(question: Question): string {
  let stop = 0;
  return question.template
    .split(/(\{[^{}]*\})/u)
    .map((part) => (part.startsWith('{') ? `\${${++stop}:${escaped(part.slice(1, -1))}}` : escaped(part)))
    .join('');
}

function questionSnippet(question: Question): Snippet {
  const purpose = purposes.find(({ id }) => id === question.purpose)?.title ?? question.purpose;
  const prefix = question.kind === 'probe' ? 'probe' : 'q';
  return {
    name: question.text,
    prefix: `${prefix}-${question.id}`,
    body: questionMark + questionBody(question),
    description: `${purpose}. ${question.when}`,
  };
}

/** `q` and `probe` alone: one good question of each purpose to choose from with the arrow keys. */
function choiceSnippets(questions: readonly Question[], situation: string | null): Snippet[] {
  const best = (kind: Question['kind'], perPurpose: number): string =>
    purposes
      // Time and consent are asked for once, and not from a list of good questions.
      .filter(({ id }) => id !== 'structuring')
      .flatMap(({ id }) => {
        const ofPurpose = filteredQuestions(questions, { purpose: id, kind });
        const made = ofPurpose.filter((question) => isMadeFor(question, situation));
        return [...made, ...ofPurpose.filter((question) => !made.includes(question))].slice(0, perPurpose);
      })
      .map(({ text }) => text.replace(/[\\,|]/gu, '\\$&'))
      .join(',');
  return [
    { name: 'Question', prefix: 'q', body: `${questionMark}\${1|${best('question', 1)}|}`, description: 'An open-ended question: choose one.' },
    { name: 'Probe', prefix: 'probe', body: `${questionMark}\${1|${best('probe', 3)}|}`, description: 'A short probe: choose one.' },
  ];
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
