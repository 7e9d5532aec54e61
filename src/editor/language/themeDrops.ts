import * as vscode from 'vscode';
import { editRefusalOf } from '../editRefusal';
import { plannedEdit } from '../refactoring/editDocument';
import { planContext } from '../refactoring/prepare';
import type { Services } from '../services';
import { keysIn, themeMime } from '../tree/themeDrags';
import { noteSelector } from './noteSelector';

/** A theme that is dragged from the sidebar into a note codes the selection that it is dropped on, else the block. */
export function registerThemeDrops(services: Services): vscode.Disposable {
  const selected = new SelectionsBefore();
  const provider = vscode.languages.registerDocumentDropEditProvider(
    noteSelector,
    {
      async provideDocumentDropEdits(document, position, data) {
        const item = data.get(themeMime);
        const labels = item ? keysIn(await item.asString()) : [];
        if (labels.length === 0 || (await editRefusalOf(document.uri)) !== null) return undefined;
        const editor = vscode.window.visibleTextEditors.find((one) => one.document === document && one.selection.active.isEqual(position));
        const selection = editor && selected.of(editor).find((one) => !one.isEmpty && one.contains(position));
        const { applyThemes } = await import('../../refactor/applyThemes');
        const edit = plannedEdit(document, [selection ?? new vscode.Selection(position, position)], (text, place, context) => applyThemes(text, place, labels, context), await planContext(services));
        if (typeof edit === 'string') {
          void vscode.window.showInformationMessage(edit);
          return undefined;
        }
        // Nothing is inserted where it was dropped; the hashtag goes where it belongs.
        return Object.assign(new vscode.DocumentDropEdit('', 'Apply Theme'), { additionalEdit: edit });
      },
    },
    { dropMimeTypes: [themeMime] },
  );
  return vscode.Disposable.from(provider, selected);
}

/**
 * What was selected before the cursor went elsewhere otherwise than by a key or the mouse: VS Code puts it where something is
 * dropped, before it asks what to do with that.
 */
class SelectionsBefore implements vscode.Disposable {
  private readonly latest = new WeakMap<vscode.TextEditor, readonly vscode.Selection[]>();
  private readonly before = new WeakMap<vscode.TextEditor, readonly vscode.Selection[]>();
  private readonly listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections, kind }) => {
    const isByHand = kind === vscode.TextEditorSelectionChangeKind.Keyboard || kind === vscode.TextEditorSelectionChangeKind.Mouse;
    this.before.set(textEditor, isByHand ? [] : (this.latest.get(textEditor) ?? []));
    this.latest.set(textEditor, selections);
  });

  of(editor: vscode.TextEditor): readonly vscode.Selection[] {
    return this.before.get(editor) ?? [];
  }

  dispose(): void {
    this.listener.dispose();
  }
}
