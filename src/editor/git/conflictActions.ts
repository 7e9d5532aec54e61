// The way from a merge conflict to VS Code's own editor for it.
import * as vscode from 'vscode';
import { noteSelector } from '../language/noteSelector';

/** A quick fix on the problem `merge-conflict`, where there is a git that knows of the conflict. */
export function registerConflictActions(hasGit: () => boolean): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: ({ uri }, _range, { diagnostics }) => {
      const conflicts = diagnostics.filter(({ source, code }) => source === 'Field Notes' && code === 'merge-conflict');
      if (conflicts.length === 0 || !hasGit()) return [];
      const action = new vscode.CodeAction('Resolve in Merge Editor', vscode.CodeActionKind.QuickFix);
      action.command = { command: 'git.openMergeEditor', title: action.title, arguments: [uri] };
      action.diagnostics = conflicts;
      action.isPreferred = true;
      return [action];
    },
  };
  return vscode.languages.registerCodeActionsProvider(noteSelector, provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}
