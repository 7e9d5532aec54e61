// Which of the changed notes go into the commit.
import * as vscode from 'vscode';
import type { ChangedNote } from './changedNotes';

interface Row extends vscode.QuickPickItem {
  readonly note: ChangedNote;
}

const words: Readonly<Record<ChangedNote['entry']['kind'], string>> = { added: 'new', modified: 'changed', deleted: 'deleted', conflicted: 'holds a merge conflict' };

/** @param isTicked which ones stand ticked at first. undefined when the person gave up, or ticked none. */
export async function pickNotes(notes: readonly ChangedNote[], isTicked: (note: ChangedNote) => boolean): Promise<readonly ChangedNote[] | undefined> {
  const rows = notes.map((note): Row => ({ label: nameIn(note.uri), description: descriptionOf(note), picked: isTicked(note), note }));
  const picked = await vscode.window.showQuickPick(rows, {
    canPickMany: true,
    title: 'Commit Notes',
    placeHolder: 'Which notes go into the commit? Whatever else is staged or changed stays as it is.',
    matchOnDescription: true,
  });
  return picked && picked.length > 0 ? picked.map(({ note }) => note) : undefined;
}

function nameIn(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function descriptionOf({ uri, entry, renamedFrom }: ChangedNote): string {
  const folder = vscode.workspace.asRelativePath(vscode.Uri.joinPath(uri, '..'));
  const what = renamedFrom ? `was ${renamedFrom.path.slice(renamedFrom.path.lastIndexOf('/') + 1)}` : words[entry.kind];
  return folder === '' || folder === '.' ? what : `${what} · ${folder}`;
}
