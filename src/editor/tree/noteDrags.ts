// Notes that are dragged: out of the interviewees as files, onto a theme from any view, from the Explorer or by an editor's tab.
import * as vscode from 'vscode';
import type { Services } from '../services';
import type { TreeNode } from './node';

/** As the Explorer has it. */
export const uriListMime = 'text/uri-list';
/** The same list, which no editor takes for files to open. */
export const notesMime = 'application/vnd.fieldnotes.notes';

/** What is dragged of rows that lead to notes: their files. */
export function dragNotes(nodes: readonly TreeNode[], mime: string, data: vscode.DataTransfer, { paths }: Pick<Services, 'paths'>): void {
  const uris = nodes.flatMap((node) => (node.kind === 'interview' ? (paths.uriOf(node.path) ?? []) : []));
  if (uris.length > 0) data.set(mime, new vscode.DataTransferItem(uris.join('\r\n')));
}

/** The index's paths of the interviews that are dropped. */
export async function droppedNotes(data: vscode.DataTransfer, { catalog, paths }: Pick<Services, 'catalog' | 'paths'>): Promise<readonly string[]> {
  const list = (await (data.get(notesMime) ?? data.get(uriListMime))?.asString()) ?? '';
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
    dragNotes(nodes, uriListMime, data, this.services);
  }
}
