// Shows what a change will do, file by file, before it is done.
import * as vscode from 'vscode';
import { applyEdits } from '../../util/lines';
import type { PreparedRefactoring } from './prepare';

const scheme = 'field-notes-preview';

/** Holds the texts to come for the time that they are looked at. */
export class ChangePreview implements vscode.Disposable {
  private readonly texts = new Map<string, string>();
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => this.texts.get(uri.toString()),
  });
  private count = 0;

  async show(title: string, { plan, sources }: PreparedRefactoring): Promise<void> {
    this.texts.clear();
    this.count++;
    const resources = plan.changes.flatMap(({ path, edits }) => {
      const source = sources.get(path);
      if (!source) return [];
      const after = source.uri.with({ scheme, authority: '', query: String(this.count) });
      this.texts.set(after.toString(), applyEdits(source.text, edits));
      return [[source.uri, source.uri, after]];
    });
    await vscode.commands.executeCommand('vscode.changes', title, resources);
  }

  dispose(): void {
    this.registration.dispose();
  }
}
