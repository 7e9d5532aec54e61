// Notes that are dragged: out of a view as files, onto a theme from a view, from the Explorer or by an editor's tab.
import * as vscode from 'vscode';
import type { Services } from '../services';
import type { TreeNode } from './node';

export const uriListMime = 'text/uri-list';

/** What is dragged of a row that leads to a note: its file, as the Explorer has it. */
export function dragNotes(nodes: readonly TreeNode[], data: vscode.DataTransfer, { paths }: Pick<Services, 'paths'>): void {
  const uris = nodes.flatMap((node) => (node.kind === 'interview' ? (paths.uriOf(node.path) ?? []) : []));
  if (uris.length > 0) data.set(uriListMime, new vscode.DataTransferItem(uris.join('\r\n')));
}

/** The index's paths of the interviews that are dropped. */
export async function droppedNotes(data: vscode.DataTransfer, { catalog, paths }: Pick<Services, 'catalog' | 'paths'>): Promise<readonly string[]> {
  const list = (await data.get(uriListMime)?.asString()) ?? '';
  const uris = list.split(/\r\n|\r|\n/u).filter((line) => line !== '' && !line.startsWith('#'));
  const found = uris.flatMap((uri) => paths.pathOf(vscode.Uri.parse(uri)) ?? []);
  return [...new Set(found)].filter((path) => catalog.interview(path) !== undefined);
}

/** Rows of notes that can be dragged out of a view that takes nothing in. */
export class NoteDrags implements vscode.TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [uriListMime];
  readonly dropMimeTypes = [];

  constructor(private readonly services: Pick<Services, 'paths'>) {}

  handleDrag(nodes: readonly TreeNode[], data: vscode.DataTransfer): void {
    dragNotes(nodes, data, this.services);
  }
}
