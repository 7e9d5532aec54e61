import * as vscode from 'vscode';
import { registerCommand, type Command } from '../commands/command';
import type { Services } from '../services';
import { CommitNotes } from './commitNotes';
import { registerConflictActions } from './conflictActions';
import { GitAccess, type GitOf } from './gitAccess';

/** What keeps notes in git, with the person's own git. */
export function registerGit(services: Services, gitOf: GitOf): vscode.Disposable {
  const access = new GitAccess(gitOf, services.log);
  const commands: readonly Command[] = [new CommitNotes(services, access)];
  return vscode.Disposable.from(access, registerConflictActions(() => access.git !== undefined), ...commands.map((command) => registerCommand(command, services.log)));
}
