// Who holds the interviews: the person's setting, else what git calls them.
import type * as vscode from 'vscode';
import { gitText } from '../history/git/git';
import type { Services } from './services';
import { textSetting } from './settings';

/** Longer than this nobody waits for a name. */
const patience = 1000;

/** undefined when neither the setting nor git knows, or there is no git to ask. */
export async function interviewerName(folder: vscode.Uri, { git }: Pick<Services, 'git'>): Promise<string | undefined> {
  return textSetting('interviewer', folder) || (await gitUserName(folder, git));
}

/** The folder's own, where it is in a repository that says so; else the person's. */
async function gitUserName(folder: vscode.Uri, { git }: Services['git']): Promise<string | undefined> {
  if (!git || folder.scheme !== 'file') return undefined;
  try {
    const name = await gitText(git, folder.fsPath, { args: ['config', '--get', 'user.name'], signal: AbortSignal.timeout(patience) });
    return name.trim() || undefined;
  } catch {
    // Nobody has told it a name.
    return undefined;
  }
}
