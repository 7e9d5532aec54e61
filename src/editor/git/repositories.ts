// Which repository a note lies in: the innermost one, be it nested in another, a submodule, a worktree, or one above the workspace folder.
import * as vscode from 'vscode';
import type { Git } from '../../history/git/git';
import { placeOf } from '../../history/git/repository';

export interface Repository {
  /** The top of the working tree, in the machine's own style. */
  readonly top: string;
  /** A file's path as git has it; undefined for what lies outside. */
  pathOf(uri: vscode.Uri): string | undefined;
  uriOf(path: string): vscode.Uri;
}

/** Looks each folder up once; made anew for each command, since repositories come and go. */
export class Repositories {
  private readonly folders = new Map<string, Promise<Repository | undefined>>();
  /** By their tops. */
  private readonly known = new Map<string, Repository>();

  constructor(private readonly git: Git) {}

  /** undefined when there is none, and for what is not on this machine's disk. */
  async of(file: vscode.Uri): Promise<Repository | undefined> {
    return file.scheme === 'file' ? this.ofFolder(vscode.Uri.joinPath(file, '..')) : undefined;
  }

  /** Of several files, in groups. */
  async groups(files: readonly vscode.Uri[]): Promise<{ readonly repository: Repository | undefined; readonly files: readonly vscode.Uri[] }[]> {
    const groups = new Map<Repository | undefined, vscode.Uri[]>();
    const found = await Promise.all(files.map(async (file) => ({ file, repository: await this.of(file) })));
    for (const { file, repository } of found) {
      const group = groups.get(repository);
      if (group) group.push(file);
      else groups.set(repository, [file]);
    }
    return [...groups].map(([repository, group]) => ({ repository, files: group }));
  }

  ofFolder(folder: vscode.Uri): Promise<Repository | undefined> {
    const key = folder.path;
    const found = this.folders.get(key) ?? this.lookUp(folder);
    this.folders.set(key, found);
    return found;
  }

  /** A folder is of its parent's repository unless it holds one itself; git is only asked where one may begin. */
  private async lookUp(folder: vscode.Uri): Promise<Repository | undefined> {
    const isRoot = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.path.replace(/\/$/u, '') === folder.path.replace(/\/$/u, '')) ?? false;
    const parent = vscode.Uri.joinPath(folder, '..');
    if (!isRoot && parent.path !== folder.path && vscode.workspace.getWorkspaceFolder(folder) && !(await holdsRepository(folder))) return this.ofFolder(parent);
    const place = await placeOf(this.git, folder.fsPath).catch(() => undefined);
    if (!place) return undefined;
    const repository = this.known.get(place.top) ?? repositoryAt(folder, place.top, place.prefix);
    this.known.set(place.top, repository);
    return repository;
  }
}

async function holdsRepository(folder: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.git'));
    return true;
  } catch {
    return false;
  }
}

/** Git names the top with links resolved, VS Code the folder as it was opened: a file is found by where it lies in the folder. */
function repositoryAt(folder: vscode.Uri, top: string, prefix: string): Repository {
  const base = folder.path.replace(/\/$/u, '');
  const above = prefix === '' ? base : base.endsWith(`/${prefix.slice(0, -1)}`) ? base.slice(0, -prefix.length) : undefined;
  return {
    top,
    pathOf: ({ path }) => {
      if (above !== undefined && path.startsWith(`${above}/`)) return path.slice(above.length + 1);
      return path.startsWith(`${base}/`) ? prefix + path.slice(base.length + 1) : undefined;
    },
    uriOf: (path) => {
      if (above !== undefined) return folder.with({ path: `${above}/${path}` });
      return path.startsWith(prefix) ? vscode.Uri.joinPath(folder, path.slice(prefix.length)) : vscode.Uri.joinPath(vscode.Uri.file(top), path);
    },
  };
}
