import * as vscode from 'vscode';
import { localTimeIn, systemTimeZone } from '../../preparation/localTime';
import { ProseLines } from '../../preparation/proseLines';
import { stampEdits } from '../../preparation/timeStamp';
import { Failure } from '../failure';
import type { Services } from '../services';
import { timeZoneSetting } from '../settings';
import { activeMarkdownEditor } from './activeNote';
import type { Command } from './command';

/** `- 14:32 ` at the cursors, in one step of undo. */
export class InsertTimestamp implements Command {
  readonly id = 'fieldNotes.insertTimestamp';

  constructor(private readonly services: Pick<Services, 'clock'>) {}

  async execute(): Promise<string> {
    const time = clockTime(this.services.clock(), vscode.window.activeTextEditor?.document.uri);
    await stampCursors(activeMarkdownEditor(), time);
    return time;
  }
}

/** `HH:mm` for the person at the keyboard. */
export function clockTime(now: Date, scope: vscode.Uri | undefined): string {
  return (localTimeIn(timeZoneSetting(scope), now) ?? localTimeIn(systemTimeZone(), now))?.time ?? '';
}

/** Puts a stamp at each cursor, and the cursor behind it. Selected text stays. */
export async function stampCursors(editor: vscode.TextEditor, time: string): Promise<void> {
  const { document } = editor;
  const prose = new ProseLines(document.getText());
  const { edits, cursors } = stampEdits(
    (line) => document.lineAt(line).text,
    editor.selections.map(({ start }) => start),
    time,
    (line) => prose.isProse(line),
  );
  const isMade = await editor.edit((builder) => {
    for (const { line, start, end, newText } of edits) builder.replace(new vscode.Range(line, start, line, end), newText);
  });
  if (!isMade) throw new Failure(`Couldn’t put a time stamp into “${vscode.workspace.asRelativePath(document.uri)}”: it is read-only, or it has just changed. Try again.`);
  editor.selections = cursors.map(({ line, character }) => new vscode.Selection(line, character, line, character));
}
