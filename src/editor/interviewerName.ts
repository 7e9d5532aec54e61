// Who holds the interviews: the person's setting, else what git calls them.
import type * as vscode from 'vscode';
import { extensions } from 'vscode';
import { textSetting } from './settings';

/** What is used of the API of VS Code's own git extension. */
interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

/** Longer than this nobody waits for a name. */
const patience = 1000;

/** undefined when neither the setting nor git knows. Git's extension is off in Restricted Mode, and not there in a browser. */
export async function interviewerName(folder: vscode.Uri): Promise<string | undefined> {
  return textSetting('interviewer', folder) || (await gitUserName(folder));
}

async function gitUserName(folder: vscode.Uri): Promise<string | undefined> {
  const git = extensions.getExtension<GitExtension>('vscode.git');
  if (!git?.isActive) return undefined;
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
  return Promise.race([configured(git.exports, folder), tooLate]);
}

async function configured(git: GitExtension, folder: vscode.Uri): Promise<string | undefined> {
  try {
    const repository = git.getAPI(1).getRepository(folder);
    if (!repository) return undefined;
    const own = await repository.getConfig('user.name').catch(() => '');
    return (own || (await repository.getGlobalConfig('user.name'))).trim() || undefined;
  } catch {
    // Git is switched off, or nobody has told it a name.
    return undefined;
  }
}
