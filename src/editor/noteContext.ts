// Whether the active editor holds an interview note, for menus and keybindings; and whether there are notes at all.
import * as vscode from 'vscode';
import { setContext } from './contextKeys';
import type { Services } from './services';

export function registerNoteContext({ catalog, indexing, paths }: Services): vscode.Disposable {
  const activePath = (): string | undefined => {
    const document = vscode.window.activeTextEditor?.document;
    return document && paths.pathOf(document.uri);
  };
  const updateNote = (): void => {
    const path = activePath();
    setContext('fieldNotes.isNote', path !== undefined && catalog.interview(path) !== undefined);
  };
  const updateIndex = (): void => {
    setContext('fieldNotes.hasNotes', catalog.interviewCount > 0);
    setContext('fieldNotes.indexed', !indexing.busy);
  };
  updateNote();
  updateIndex();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(updateNote),
    indexing.onDidChangeBusy(updateIndex),
    catalog.onDidChange((delta) => {
      updateIndex();
      if (delta.all || delta.paths.has(activePath() ?? '')) updateNote();
    }),
  );
}
