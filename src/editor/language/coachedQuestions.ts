// Which questions the coach looks at: coaching what has been said already is scolding.
import type * as vscode from 'vscode';
import { localTimeIn } from '../../preparation/localTime';
import type { Services } from '../services';
import { textSetting, timeZoneSetting } from '../settings';
import { isTemplate } from '../templates/templateDocument';
import { vscodeRange } from '../vscodeRange';

export interface QuestionsOfDocument {
  /** In the order of the text. */
  readonly questions: readonly vscode.Range[];
  /** BCP 47 */
  readonly language: string;
  /** Whether they are all that is to be asked in one conversation. */
  readonly isWholeNote: boolean;
}

/**
 * By default those of planned notes, of today's, of templates and of a person's own questions; all where the setting
 * says so or a command `asked`. undefined for a document that is left alone.
 */
export async function questionsToCoach(document: vscode.TextDocument, asked: boolean, services: Services): Promise<QuestionsOfDocument | undefined> {
  const { uri } = document;
  const path = services.paths.pathOf(uri);
  const where = textSetting('coach.where', uri);
  if (path === undefined || (where === 'off' && !asked)) return undefined;
  const language = textSetting('language', uri);
  if (/(?:^|\/)\.fieldnotes\/questions\.md$/u.test(path)) {
    // Brings a Markdown reader with it, which few ever need.
    const { readOwnQuestions } = await import('../../questions/ownQuestions');
    return { questions: readOwnQuestions(document.getText()).questions.map(({ range }) => vscodeRange(range)), language, isWholeNote: false };
  }
  if (isTemplate(document)) {
    const found = await services.documents.questionsToBe(document);
    return { questions: found.map(({ range }) => vscodeRange(range)), language, isWholeNote: false };
  }
  if (!asked && where !== 'all' && !isAhead(path, services)) return undefined;
  const file = await services.documents.parse(document);
  if (file?.kind !== 'interview') return undefined;
  const interviewers = new Set(services.catalog.interview(path)?.interviewers.map(({ key }) => key));
  const questions = file.questions.filter(({ speaker }) => {
    if (speaker === null) return true;
    const person = services.catalog.speakerOf(path, speaker.name);
    return person !== null && interviewers.has(person.key);
  });
  return { questions: questions.map(({ range }) => vscodeRange(range)), language: file.lang ?? language, isWholeNote: true };
}

/** Planned, or today's. */
function isAhead(path: string, { catalog, clock }: Services): boolean {
  const interview = catalog.interview(path);
  if (!interview?.date) return false;
  return interview.planned || interview.date.slice(0, 10) === localTimeIn(timeZoneSetting(undefined), clock())?.day;
}
