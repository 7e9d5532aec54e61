import * as vscode from 'vscode';
import { textSetting } from '../settings';

/** Where a workspace folder's own templates are; undefined when the setting leads out of it. */
export function templatesFolder({ uri }: vscode.WorkspaceFolder): vscode.Uri | undefined {
  const folder = vscode.Uri.joinPath(uri, textSetting('templates.folder', uri));
  return folder.path.startsWith(`${uri.path.replace(/\/$/u, '')}/`) ? folder : undefined;
}

/** Whether a document is one of a person's own templates. */
export function isTemplate({ uri }: vscode.TextDocument): boolean {
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
  const folder = workspaceFolder && templatesFolder(workspaceFolder);
  if (!folder || !/\.md$/iu.test(uri.path)) return false;
  return vscode.Uri.joinPath(uri, '..').path === folder.path.replace(/\/$/u, '');
}
