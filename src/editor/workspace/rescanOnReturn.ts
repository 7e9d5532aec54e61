import * as vscode from 'vscode';
import type { Indexer } from '../../catalog/indexer';

/** Somebody who comes back first looks around (milliseconds). */
const quiet = 2000;
/** Not more often than this. */
const atLeast = 60_000;

/**
 * Looks the folder over when the person comes back to the window. What watchers miss (on Linux all that happens within the folders
 * of one that was renamed; on some network drives everything) is found then: only what has another stamp is read.
 */
export function rescanOnReturn(indexer: Indexer): vscode.Disposable {
  let last = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = vscode.window.onDidChangeWindowState(({ focused }) => {
    clearTimeout(timer);
    if (!focused || Date.now() - last < atLeast) return;
    timer = setTimeout(() => {
      last = Date.now();
      indexer.rescan();
    }, quiet);
  });
  return vscode.Disposable.from(listener, { dispose: () => { clearTimeout(timer); } });
}
