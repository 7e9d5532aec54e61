// Files that come into being, whole or not at all, and never in the place of another.
import * as vscode from 'vscode';
import { fileNameKey, freeFileName } from '../util/fileName';
import { Failure, reasonOf } from './failure';
import type { Indexing } from './services';
import type { Target } from './targetFolder';

export class NewFiles {
  /** One at a time, so that two commands at once see each other's file. */
  private last: Promise<unknown> = Promise.resolve();

  /** @param indexing is told of each file, so that the next command knows it. */
  constructor(private readonly indexing: Pick<Indexing, 'changed'>) {}

  /**
   * Makes a file with this text, in the encoding of the person's settings, its line ends as they are.
   * @param path relative to the workspace folder, with `/`; of a place that the person pointed at only the name is taken.
   *   Folders on it are made; a name that is taken gets ` 2`.
   * @throws Failure, with nothing left behind.
   */
  create({ workspaceFolder, here }: Target, path: string, text: string): Promise<vscode.Uri> {
    const made = this.last.then(() => (here ? createFile(here, path.slice(path.lastIndexOf('/') + 1), text) : createFile(workspaceFolder.uri, path, text)));
    const told = made.then((uri) => {
      this.indexing.changed(uri);
      return uri;
    });
    this.last = told.catch(() => undefined);
    return told;
  }
}

async function createFile(folder: vscode.Uri, path: string, text: string): Promise<vscode.Uri> {
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    throw new Failure(`Couldn’t create “${path}”: this workspace is read-only. Open a folder that can be written to.`);
  }
  const madeFolders: vscode.Uri[] = [];
  try {
    const names = path.split('/');
    const name = names.pop() ?? '';
    const parent = await folderAt(folder, names, madeFolders);
    return await writeUnderFreeName(parent, name, (target) => vscode.workspace.encode(text, { uri: target }));
  } catch (error) {
    for (const made of madeFolders.reverse()) await deleteQuietly(made);
    throw new Failure(`Couldn’t create “${path}”: ${reasonOf(error)}.`, [], { cause: error });
  }
}

/** The folder, made where it is missing. One whose name differs only in case or normalisation is taken for it. */
async function folderAt(root: vscode.Uri, names: readonly string[], made: vscode.Uri[]): Promise<vscode.Uri> {
  let folder = root;
  for (const name of names) {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    const exact = entries.find(([entry]) => entry === name);
    const existing = exact ?? entries.find(([entry, type]) => fileNameKey(entry) === fileNameKey(name) && (type & vscode.FileType.Directory) !== 0);
    folder = vscode.Uri.joinPath(folder, existing?.[0] ?? name);
    if (existing) continue;
    await vscode.workspace.fs.createDirectory(folder);
    made.push(folder);
  }
  return folder;
}

/**
 * Writes bytes as they are, and makes the folder where it is missing.
 * @param mayReplace whether a file that is there gives way; else the name gets ` 2`.
 */
export async function writeBytes(target: vscode.Uri, content: Uint8Array, mayReplace: boolean): Promise<vscode.Uri> {
  const parent = vscode.Uri.joinPath(target, '..');
  await vscode.workspace.fs.createDirectory(parent);
  if (!mayReplace) return writeUnderFreeName(parent, target.path.slice(target.path.lastIndexOf('/') + 1), () => Promise.resolve(content));
  await writeWhole(target, content, true);
  return target;
}

async function writeUnderFreeName(parent: vscode.Uri, name: string, encoded: (target: vscode.Uri) => Thenable<Uint8Array>): Promise<vscode.Uri> {
  const entries = (await vscode.workspace.fs.readDirectory(parent)).map(([entry]) => entry);
  const taken = new Set([...entries, ...unsavedIn(parent)].map(fileNameKey));
  // Another program may take a name after the folder was read.
  for (let attempt = 0; ; attempt++) {
    const free = freeFileName(name, taken);
    const target = vscode.Uri.joinPath(parent, free);
    try {
      await writeWhole(target, await encoded(target), false);
      return target;
    } catch (error) {
      const isTaken = error instanceof vscode.FileSystemError && error.code === 'FileExists';
      if (!isTaken || attempt === 20) throw error;
      taken.add(fileNameKey(free));
    }
  }
}

/** The names of texts that are not saved yet: a file that was deleted meanwhile comes back by saving, in the place of what is there then. */
function unsavedIn(folder: vscode.Uri): string[] {
  const below = `${folder.toString().replace(/\/$/u, '')}/`;
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && uri.toString().startsWith(below));
  return unsaved.map(({ uri }) => uri.path.slice(folder.path.replace(/\/$/u, '').length + 1));
}

/** `writeFile` would overwrite and may stop midway; a rename does neither, unless it is meant to. */
async function writeWhole(target: vscode.Uri, content: Uint8Array, overwrite: boolean): Promise<void> {
  const draft = vscode.Uri.joinPath(target, `../.field-notes-${Math.random().toString(36).slice(2)}.tmp`);
  try {
    await vscode.workspace.fs.writeFile(draft, content);
    await vscode.workspace.fs.rename(draft, target, { overwrite });
  } catch (error) {
    await deleteQuietly(draft);
    throw error;
  }
}

/** A text with the line ends that the person's settings want in new files. */
export function withSetLineEnds(text: string, scope: vscode.Uri): string {
  return vscode.workspace.getConfiguration('files', scope).get('eol') === '\r\n' ? text.replace(/\r?\n/gu, '\r\n') : text;
}

/** Folders only when they are empty. */
async function deleteQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri, { recursive: false });
  } catch {
    // It was never made, or somebody else uses it by now.
  }
}
