// The settings that commands read at the moment of use. A value of the wrong type counts as not set.
import * as vscode from 'vscode';
import { ownTimeZone } from '../preparation/localTime';

/** A text of `fieldNotes.*`, trimmed; the manifest's default where it is empty or no text. */
export function textSetting(name: string, scope: vscode.Uri | undefined): string {
  const settings = vscode.workspace.getConfiguration('fieldNotes', scope);
  const value = settings.get<unknown>(name);
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const fallback = settings.inspect<unknown>(name)?.defaultValue;
  return typeof fallback === 'string' ? fallback : '';
}

/** A list of texts of `fieldNotes.*`; the manifest's default where it is no list or holds none. */
export function listSetting(name: string, scope: vscode.Uri | undefined): readonly string[] {
  const settings = vscode.workspace.getConfiguration('fieldNotes', scope);
  const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string' && entry.trim() !== '') : []);
  const own = texts(settings.get<unknown>(name));
  return own.length > 0 ? own : texts(settings.inspect<unknown>(name)?.defaultValue);
}

/** The zone of the person at the keyboard. */
export function timeZoneSetting(scope: vscode.Uri | undefined): string {
  return ownTimeZone(textSetting('timeZone', scope));
}
