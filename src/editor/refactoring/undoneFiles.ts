import * as vscode from 'vscode';
import { checksum } from '../../util/checksum';
import { MultiMap } from '../../util/multiMap';
import { closeTabsSince, textsWithTab } from './openedTabs';
import { inChunks } from './openSources';

/** Milliseconds without a further undone file until they are saved: VS Code tells of one file after the other. */
const quiet = 200;

/** What a file that had nothing unsaved held before a change, and holds after it. */
export interface FollowedFile {
  readonly uri: vscode.Uri;
  readonly texts: readonly string[];
}

/**
 * Undo and redo of a change over several files touch them in memory alone. This saves those that had nothing unsaved
 * before, and closes the tabs that came of it, so that the disk follows and nothing is left open.
 */
export class UndoneFiles implements vscode.Disposable {
  /** By the file's Uri: checksums of the texts that were saved. The undo of each change is followed as long as the window is open. */
  private readonly savedTexts = new MultiMap<string, string>();
  private readonly pending = new Set<vscode.TextDocument>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isSaving = false;
  /** What had a tab before the files were undone. */
  private open: ReadonlySet<string> = new Set();
  private readonly subscription = vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    if (reason === undefined || !this.savedTexts.has(document.uri.toString())) return;
    if (this.pending.size === 0 && !this.isSaving) this.open = textsWithTab();
    this.pending.add(document);
    this.saveSoon();
  });

  /** From now on undo and redo of a change to these files are followed. Returns what ends that. */
  follow(files: readonly FollowedFile[]): () => void {
    const added = files
      .flatMap(({ uri, texts }) => texts.map((text) => [uri.toString(), sumOf(text)] as const))
      .filter(([uri, sum]) => !this.savedTexts.get(uri).has(sum));
    for (const [uri, sum] of added) this.savedTexts.add(uri, sum);
    return () => {
      for (const [uri, sum] of added) this.savedTexts.delete(uri, sum);
    };
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private saveSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), quiet);
  }

  private async save(): Promise<void> {
    if (this.isSaving) return;
    this.isSaving = true;
    const documents = [...this.pending];
    this.pending.clear();
    try {
      // Side by side: what is unsaved for long gets a tab.
      await inChunks(documents, async (document) => {
        // Anything else is somebody's work in progress.
        if (document.isDirty && this.savedTexts.get(document.uri.toString()).has(sumOf(document.getText()))) await document.save();
      });
      const saved = new Set(documents.filter(({ isDirty }) => !isDirty).map(({ uri }) => uri.toString()));
      await closeTabsSince(this.open, saved);
    } finally {
      this.isSaving = false;
      if (this.pending.size > 0) this.saveSoon();
    }
  }
}

function sumOf(text: string): string {
  return checksum(new TextEncoder().encode(text));
}
