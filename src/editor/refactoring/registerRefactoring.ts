import * as vscode from 'vscode';
import { AddAlias } from '../commands/addAlias';
import { AddInterviewee } from '../commands/addInterviewee';
import { registerCommand, type Command } from '../commands/command';
import { codingCommands } from '../commands/codingCommands';
import { personCommands } from '../commands/personCommands';
import { themeCommands } from '../commands/themeCommands';
import { registerCodingActions } from '../language/codingActions';
import { registerProblemFixes } from '../language/problemFixes';
import { registerRename } from '../language/rename';
import { registerThemeDrops } from '../language/themeDrops';
import type { Services } from '../services';
import type { Refactorings } from './refactorings';

/** What codes passages, and what changes names in all notes at once: commands, F2, the lightbulb, drops. */
export function registerRefactoring(services: Services, refactorings: Refactorings): vscode.Disposable {
  const commands: readonly Command[] = [...codingCommands(services), ...themeCommands(services, refactorings), ...personCommands(services, refactorings), new AddInterviewee(services), new AddAlias(services, refactorings)];
  return vscode.Disposable.from(...commands.map((command) => registerCommand(command, services.log)), registerRename(services, refactorings), registerCodingActions(services), registerProblemFixes(services), registerThemeDrops(services));
}
