// Notes that lie in no repository: one is made, if the person says so.
import * as vscode from 'vscode';
import { gitText, type Git } from '../../history/git/git';
import { repositoryFiles, withNeededLine } from '../../history/newRepository';
import { Failure, reasonOf } from '../failure';
import { textOf } from '../fileText';

/**
 * Asks whether to make a repository of a workspace folder, and makes it, with a `.gitignore` and `.gitattributes` that suit notes.
 * @returns the files that it wrote; undefined when the person gave up on it.
 */
export async function offerRepository(folder: vscode.WorkspaceFolder, git: Git): Promise<vscode.Uri[] | undefined> {
  const make = 'Make a Repository';
  const picked = await vscode.window.showInformationMessage(
    `“${folder.name}” is not in a git repository yet.`,
    { modal: true, detail: 'A repository keeps every version of your notes, on this machine. One is made in this folder, with a .gitignore and a .gitattributes that suit notes. Nothing is sent anywhere.' },
    make,
  );
  return picked === make ? makeRepository(folder.uri, git) : undefined;
}

/** @throws Failure */
export async function makeRepository(folder: vscode.Uri, git: Git): Promise<vscode.Uri[]> {
  const written: vscode.Uri[] = [];
  try {
    await gitText(git, folder.fsPath, { args: ['init', '--quiet'] });
    for (const { name, text, needs } of repositoryFiles) {
      const uri = vscode.Uri.joinPath(folder, name);
      const before = await textOf(uri);
      const after = before === undefined ? text : withNeededLine(before, needs);
      if (after === before) continue;
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
      written.push(uri);
    }
    return written;
  } catch (error) {
    throw new Failure(`A repository could not be made in “${vscode.workspace.asRelativePath(folder)}”: ${reasonOf(error)}.`, [], { cause: error });
  }
}
