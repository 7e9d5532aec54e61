// F2 on a theme or a person, wherever the name stands.
import * as vscode from 'vscode';
import { Failure, showFailure } from '../failure';
import { askRenamePerson, askRenameTheme, movingPeople, movingThemes } from '../refactoring/askRename';
import { prepare, workspaceEdit } from '../refactoring/prepare';
import type { Refactorings } from '../refactoring/refactorings';
import type { Services } from '../services';
import { nameInDocument, type NamedThing } from './namePlaces';
import { noteSelector } from './noteSelector';

/**
 * VS Code shows the box at the name. Where the person's cursor is, what will change is then shown and confirmed, and done all
 * or nothing, of which VS Code's own way with edits does neither; so it is given none. A program gets the edit.
 */
export function registerRename(services: Services, refactorings: Refactorings): vscode.Disposable {
  return vscode.languages.registerRenameProvider(noteSelector, {
    async prepareRename(document, position) {
      const found = await nameInDocument(document, position, services);
      if (!found) throw new Error('There is no theme or person here to rename.');
      return { range: found.range, placeholder: found.thing.name };
    },
    async provideRenameEdits(document, position, newName, token) {
      const isAtCursor = isCursorAt(document, position);
      const found = await nameInDocument(document, position, services);
      if (!found || token.isCancellationRequested) return undefined;
      if (!isAtCursor) return workspaceEdit(await prepare(renaming(found.thing, newName), services), services);
      void ask(found.thing, newName, services, refactorings);
      return new vscode.WorkspaceEdit();
    },
  });
}

function isCursorAt(document: vscode.TextDocument, position: vscode.Position): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && editor.selection.active.isEqual(position);
}

function renaming({ kind, key, name }: NamedThing, newName: string): ReturnType<typeof movingThemes> {
  return kind === 'theme' ? movingThemes([key], newName, false) : movingPeople([name], newName, false);
}

async function ask({ kind, key, name, file }: NamedThing, newName: string, services: Services, refactorings: Refactorings): Promise<void> {
  try {
    const theme = kind === 'theme' ? services.catalog.theme(key) : undefined;
    if (theme) await askRenameTheme(theme, newName, services, refactorings);
    else if (kind === 'theme') throw new Failure(`“${name}” is not known yet. Try again in a moment.`);
    else await askRenamePerson({ name, profile: file }, newName, services, refactorings);
  } catch (error) {
    services.log.error(error instanceof Error ? error : String(error));
    showFailure(error instanceof Failure ? error : new Failure(`“${name}” could not be renamed.`), services.log);
  }
}
