import * as vscode from 'vscode';
import { debriefPlan } from '../../preparation/debrief';
import { editRefusalOf } from '../editRefusal';
import { Failure } from '../failure';
import type { Services } from '../services';
import { markdownEditorOf } from './activeNote';
import type { Command } from './command';
import type { Invocation } from './invocation';

/** Prompts at the end of a note for the minutes after a conversation; where they are already, the first that is open. */
export class Debrief implements Command {
  readonly id = 'fieldNotes.debrief';

  constructor(private readonly services: Pick<Services, 'documents'>) {}

  async execute(invocation: Invocation): Promise<vscode.Uri> {
    const editor = await markdownEditorOf(invocation);
    const { document } = editor;
    const name = vscode.workspace.asRelativePath(document.uri);
    const file = await this.services.documents.parse(document);
    if (file?.kind !== 'interview') throw new Failure(`“${name}” is no interview note, so there is no conversation to look back on.`);
    const refusal = await editRefusalOf(document.uri);
    if (refusal !== null) throw new Failure(`“${name}” can’t be edited safely: ${refusal}`);
    const plan = debriefPlan(document.getText(), file.interviewees.map(({ value }) => value));
    const place = plan.kind === 'present' ? new vscode.Position(plan.cursor.line, plan.cursor.character) : endOf(document);
    editor.selection = new vscode.Selection(place, place);
    if (plan.kind === 'new' && !(await editor.insertSnippet(new vscode.SnippetString(plan.snippet), place, { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true }))) {
      throw new Failure(`“${name}” could not be changed. See whether it is read-only.`);
    }
    editor.revealRange(editor.selection);
    return document.uri;
  }
}

function endOf(document: vscode.TextDocument): vscode.Position {
  return document.lineAt(document.lineCount - 1).range.end;
}
