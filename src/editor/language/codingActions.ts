import * as vscode from 'vscode';
import type { Services } from '../services';
import { noteSelector } from './noteSelector';

/** The lightbulb on a selection of a note: Apply Theme. */
export function registerCodingActions({ catalog, paths }: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    noteSelector,
    {
      provideCodeActions(document, range) {
        const path = paths.pathOf(document.uri);
        if (range.isEmpty || path === undefined || !catalog.interview(path)) return [];
        const action = new vscode.CodeAction('Apply Theme…', vscode.CodeActionKind.RefactorRewrite);
        action.command = { command: 'fieldNotes.applyTheme', title: 'Apply Theme' };
        return [action];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
  );
}
