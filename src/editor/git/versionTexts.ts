// Texts of former versions, as read-only documents.
import * as vscode from 'vscode';
import { objectsOf } from '../../history/git/repository';
import type { GitAccess } from './gitAccess';
import { textOfObject } from './changedNotes';

export const versionScheme = 'field-notes-version';

interface VersionQuery {
  readonly top: string;
  /** null: the file was not there. */
  readonly object: string | null;
}

/** @param label stands in the tab beside the name. */
export function versionUri(top: string, path: string, object: string | null, label: string): vscode.Uri {
  const query: VersionQuery = { top, object };
  return vscode.Uri.from({ scheme: versionScheme, path: `/${path}`, query: JSON.stringify(query), fragment: label });
}

export function registerVersionTexts(access: GitAccess): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(versionScheme, { provideTextDocumentContent: (uri) => versionText(uri, access) });
}

export async function versionText(uri: vscode.Uri, access: GitAccess): Promise<string> {
  const { top, object } = JSON.parse(uri.query) as VersionQuery;
  if (object === null || !/^[0-9a-f]{40,64}$/u.test(object)) return '';
  const git = await access.required();
  return textOfObject((await objectsOf(git, top, [object])).get(object)) ?? '';
}
