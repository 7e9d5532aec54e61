// Composition root on desktop and remote.
import type * as vscode from 'vscode';
import { activateFieldNotes, type FieldNotesApi } from './editor/activate';
import { DiskFileSystem } from './node/diskFileSystem';
import { gitProcess } from './node/gitProcess';

export function activate(context: vscode.ExtensionContext): FieldNotesApi {
  return activateFieldNotes(context, {
    fileSystemOf: (folder) => (folder.scheme === 'file' ? new DiskFileSystem(folder.fsPath) : undefined),
    gitOf: gitProcess,
  });
}
