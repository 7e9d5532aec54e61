// Composition root on desktop and remote.
import type * as vscode from 'vscode';
import { activateFieldNotes, type FieldNotesApi } from './editor/activate';
import { installCommitHook } from './node/commitHook';
import { DiskCacheFolder } from './node/diskCacheFolder';
import { DiskFileSystem } from './node/diskFileSystem';
import { gitProcess } from './node/gitProcess';
import { isLocked } from './node/isLocked';
import { writeOutputFile } from './node/outputFile';
import { PseudonymFile, pseudonymFileOf } from './node/pseudonymFile';
import { ReaderThreads } from './node/readerThreads';

export function activate(context: vscode.ExtensionContext): FieldNotesApi {
  const readers = new ReaderThreads();
  context.subscriptions.push(readers);
  return activateFieldNotes(context, {
    readers,
    fileSystemOf: (folder) => (folder.scheme === 'file' ? new DiskFileSystem(folder.fsPath) : undefined),
    cacheFolderOf: (folder) => (folder.scheme === 'file' ? new DiskCacheFolder(folder.fsPath) : undefined),
    gitOf: gitProcess,
    installHook: installCommitHook,
    disk: {
      pseudonymsOf: ({ scheme, fsPath }) => (scheme === 'file' ? new PseudonymFile(() => pseudonymFileOf(fsPath)) : undefined),
      writeFile: writeOutputFile,
      isLocked: async ({ scheme, fsPath }) => scheme === 'file' && isLocked(fsPath),
    },
  });
}
