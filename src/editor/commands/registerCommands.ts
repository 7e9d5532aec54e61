import * as vscode from 'vscode';
import { NewFiles } from '../newFiles';
import type { Services } from '../services';
import { registerCommand, type Command } from './command';
import { Debrief } from './debrief';
import { InsertQuestion } from './insertQuestion';
import { InsertTimestamp } from './insertTimestamp';
import { MakeInterviewNote } from './makeInterviewNote';
import { NewFollowUpInterview } from './newFollowUpInterview';
import { NewInterview } from './newInterview';
import { NewInterviewee } from './newInterviewee';
import { NewTemplate } from './newTemplate';
import { NewTheme } from './newTheme';
import { NoteMaker } from './noteMaker';
import { QuickNote } from './quickNote';
import { RebuildIndex } from './rebuildIndex';
import { ToggleConversation } from './toggleConversation';
import { WriteCodebook } from './writeCodebook';

/** The commands that make notes and work in them. */
export function registerCommands(services: Services): vscode.Disposable {
  const newFiles = new NewFiles(services.indexing);
  const notes = new NoteMaker(newFiles, services.log);
  const conversation = new ToggleConversation(services);
  const commands: readonly Command[] = [
    new NewInterview('fieldNotes.newInterview', services, notes),
    new NewInterview('fieldNotes.newInterviewHere', services, notes),
    new QuickNote(services, notes),
    new NewFollowUpInterview(services, notes),
    new MakeInterviewNote(services, newFiles),
    new NewInterviewee(services, newFiles),
    new NewTheme(services, newFiles),
    new WriteCodebook(services, newFiles),
    new NewTemplate(newFiles),
    new InsertTimestamp(services),
    new InsertQuestion(services),
    conversation,
    new Debrief(services),
    new RebuildIndex(services),
  ];
  return vscode.Disposable.from(conversation, ...commands.map((command) => registerCommand(command, services.log)));
}
