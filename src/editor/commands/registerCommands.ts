import * as vscode from 'vscode';
import { NewFiles } from '../newFiles';
import type { Services } from '../services';
import { registerCommand, type Command } from './command';
import { NewInterview } from './newInterview';
import { NoteMaker } from './noteMaker';
import { QuickNote } from './quickNote';

/** The commands that make notes and work in them. */
export function registerCommands(services: Services): vscode.Disposable {
  const notes = new NoteMaker(new NewFiles(), services.log);
  const commands: readonly Command[] = [
    new NewInterview('fieldNotes.newInterview', services, notes),
    new NewInterview('fieldNotes.newInterviewHere', services, notes),
    new QuickNote(services, notes),
  ];
  return vscode.Disposable.from(...commands.map((command) => registerCommand(command, services.log)));
}
