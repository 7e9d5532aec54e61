import * as vscode from 'vscode';
import { InvalidPathPattern, notePath, type PathVariables } from '../../preparation/notePath';
import { Failure } from '../failure';
import { textSetting } from '../settings';

/** A path relative to the workspace folder, from the pattern in a setting. @throws Failure when the pattern is of no use. */
export function pathFromSetting(setting: string, scope: vscode.Uri, variables: PathVariables, fallback: string): string {
  try {
    return notePath(textSetting(setting, scope), variables, fallback);
  } catch (error) {
    if (!(error instanceof InvalidPathPattern)) throw error;
    const id = `fieldNotes.${setting}`;
    throw new Failure(`The setting ${id} names no place for a file: ${error.message}`, [
      { title: 'Open Settings', run: () => vscode.commands.executeCommand('workbench.action.openSettings', id) },
    ]);
  }
}
