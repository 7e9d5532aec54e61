import * as vscode from 'vscode';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import { checksum } from '../../util/checksum';
import { MultiMap } from '../../util/multiMap';
import { closeTabsSince, textsWithTab } from './openedTabs';

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
  /** Uris of what was undone, until the last of it is saved. */
  private readonly undone = new Set<string>();
  private saving = 0;
  /** What had a tab before. */
  private open: ReadonlySet<string> = new Set();
  private readonly subscription = vscode.workspace.onDidChangeTextDocument(({ document, reason }) => {
    // Any other text is somebody's work in progress.
    if (reason === undefined || !this.wasSaved(document)) return;
    if (this.saving === 0) this.open = textsWithTab();
    void this.save(document);
  });

  /** From then on undo and redo of a change to these files are followed. Gives what ends that. */
  async follow(files: readonly FollowedFile[]): Promise<() => void> {
    const slices = new Slices(timers);
    const added: (readonly [uri: string, sum: string])[] = [];
    for (const { uri, texts } of files) {
      await slices.breathe();
      const key = uri.toString();
      for (const sum of texts.map(sumOf)) {
        if (this.savedTexts.get(key).has(sum)) continue;
        this.savedTexts.add(key, sum);
        added.push([key, sum]);
      }
    }
    return () => {
      for (const [uri, sum] of added) this.savedTexts.delete(uri, sum);
    };
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private wasSaved(document: vscode.TextDocument): boolean {
    const sums = this.savedTexts.get(document.uri.toString());
    return sums.size > 0 && sums.has(sumOf(document.getText()));
  }

  /**
   * All side by side, each at once: what is unsaved for most of a second, and not about to be saved, gets a tab, which takes longer
   * than all else. VS Code asks the extension host before each save, whether or not somebody listens; where the answers to a thousand
   * take longer than 1750 ms, its log says “Aborted onWillSaveTextDocument-event”, as after its own saving of a refactoring, and it saves all the same.
   */
  private async save(document: vscode.TextDocument): Promise<void> {
    this.undone.add(document.uri.toString());
    this.saving++;
    try {
      await document.save();
    } catch {
      // It is closed by now, and with it what was unsaved.
    }
    if (--this.saving > 0) return;
    const undone = new Set(this.undone);
    this.undone.clear();
    await closeTabsSince(this.open, undone);
  }
}

function sumOf(text: string): string {
  return checksum(new TextEncoder().encode(text));
}
