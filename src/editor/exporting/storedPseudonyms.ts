// The key of pseudonyms in VS Code's own storage, where there is no disk to share it with the command line.
import * as vscode from 'vscode';
import { extendKey, keyIn, keyText, type Hidden, type PseudonymKey, type PseudonymStore } from '../../exchange/pseudonymKey';

export class StoredPseudonyms implements PseudonymStore {
  private last: Promise<unknown> = Promise.resolve();

  /** @param storage outside every workspace; is made when there is something to keep. */
  constructor(
    private readonly folder: vscode.Uri,
    private readonly storage: vscode.Uri,
  ) {}

  extended(people: readonly Hidden[]): Promise<PseudonymKey> {
    const extended = this.last.then(() => this.extend(people));
    this.last = extended.catch(() => undefined);
    return extended;
  }

  private async extend(people: readonly Hidden[]): Promise<PseudonymKey> {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(this.folder.toString()));
    const name = [...new Uint8Array(digest).subarray(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const file = vscode.Uri.joinPath(this.storage, 'pseudonyms', `${name}.json`);
    const known = await readKey(file);
    const extended = extendKey(known, people);
    if (Object.keys(extended).length > Object.keys(known).length) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(keyText(extended)));
    return extended;
  }
}

async function readKey(file: vscode.Uri): Promise<PseudonymKey> {
  let text: string;
  try {
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return {};
    throw error;
  }
  try {
    return keyIn(text);
  } catch (error) {
    throw new Error(`the key of pseudonyms, ${file.toString(true)}, can't be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
