// Themes dragged within their view: one that is dropped on another goes below it.
import * as vscode from 'vscode';
import { Failure, showFailure } from '../failure';
import type { RefactoringOf } from '../refactoring/prepare';
import type { Refactorings } from '../refactoring/refactorings';
import type { Services } from '../services';
import type { TreeNode } from './node';

/** VS Code's own, of the view; lower case is asked for. */
const viewMime = 'application/vnd.code.tree.fieldnotes.themes';
/** What a text takes: the themes' labels as JSON. */
export const themeMime = 'application/vnd.fieldnotes.themes';

export class ThemeDrags implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [viewMime, themeMime];
  readonly dropMimeTypes = [viewMime];

  constructor(
    private readonly services: Services,
    private readonly refactorings: Refactorings,
  ) {}

  handleDrag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
    const keys = nodes.flatMap((node) => (node.kind === 'theme' ? [node.key] : []));
    if (keys.length === 0) return;
    data.set(viewMime, new vscode.DataTransferItem(JSON.stringify(keys)));
    data.set(themeMime, new vscode.DataTransferItem(JSON.stringify(keys.map((key) => this.services.catalog.theme(key)?.label ?? key))));
  }

  async handleDrop(target: TreeNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const { catalog, log } = this.services;
    const item = data.get(viewMime);
    const themes = item ? keysIn(await item.asString()).flatMap((key) => catalog.theme(key) ?? []) : [];
    if (themes.length === 0 || (target && target.kind !== 'theme')) return;
    const below = target ? (catalog.theme(target.key) ?? null) : null;
    const names = themes.map(({ label }) => `“${label}”`).join(', ');
    try {
      await this.refactorings.ask({
        message: below ? `Put ${names} below “${below.label}”?` : `Put ${names} at the top?`,
        detail: 'A theme of that name that is there already takes it in.',
        choices: [{ button: 'Move', refactoringOf: nesting(themes.map(({ key }) => key), below?.key ?? null) }],
      });
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      showFailure(error instanceof Failure ? error : new Failure('The theme could not be moved.'), log);
    }
  }
}

function nesting(themes: readonly string[], below: string | null): RefactoringOf {
  return async (context) => (await import('../../refactor/moveThemes')).nestThemes(themes, below, context);
}

/** The texts of a JSON list. */
export function keysIn(text: string): string[] {
  const keys: unknown = JSON.parse(text);
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
