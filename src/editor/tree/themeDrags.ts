// Themes dragged within their view: one that is dropped on another goes below it. A note that is dropped on one gets it.
import * as vscode from 'vscode';
import type { Theme } from '../../catalog/catalog';
import { Failure, showFailure } from '../failure';
import type { RefactoringOf } from '../refactoring/prepare';
import type { Refactorings } from '../refactoring/refactorings';
import type { Services } from '../services';
import type { TreeNode } from './node';
import { dragNotes, droppedNotes, notesMime, uriListMime } from './noteDrags';

/** VS Code's own, of the view; lower case is asked for. */
const viewMime = 'application/vnd.code.tree.fieldnotes.themes';
/** What a text takes: the themes' labels as JSON. */
export const themeMime = 'application/vnd.fieldnotes.themes';

export class ThemeDrags implements vscode.TreeDragAndDropController<TreeNode> {
  // Not a list of files: VS Code offers each view's types for all of its rows, and would take a theme that is dragged over
  // an editor for a file to open there.
  readonly dragMimeTypes = [viewMime, themeMime, notesMime];
  readonly dropMimeTypes = [viewMime, uriListMime];

  constructor(
    private readonly services: Services,
    private readonly refactorings: Refactorings,
  ) {}

  handleDrag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
    const keys = nodes.flatMap((node) => (node.kind === 'theme' ? [node.key] : []));
    dragNotes(nodes, notesMime, data, this.services);
    if (keys.length === 0) return;
    data.set(viewMime, new vscode.DataTransferItem(JSON.stringify(keys)));
    data.set(themeMime, new vscode.DataTransferItem(JSON.stringify(keys.map((key) => this.services.catalog.theme(key)?.label ?? key))));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    if (target && target.kind !== 'theme') return;
    const { log } = this.services;
    try {
      const themes = await this.droppedThemes(data);
      if (themes.length > 0) await this.nest(themes, target?.key ?? null);
      else if (target) await this.code(await droppedNotes(data, this.services), target.key);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      showFailure(error instanceof Failure ? error : new Failure('What was dropped could not be taken in.'), log);
    }
  }

  private async droppedThemes(data: vscode.DataTransfer): Promise<Theme[]> {
    const item = data.get(viewMime);
    return item ? keysIn(await item.asString()).flatMap((key) => this.services.catalog.theme(key) ?? []) : [];
  }

  private async nest(themes: readonly Theme[], target: string | null): Promise<void> {
    const below = target === null ? null : (this.services.catalog.theme(target) ?? null);
    const names = themes.map(({ label }) => `“${label}”`).join(', ');
    await this.refactorings.ask({
      message: below ? `Put ${names} below “${below.label}”?` : `Put ${names} at the top?`,
      detail: 'A theme of that name that is there already takes it in.',
      choices: [{ button: 'Move', refactoringOf: async (context) => (await import('../../refactor/moveThemes')).nestThemes(themes.map(({ key }) => key), below?.key ?? null, context) }],
    });
  }

  /** One note gets the theme at once, as by a key; several only when that is confirmed. */
  private async code(notes: readonly string[], theme: string): Promise<void> {
    const label = this.services.catalog.theme(theme)?.label ?? theme;
    if (notes.length === 0) throw new Failure(`Drop an interview note on “${label}”: what was dropped is none.`);
    const refactoringOf: RefactoringOf = async (context) => (await import('../../refactor/themesOfNote')).notesWithThemes(notes, [label], context);
    if (notes.length > 1) await this.refactorings.ask({ message: `Add the theme “${label}” to ${notes.length} notes?`, choices: [{ button: 'Add', refactoringOf }] });
    else if ((await this.refactorings.run(refactoringOf)).length === 0) vscode.window.setStatusBarMessage(`The note has the theme “${label}” already.`, 5000);
  }
}

/** The texts of a JSON list. */
export function keysIn(text: string): string[] {
  const keys: unknown = JSON.parse(text);
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
