// A person's own templates: the Markdown files of a folder in the workspace.
import * as vscode from 'vscode';
import type { NamedTemplate } from '../preparation/templates/choice';
import { textOf } from './fileText';
import { templatesFolder } from './templates/templateDocument';

/** None when the folder is missing, or lies outside the workspace folder. */
export async function ownTemplates(workspaceFolder: vscode.WorkspaceFolder): Promise<NamedTemplate[]> {
  const folder = templatesFolder(workspaceFolder);
  if (!folder) return [];
  const files = (await filesIn(folder)).filter((name) => /\.md$/iu.test(name));
  return (await Promise.all(files.map((name) => readTemplate(vscode.Uri.joinPath(folder, name), name)))).flat();
}

/** The names of a folder's files; none when it can't be read. */
export async function filesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  } catch {
    return [];
  }
}

async function readTemplate(uri: vscode.Uri, file: string): Promise<NamedTemplate[]> {
  const text = await textOf(uri);
  const name = file.replace(/\.md$/iu, '');
  return text === undefined ? [] : [{ name, label: name, description: 'Your own template', path: vscode.workspace.asRelativePath(uri), text }];
}
