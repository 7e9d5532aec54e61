// Composition root of the web host, where files are reached by VS Code's own API only.
import type * as vscode from 'vscode';
import { activateFieldNotes, type FieldNotesApi } from './editor/activate';

export function activate(context: vscode.ExtensionContext): FieldNotesApi {
  return activateFieldNotes(context, { fileSystemOf: () => undefined, cacheFolderOf: () => undefined, gitOf: undefined, installHook: undefined });
}
