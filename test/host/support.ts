// What tests of every launch ask for.
import * as vscode from 'vscode';
import type { Snapshot } from '../../src/catalog/snapshot';

export { eventually } from '../eventually';

/** What the extension gives to others. */
export interface FieldNotesExports {
  readonly version: 1;
  ready(): Promise<void>;
  snapshot(): Snapshot;
}

/** Activates the extension under test. */
export async function fieldNotes(): Promise<FieldNotesExports> {
  const extension = vscode.extensions.getExtension<FieldNotesExports>('field-notes.field-notes');
  if (!extension) throw new Error('field-notes.field-notes is not among the extensions of this window');
  return extension.activate();
}

/** The window's folder; each launch works on fresh copies. */
export function workspaceFolder(index = 0): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[index];
  if (!folder) throw new Error(`this window has no workspace folder ${index}`);
  return folder.uri;
}

/** Closes every editor; what is unsaved in them is dropped. */
export async function closeEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty || document.isUntitled) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
