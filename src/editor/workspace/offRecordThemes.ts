import * as vscode from 'vscode';
import type { FolderTheme } from '../../catalog/offRecordThemes';
import { indexSettingsOf } from '../../catalog/settings';
import type { WorkspacePaths } from '../services';

/** Each folder's own, as the command line reads it from that folder's settings; then the window's, for what lies in none. */
export function offRecordThemes({ pathOf }: Pick<WorkspacePaths, 'pathOf'>): readonly FolderTheme[] {
  const themeAt = (scope?: vscode.Uri): string => {
    const settings = vscode.workspace.getConfiguration(undefined, scope);
    return indexSettingsOf((key) => settings.get<unknown>(key)).offRecordTheme;
  };
  const own = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => {
    const name = pathOf(uri) ?? '';
    return { prefix: name === '' ? '' : `${name}/`, theme: themeAt(uri) };
  });
  return [...own, { prefix: '', theme: themeAt() }];
}
