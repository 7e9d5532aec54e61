import * as vscode from 'vscode';
import { registerCommand, type Command } from '../commands/command';
import type { Services } from '../services';
import { registerCodedHover } from './codedHover';
import { CommitNotes } from './commitNotes';
import { registerConflictActions } from './conflictActions';
import { historyCommands } from './historyCommands';
import { registerVersionTexts } from './versionTexts';

/** What keeps notes in git, with the person's own git. */
export function registerGit(services: Services): vscode.Disposable {
  const access = services.git;
  const commands: readonly Command[] = [new CommitNotes(services, access), ...historyCommands(services, access)];
  return vscode.Disposable.from(
    registerVersionTexts(access),
    registerCodedHover(services, access),
    registerConflictActions(() => access.git !== undefined),
    ...commands.map((command) => registerCommand(command, services.log)),
  );
}
