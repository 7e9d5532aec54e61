import * as vscode from 'vscode';
import type { DoneRefactoring } from './carryOut';
import { closeTabsSince, textsWithTab } from './openedTabs';
import { inChunks } from './openSources';

/** Milliseconds without a further undone file until they are saved: VS Code tells of one file after the other. */
const quiet = 200;

/**
 * Undo and redo of a change over several files touch them in memory alone. This saves those that had nothing unsaved
 * before, and closes the tabs that came of it, so that the disk follows and nothing is left open.
 */
export class UndoneFiles implements vscode.Disposable {
  private done: DoneRefactoring = { texts: new Map() };
  private open: ReadonlySet<string> = new Set();
  private readonly pending = new Set<vscode.TextDocument>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscription = vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason === undefined || !this.done.texts.has(document.uri.toString())) return;
    this.pending.add(document);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), quiet);
  });

  /** From now on the undo of this change is followed, and of none before. */
  follow(done: DoneRefactoring): void {
    this.done = done;
    this.open = textsWithTab();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private async save(): Promise<void> {
    const documents = [...this.pending];
    this.pending.clear();
    // Side by side: what is unsaved for long gets a tab.
    await inChunks(documents, async (document) => {
      const texts = this.done.texts.get(document.uri.toString());
      const text = document.getText();
      // Anything else is somebody's work in progress.
      if (document.isDirty && texts && (text === texts.before || text === texts.after)) await document.save();
    });
    const saved = new Set(documents.filter(({ isDirty }) => !isDirty).map(({ uri }) => uri.toString()));
    await closeTabsSince(this.open, saved);
  }
}
