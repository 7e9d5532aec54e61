import * as vscode from 'vscode';
import type { DirectoryEntry, FileStamp, FileSystem } from '../../catalog/ports';

/** Any folder that VS Code can open, through its own file system API: each call goes to another process, so disks have a faster way. */
export class UriFileSystem implements FileSystem {
  constructor(private readonly root: vscode.Uri) {}

  async readDirectory(path: string): Promise<readonly DirectoryEntry[]> {
    const entries = await unlessGone(vscode.workspace.fs.readDirectory(this.uriOf(path)));
    return (entries ?? []).map(([name, type]) => ({ name, kind: kindOf(type) }));
  }

  async stamp(path: string): Promise<FileStamp | undefined> {
    const stat = await unlessGone(vscode.workspace.fs.stat(this.uriOf(path)));
    return stat && (stat.type & vscode.FileType.File) !== 0 ? { mtime: stat.mtime, size: stat.size } : undefined;
  }

  async read(path: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    const bytes = await unlessGone(vscode.workspace.fs.readFile(this.uriOf(path)));
    return bytes && isWanted(bytes.subarray(0, 4096)) ? bytes : undefined;
  }

  private uriOf(path: string): vscode.Uri {
    return path === '' ? this.root : vscode.Uri.joinPath(this.root, path);
  }
}

function kindOf(type: vscode.FileType): DirectoryEntry['kind'] {
  if ((type & vscode.FileType.File) !== 0) return 'file';
  return type === vscode.FileType.Directory ? 'folder' : 'other';
}

async function unlessGone<T>(result: Thenable<T>): Promise<T | undefined> {
  try {
    return await result;
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && ['FileNotFound', 'FileNotADirectory', 'FileIsADirectory'].includes(error.code);
    if (gone) return undefined;
    throw error;
  }
}
