// Opens what a row stands for, with the passage selected where it stands now.
import * as vscode from 'vscode';
import { Failure } from '../failure';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { currentRange } from './currentRange';
import type { OpenTarget } from './row';

/** @throws Failure when the file's folder is not open any more. */
export async function openPassage(target: OpenTarget, { documents, paths }: Services, viewColumn = vscode.ViewColumn.Active): Promise<vscode.TextEditor> {
  const uri = paths.uriOf(target.path);
  if (!uri) throw new Failure(`The folder of “${target.path}” is no longer open in this window.`);
  const document = await vscode.workspace.openTextDocument(uri);
  const range = target.range && currentRange(target, await documents.parse(document));
  const selection = range && document.validateRange(vscodeRange(range));
  return vscode.window.showTextDocument(document, { viewColumn, preview: true, ...(selection && { selection }) });
}
