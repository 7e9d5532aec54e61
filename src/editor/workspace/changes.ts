// What happens to files and texts in this window and outside it, told to the index.
import * as vscode from 'vscode';
import type { Indexer } from '../../catalog/indexer';
import type { WorkspacePaths } from '../services';

/**
 * What VS Code itself or a command does to files is told before the watcher hears of it; the watcher then says nothing of a file that came and went
 * between two of its looks. So such a path is looked at once more, after this many milliseconds.
 */
const lookAgainAfter = 3000;

export interface FollowedChanges extends vscode.Disposable {
  /** A file came or changed, which the watcher tells of later or never. */
  tell(uri: vscode.Uri): void;
}

/**
 * Watches everything below the workspace folders: a pattern for Markdown alone would not hear of a folder that is moved or removed
 * in a terminal, of which nothing but its own path is told.
 */
export function followChanges(indexer: Indexer, paths: WorkspacePaths): FollowedChanges {
  const tell = (uri: vscode.Uri, mayBeFolder = true): void => {
    const path = paths.pathOf(uri);
    if (path !== undefined && path !== '') indexer.changed(path, mayBeFolder);
  };
  const tellOfFile = (uri: vscode.Uri): void => {
    tell(uri, false);
  };
  const again = new Set<ReturnType<typeof setTimeout>>();
  const tellTwice = (uri: vscode.Uri): void => {
    tell(uri);
    const timer = setTimeout(() => {
      again.delete(timer);
      tell(uri);
    }, lookAgainAfter);
    again.add(timer);
  };
  const followText = (document: vscode.TextDocument): void => {
    const path = document.isUntitled || document.languageId !== 'markdown' ? undefined : paths.pathOf(document.uri);
    if (path === undefined) return;
    if (document.isDirty && !document.isClosed) indexer.setBuffer(path, () => document.getText());
    else indexer.clearBuffer(path);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**');
  for (const document of vscode.workspace.textDocuments) followText(document);
  const listeners = vscode.Disposable.from(
    watcher,
    watcher.onDidCreate((uri) => tell(uri)),
    // A folder that went and came again at once is told of as changed.
    watcher.onDidChange((uri) => tell(uri)),
    watcher.onDidDelete((uri) => tell(uri)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => followText(document)),
    vscode.workspace.onDidSaveTextDocument((document) => {
      followText(document);
      // What a file system without a watcher does not tell.
      tellOfFile(document.uri);
    }),
    vscode.workspace.onDidOpenTextDocument(followText),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const path = paths.pathOf(document.uri);
      if (path !== undefined) indexer.clearBuffer(path);
    }),
    vscode.workspace.onDidCreateFiles(({ files }) => files.forEach(tellTwice)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach(tellTwice)),
    vscode.workspace.onDidRenameFiles(({ files }) => files.flatMap(({ oldUri, newUri }) => [oldUri, newUri]).forEach(tellTwice)),
    { dispose: () => again.forEach(clearTimeout) },
  );
  return Object.assign(listeners, { tell: tellTwice });
}
