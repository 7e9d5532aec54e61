// The question bank with the person's own questions, `.fieldnotes/questions.md` of their folder.
import * as vscode from 'vscode';
import { questionBank } from '../questions/bank';
import type { Question } from '../questions/question';
import { textOf } from './fileText';

/** Their own first. */
export async function allQuestions(scope: vscode.Uri | undefined): Promise<readonly Question[]> {
  const folder = scope && vscode.workspace.getWorkspaceFolder(scope);
  const text = folder && (await textOf(vscode.Uri.joinPath(folder.uri, '.fieldnotes/questions.md')));
  if (text === undefined) return questionBank;
  // Loaded when there is something to read: it brings the Markdown parser along.
  const { readOwnQuestions } = await import('../questions/ownQuestions');
  return [...readOwnQuestions(text).questions, ...questionBank];
}
