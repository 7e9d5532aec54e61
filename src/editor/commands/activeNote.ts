import * as vscode from 'vscode';
import { Failure } from '../failure';
import type { Invocation } from './invocation';

/** The Markdown editor at work. @throws Failure when there is none. */
export function activeMarkdownEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') throw new Failure('This works in a Markdown file. Open a note, then try again.');
  return editor;
}

/** The editor of the Markdown file that the call names, opened where it is not; else the one at work. @throws Failure */
export async function markdownEditorOf(invocation: Invocation): Promise<vscode.TextEditor> {
  const editor = await textEditorOf(invocation);
  if (editor.document.languageId !== 'markdown') throw new Failure(`“${vscode.workspace.asRelativePath(editor.document.uri)}” is no Markdown file. Open a note, then try again.`);
  return editor;
}

/** The same for any text. @throws Failure */
export async function textEditorOf({ answers, target }: Invocation): Promise<vscode.TextEditor> {
  const uri = target ?? answers?.uri('uri');
  const active = vscode.window.activeTextEditor;
  if (uri && active?.document.uri.toString() !== uri.toString()) return vscode.window.showTextDocument(await openText(uri), { preview: false });
  if (!active) throw new Failure('No text is open. Open a file, then try again.');
  return active;
}

async function openText(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch (error) {
    throw new Failure(`“${vscode.workspace.asRelativePath(uri)}” can’t be opened as text. Choose a Markdown file.`, [], { cause: error });
  }
}
