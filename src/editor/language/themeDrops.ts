import * as vscode from 'vscode';
import { editRefusalOf } from '../editRefusal';
import { plannedEdit } from '../refactoring/editDocument';
import { planContext } from '../refactoring/prepare';
import type { Services } from '../services';
import { keysIn, themeMime } from '../tree/themeDrags';
import { noteSelector } from './noteSelector';

/** A theme that is dragged from the sidebar into a note codes the selection that it is dropped on, else the block. */
export function registerThemeDrops(services: Services): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    noteSelector,
    {
      async provideDocumentDropEdits(document, position, data) {
        const item = data.get(themeMime);
        const labels = item ? keysIn(await item.asString()) : [];
        if (labels.length === 0 || (await editRefusalOf(document.uri)) !== null) return undefined;
        const editor = vscode.window.visibleTextEditors.find((one) => one.document === document);
        const selection = editor?.selections.find((one) => !one.isEmpty && one.contains(position)) ?? new vscode.Selection(position, position);
        const { applyThemes } = await import('../../refactor/applyThemes');
        const edit = plannedEdit(document, [selection], (text, place, context) => applyThemes(text, place, labels, context), await planContext(services));
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
}
