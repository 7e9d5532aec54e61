import * as vscode from 'vscode';

/** A file's text as somebody types it, else on disk; undefined when it is gone or can't be read. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  // One that nobody typed into follows the disk some time later.
  const typed = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
  if (typed) return typed.getText();
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return undefined;
  }
}
