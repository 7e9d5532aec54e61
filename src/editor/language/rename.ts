// F2 on a theme or a person, wherever the name stands.
import * as vscode from 'vscode';
import type { Catalog } from '../../catalog/catalog';
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
  return async (context) => {
    if (thing.kind === 'theme') return (await import('../../refactor/moveThemes')).moveThemes([thing.key], newName, context);
    return (await import('../../refactor/movePeople')).movePeople([thing.name], newName, context);
  };
}

/** The name that is taken already. */
async function mergedInto(thing: NameInDocument['thing'], newName: string, catalog: Catalog): Promise<string | undefined> {
  if (thing.kind === 'theme') return (await import('../../refactor/moveThemes')).themeMergedInto(thing.key, newName, catalog)?.label;
  return (await import('../../refactor/movePeople')).personMergedInto(thing.name, newName, catalog)?.name;
}

/** A merge can't be told from a rename by its looks, and is hard to take apart later. */
async function isMeant({ thing }: NameInDocument, newName: string, { catalog }: Services): Promise<boolean> {
  const into = await mergedInto(thing, newName, catalog);
  if (into === undefined) return true;
  const merge = 'Merge';
  return (await vscode.window.showWarningMessage(`“${into}” is there already. Merge “${thing.name}” into it?`, { modal: true }, merge)) === merge;
}
