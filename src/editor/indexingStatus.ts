// Says in the status bar that the workspace is being read, once that takes so long that somebody may wonder.
import * as vscode from 'vscode';
import type { Services } from './services';

/** Milliseconds; a pass that takes less shows nothing. */
const patience = 500;

export function registerIndexingStatus({ indexing }: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('fieldNotes.indexing', vscode.StatusBarAlignment.Left);
  item.name = 'Field Notes: Indexing';
  const indexingText = '$(sync~spin) Indexing notes';
  item.text = indexingText;
  item.tooltip = 'Field Notes reads the notes of this workspace. You can go on working.';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const update = (busy: boolean): void => {
    clearTimeout(timer);
    item.text = indexingText;
    if (busy) timer = setTimeout(() => { item.show(); }, patience);
    else item.hide();
  };
  update(indexing.busy);
  return vscode.Disposable.from(item, indexing.onDidChangeBusy(update),
    indexing.onDidProgress(({ read }) => { item.text = `${indexingText}: ${read.toLocaleString('en')}`; }), { dispose: () => { clearTimeout(timer); } });
}
