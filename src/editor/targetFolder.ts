// Which folder a new file goes into.
import * as vscode from 'vscode';
import { Failure } from './failure';

/** Where a new file goes. */
export interface Target {
  readonly workspaceFolder: vscode.WorkspaceFolder;
  /** The folder that the person pointed at, when it is not the workspace folder itself: the file goes right there. */
  readonly here: vscode.Uri | undefined;
}

/** The place that a Uri (a folder's, or a file's in it) points at. @throws Failure when no workspace folder holds it. */
export async function targetAt(uri: vscode.Uri): Promise<Target> {
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
  if (!workspaceFolder) throw new Failure(`“${vscode.workspace.asRelativePath(uri)}” lies outside the workspace. Choose a folder that is open in this window.`);
  const here = (await isFolder(uri)) ? uri : vscode.Uri.joinPath(uri, '..');
  const isRoot = here.path.replace(/\/$/u, '') === workspaceFolder.uri.path.replace(/\/$/u, '');
  return { workspaceFolder, here: isRoot ? undefined : here };
}

/** The workspace folder of the active editor, else the first. @throws Failure when no folder is open. */
export function nearestTarget(): Target {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw noFolder();
  return { workspaceFolder: folderOfEditor() ?? first, here: undefined };
}

/** The same, but with several folders and no editor in one of them the person is asked; undefined when they gave up. */
export async function chosenTarget(): Promise<Target | undefined> {
  const isClear = folderOfEditor() !== undefined || vscode.workspace.workspaceFolders?.length === 1;
  if (isClear) return nearestTarget();
  if (!vscode.workspace.workspaceFolders?.length) throw noFolder();
  const picked = await vscode.window.showWorkspaceFolderPick({ placeHolder: 'Which folder does the new file go into?' });
  return picked && { workspaceFolder: picked, here: undefined };
}

function folderOfEditor(): vscode.WorkspaceFolder | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri && vscode.workspace.getWorkspaceFolder(uri);
}

function noFolder(): Failure {
  return new Failure('Field Notes keeps notes as files in a folder, and none is open. Open one, then try again.', [
    { title: 'Open Folder…', run: () => vscode.commands.executeCommand('vscode.openFolder') },
  ]);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    throw new Failure(`“${vscode.workspace.asRelativePath(uri)}” is gone. Choose another folder.`);
  }
}
