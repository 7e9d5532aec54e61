// Shows what a change will do, file by file, before it is done.
import * as vscode from 'vscode';
import { applyEdits } from '../../util/lines';
import type { Services } from '../services';
import type { PreparedRefactoring } from './prepare';

const scheme = 'field-notes-preview';

/** Holds the texts to come for the time that they are looked at. */
export class ChangePreview implements vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => this.texts.get(uri.toString()),
  });
  private count = 0;

  constructor(private readonly paths: Services['paths']) {}

  /** Opens the changes, files that go last. Resolves once they are open. */
  async show(title: string, { plan, sources }: PreparedRefactoring): Promise<void> {
    this.texts.clear();
    this.count++;
    const names = new Map(plan.renames.map(({ path, to }) => [path, this.paths.uriOf(to)]));
    const after = (path: string, uri: vscode.Uri, text: string): vscode.Uri => {
      const shown = (names.get(path) ?? uri).with({ scheme, authority: '', query: String(this.count) });
      this.texts.set(shown.toString(), text);
      return shown;
    };
    const changed = plan.changes.flatMap(({ path, edits }) => {
      const source = sources.get(path);
      return source ? [[source.uri, source.uri, after(path, source.uri, applyEdits(source.text, edits))]] : [];
    });
    const gone = plan.deletions.flatMap((path) => {
      const source = sources.get(path);
      return source ? [[source.uri, source.uri, undefined]] : [];
    });
    await vscode.commands.executeCommand('vscode.changes', title, [...changed, ...gone]);
  }

  /** Settles once the changes of this title are closed. */
  closed(title: string): Promise<void> {
    return new Promise((resolve) => {
      const subscription = vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (!closed.some((tab) => isOf(tab, title))) return;
        subscription.dispose();
        resolve();
      });
    });
  }

  dispose(): void {
    this.registration.dispose();
  }
}

/** VS Code says of a tab of several changes no more than its label: the title and ` (6 files)`. */
function isOf({ label, input }: vscode.Tab, title: string): boolean {
  return label.startsWith(title) && !(input instanceof vscode.TabInputText);
}
