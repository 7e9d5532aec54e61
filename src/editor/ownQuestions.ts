// The question bank with the person's own questions, `.fieldnotes/questions.md` of their folders.
import * as vscode from 'vscode';
import { questionBank } from '../questions/bank';
import type { Question } from '../questions/question';
import { textOf } from './fileText';

/** Their own first. @param scope in which folder to look; those of all where it is in none. */
export async function allQuestions(scope: vscode.Uri | undefined): Promise<readonly Question[]> {
  const folder = scope && vscode.workspace.getWorkspaceFolder(scope);
  const folders = folder ? [folder] : (vscode.workspace.workspaceFolders ?? []);
  const files = await Promise.all(folders.map(({ uri }) => textOf(vscode.Uri.joinPath(uri, '.fieldnotes/questions.md'))));
  const texts = files.filter((text) => text !== undefined);
  if (texts.length === 0) return questionBank;
  // Loaded when there is something to read: it brings the Markdown parser along.
  const { readOwnQuestions } = await import('../questions/ownQuestions');
  const own = texts.flatMap((text) => readOwnQuestions(text).questions);
  return [...new Map(own.map((question) => [question.id, question])).values(), ...questionBank];
}
