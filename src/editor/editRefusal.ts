import * as vscode from 'vscode';
import { conflictRefusal } from '../notes/conflicts';
import { decode } from '../notes/decode';
import type { EditRefusal } from '../notes/model';
import { textOf } from './fileText';

/**
 * Why saving a file would change more than an edit means to, by its bytes as they are now: a document's text does not show
 * mixed line ends or bytes that are not its encoding. Or why nothing may touch the text as it is. null when an edit is safe, and for what is not on disk.
 */
export async function editRefusalOf(uri: vscode.Uri): Promise<EditRefusal> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch {
    return null;
  }
  const source = decode(bytes);
  if (source.text === null) return 'It is not a text of a size that Field Notes reads.';
  return source.editRefusal ?? conflictRefusal((await textOf(uri)) ?? source.text);
}
