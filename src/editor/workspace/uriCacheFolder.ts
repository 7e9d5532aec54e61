import * as vscode from 'vscode';
import type { CacheFolder } from '../../catalog/ports';
import { checksum } from '../../util/checksum';

/** A folder of the extension's own where Node's file system does not reach. */
export class UriCacheFolder implements CacheFolder {
  readonly sumOf = checksum;
  private written = 0;

  constructor(private readonly folder: vscode.Uri) {}

  async read(name: string): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, name));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    const partial = vscode.Uri.joinPath(this.folder, `${name}.${vscode.env.sessionId}-${this.written++}`);
    await vscode.workspace.fs.writeFile(partial, bytes);
    await vscode.workspace.fs.rename(partial, vscode.Uri.joinPath(this.folder, name), { overwrite: true });
  }

  async clear(): Promise<void> {
    try {
      await vscode.workspace.fs.delete(this.folder, { recursive: true });
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
    }
  }
}
