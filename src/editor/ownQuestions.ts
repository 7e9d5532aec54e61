// The question bank with the person's own questions, `.fieldnotes/questions.md` of their folders.
import * as vscode from 'vscode';
import { questionBank } from '../questions/bank';
import type { Question } from '../questions/question';
import { textOf } from './fileText';

const file = '.fieldnotes/questions.md';

/** Tells when the person's own questions may be others, whether somebody types or the disk changes. */
export function followOwnQuestions(changed: () => void): vscode.Disposable {
  const follow = ({ uri }: vscode.TextDocument): void => {
    if (uri.path.endsWith(`/${file}`)) changed();
  };
  // Of a folder that goes, nothing but its own path is told.
  const watcher = vscode.workspace.createFileSystemWatcher(`**/{.fieldnotes,${file}}`);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(changed),
    watcher.onDidChange(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { follow(document); }),
    vscode.workspace.onDidSaveTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(follow),
  );
}

/** Their own first. @param scope in which folder to look; those of all where it is in none. */
export async function allQuestions(scope: vscode.Uri | undefined): Promise<readonly Question[]> {
  const folder = scope && vscode.workspace.getWorkspaceFolder(scope);
  const folders = folder ? [folder] : (vscode.workspace.workspaceFolders ?? []);
  const files = await Promise.all(folders.map(({ uri }) => textOf(vscode.Uri.joinPath(uri, file))));
  const texts = files.filter((text) => text !== undefined);
  if (texts.length === 0) return questionBank;
  // Loaded when there is something to read: it brings the Markdown parser along.
  const { readOwnQuestions } = await import('../questions/ownQuestions');
  const own = texts.flatMap((text) => readOwnQuestions(text).questions);
  return [...new Map(own.map((question) => [question.id, question])).values(), ...questionBank];
}
