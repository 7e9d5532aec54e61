// Opens what a row stands for, with the passage selected where it stands now.
import * as vscode from 'vscode';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { currentRange } from './currentRange';
import type { OpenTarget } from './row';

/** @throws Error when the file can't be opened. */
export async function openPassage(target: OpenTarget, { catalog, indexing, paths }: Services, viewColumn = vscode.ViewColumn.Active): Promise<vscode.TextEditor> {
  const uri = paths.uriOf(target.path);
  if (!uri) throw new Error(`The folder of “${target.path}” is no longer open in this window.`);
  const document = await vscode.workspace.openTextDocument(uri);
  // What was typed just now may not have reached the index; while it is being built there is no use in waiting for it.
  if (target.range && !indexing.busy) await indexing.ready();
  const range = currentRange(target, catalog);
  const selection = range && document.validateRange(vscodeRange(range));
  return vscode.window.showTextDocument(document, { viewColumn, preview: true, ...(selection && { selection }) });
}
