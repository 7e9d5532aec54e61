// F2 on a theme or a person, wherever the name stands.
import * as vscode from 'vscode';
import { movePeople, personMergedInto } from '../../refactor/movePeople';
import { moveThemes, themeMergedInto } from '../../refactor/moveThemes';
import { prepare, workspaceEdit, type RefactoringOf } from '../refactoring/prepare';
import type { Services } from '../services';
import { nameInDocument, type NameInDocument } from './namePlaces';
import { noteSelector } from './noteSelector';

/** VS Code shows the box, on request the changes (Shift+Enter), and makes the edit. What can't be renamed it is told before. */
export function registerRename(services: Services): vscode.Disposable {
  return vscode.languages.registerRenameProvider(noteSelector, {
    async prepareRename(document, position) {
      const found = await nameInDocument(document, position, services);
      if (!found) throw new Error('There is no theme or person here to rename.');
      return { range: found.range, placeholder: found.thing.name };
    },
    async provideRenameEdits(document, position, newName, token) {
      const found = await nameInDocument(document, position, services);
      if (!found || token.isCancellationRequested) return undefined;
      if (!(await isMeant(found, newName, services))) return new vscode.WorkspaceEdit();
      return workspaceEdit(await prepare(renaming(found, newName), services), services);
    },
  });
}

function renaming({ thing }: NameInDocument, newName: string): RefactoringOf {
  return (context) => (thing.kind === 'theme' ? moveThemes([thing.key], newName, context) : movePeople([thing.name], newName, context));
}

/** A merge can't be told from a rename by its looks, and is hard to take apart later. */
async function isMeant({ thing }: NameInDocument, newName: string, { catalog }: Services): Promise<boolean> {
  const into = thing.kind === 'theme' ? themeMergedInto(thing.key, newName, catalog)?.label : personMergedInto(thing.name, newName, catalog)?.name;
  if (into === undefined) return true;
  const merge = 'Merge';
  return (await vscode.window.showWarningMessage(`“${into}” is there already. Merge “${thing.name}” into it?`, { modal: true }, merge)) === merge;
}
