import * as vscode from 'vscode';
import { decode } from '../notes/decode';
import type { EditRefusal } from '../notes/model';

/**
 * Why saving a file would change more than an edit means to, by its bytes as they are now: a document's text does not show
 * mixed line ends or bytes that are not its encoding. null when an edit is safe, and for what is not on disk.
 */
export async function editRefusalOf(uri: vscode.Uri): Promise<EditRefusal> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch {
    return null;
  }
  const source = decode(bytes);
  return source.text === null ? 'It is not a text of a size that Field Notes reads.' : source.editRefusal;
}
