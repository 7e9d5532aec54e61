// What is not saved is not in a commit: so it is saved first, if the person says so.
import * as vscode from 'vscode';
import { Failure } from '../failure';

export function unsavedAmong(uris: readonly vscode.Uri[]): vscode.TextDocument[] {
  const meant = new Set(uris.map((uri) => uri.toString()));
  return vscode.workspace.textDocuments.filter((document) => document.isDirty && meant.has(document.uri.toString()));
}

/** @returns false when the person gave up on it. @throws Failure when one can't be saved. */
export async function saveFirst(documents: readonly vscode.TextDocument[], ask: boolean): Promise<boolean> {
  if (documents.length === 0) return true;
  if (ask && !(await agreed(documents))) return false;
  for (const document of documents) {
    // One that was saved meanwhile, by itself, is as good.
    if (!(await document.save()) && document.isDirty) throw new Failure(`Nothing was committed: ${nameOf(document)} could not be saved. See whether it can be written to, then try again.`);
  }
  return true;
}

export function nameOf({ uri }: { readonly uri: vscode.Uri }): string {
  return `“${vscode.workspace.asRelativePath(uri)}”`;
}

async function agreed(documents: readonly vscode.TextDocument[]): Promise<boolean> {
  const [first] = documents;
  const what = documents.length === 1 && first ? `${nameOf(first)} is` : `${documents.length} of these notes are`;
  const save = 'Save and Commit';
  return (await vscode.window.showInformationMessage(`${what} not saved yet. Only what is saved can be committed.`, { modal: true }, save)) === save;
}
