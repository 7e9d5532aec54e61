// Where a page's links lead, in Markdown and on screen.
import * as vscode from 'vscode';
import type { ActionLink, HrefOf, PlaceLink } from '../../preparation/page/page';
import type { CommandId } from '../commandIds';
import type { WorkspacePaths } from '../services';
import type { OpenTarget } from '../tree/row';

const actionCommands: Readonly<Record<ActionLink['action'], CommandId>> = { newInterview: 'fieldNotes.newInterview', newInterviewee: 'fieldNotes.newInterviewee' };
export const openCommand = 'fieldNotes.openPassage';

/** The commands that a page on screen may run, and no others. */
export const pageCommands: readonly string[] = [openCommand, ...Object.values(actionCommands)];

/** Links that run a command of ours: for a page on screen. */
export const commandHref: HrefOf = (link) => {
  if (link.kind === 'action') return commandUri(actionCommands[link.action], { ...link.answers, ask: true });
  const { path, range, text } = link;
  const target: OpenTarget = { path, ...(range && { range }), ...(text !== undefined && { text }) };
  return commandUri(openCommand, target);
};

export function commandUri(command: string, argument: unknown): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}

/**
 * Links as VS Code resolves them in a Markdown document that is no file: `/` is the first workspace folder. Such a
 * document can't run commands.
 */
export function pathHref(paths: WorkspacePaths): HrefOf {
  return (link) => (link.kind === 'place' ? pathFromFirstFolder(link, paths) : null);
}

function pathFromFirstFolder({ path, range }: PlaceLink, paths: WorkspacePaths): string | null {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = paths.uriOf(path);
  if (!root || target?.scheme !== root.scheme || target.authority !== root.authority) return null;
  const from = root.path.split('/').filter((segment) => segment !== '');
  const to = target.path.split('/').filter((segment) => segment !== '');
  const differs = to.findIndex((segment, index) => segment !== from[index]);
  const shared = differs < 0 ? to.length : differs;
  const segments = [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodeURIComponent)];
  return `/${segments.join('/')}${range ? `#L${range.start.line + 1}` : ''}`;
}
