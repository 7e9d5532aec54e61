import * as vscode from 'vscode';
import { settingThatLeavesOut } from '../../catalog/settings';
import { InvalidPathPattern, notePath, type PathVariables } from '../../preparation/notePath';
import { Failure, type Remedy } from '../failure';
import { textSetting } from '../settings';
import type { Target } from '../targetFolder';

/**
 * A path relative to the workspace folder, from the pattern in a setting.
 * @throws Failure when the pattern is of no use, or no file would be read where the target's would go.
 */
export function pathFromSetting(setting: string, { workspaceFolder, here }: Target, variables: PathVariables, fallback: string): string {
  const id = `fieldNotes.${setting}`;
  const path = pathByPattern(id, textSetting(setting, workspaceFolder.uri), variables, fallback);
  const folder = here?.path.slice(workspaceFolder.uri.path.replace(/\/$/u, '').length + 1);
  const place = folder === undefined ? path : `${folder}/${path.slice(path.lastIndexOf('/') + 1)}`;
  const settings = vscode.workspace.getConfiguration();
  const excluding = settingThatLeavesOut(place, (key) => settings.get<unknown>(key));
  if (excluding !== null) {
    const remedy = here ? 'choose another folder' : `change ${id}`;
    throw new Failure(`“${place}” would not be read: the setting ${excluding} leaves it out. Change that, or ${remedy}.`, [openSetting(here ? excluding : id)]);
  }
  return path;
}

function pathByPattern(id: string, pattern: string, variables: PathVariables, fallback: string): string {
  try {
    return notePath(pattern, variables, fallback);
  } catch (error) {
    if (!(error instanceof InvalidPathPattern)) throw error;
    throw new Failure(`The setting ${id} names no place for a file: ${error.message}`, [openSetting(id)]);
  }
}

function openSetting(id: string): Remedy {
  return { title: 'Open Settings', run: () => vscode.commands.executeCommand('workbench.action.openSettings', id) };
}
