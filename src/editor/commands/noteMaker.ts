// From answers to a note that is open and ready to type into.
import * as vscode from 'vscode';
import { parseNoteDate } from '../../notes/noteDate';
import { InvalidPathPattern, notePath, type PathVariables } from '../../preparation/notePath';
import { fillTemplate, parseTemplate, type FilledTemplate } from '../../preparation/templates/template';
import type { NamedTemplate } from '../../preparation/templates/choice';
import { titleOf, type InterviewAnswers, type TemplateMaterial } from '../../preparation/templates/variables';
import { LineIndex } from '../../util/lines';
import { Failure } from '../failure';
import type { NewFiles } from '../newFiles';
import { listSetting, textSetting } from '../settings';
import type { Target } from './targetFolder';

export class NoteMaker {
  constructor(
    private readonly newFiles: NewFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Makes the note and opens it, the cursor where typing starts. @throws Failure, with nothing left behind. */
  async make(target: Target, template: NamedTemplate, answers: InterviewAnswers, material: TemplateMaterial): Promise<vscode.Uri> {
    const folder = target.workspaceFolder.uri;
    const parsed = parseTemplate(template.text);
    this.tellProblems(template, parsed.problems);
    const filled = fillTemplate(parsed, answers, material, {
      interviewees: listSetting('fields.interviewees', folder),
      themes: listSetting('fields.themes', folder),
    });
    const path = pathFromSetting('newNote.path', folder, pathVariables(answers), 'Interview');
    const uri = target.here
      ? await this.newFiles.create(target.here, path.slice(path.lastIndexOf('/') + 1), filled.text)
      : await this.newFiles.create(folder, path, filled.text);
    await openFilled(uri, filled);
    return uri;
  }

  private tellProblems({ label, path }: NamedTemplate, problems: readonly { message: string; range: { start: { line: number } } }[]): void {
    const [first] = problems;
    if (!first) return;
    const where = `${path ?? label}:${first.range.start.line + 1}`;
    this.log.warn(`template ${where}: ${first.message}`);
    void vscode.window.showWarningMessage(`The template ${where} is broken, and was used as far as it goes. ${first.message}`);
  }
}

/** A path relative to the workspace folder, from the pattern in a setting. @throws Failure when the pattern is of no use. */
export function pathFromSetting(setting: string, scope: vscode.Uri, variables: PathVariables, fallback: string): string {
  try {
    return notePath(textSetting(setting, scope), variables, fallback);
  } catch (error) {
    if (!(error instanceof InvalidPathPattern)) throw error;
    const id = `fieldNotes.${setting}`;
    throw new Failure(`The setting ${id} names no place for a file: ${error.message}`, [
      { title: 'Open Settings', run: () => vscode.commands.executeCommand('workbench.action.openSettings', id) },
    ]);
  }
}

function pathVariables(answers: InterviewAnswers): PathVariables {
  const date = parseNoteDate(answers.date);
  const day = date?.day ?? '';
  const names = answers.interviewees.join(', ');
  return {
    date: day,
    time: date?.time?.replace(':', '-') ?? '',
    year: day.slice(0, 4),
    month: day.slice(5, 7),
    day: day.slice(8, 10),
    interviewee: names,
    interviewees: names,
    interviewer: answers.interviewers.join(', '),
    title: titleOf(answers),
    situation: answers.situation ?? '',
    setting: answers.setting ?? '',
    study: answers.study ?? '',
  };
}

async function openFilled(uri: vscode.Uri, filled: FilledTemplate): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (hasTabStops(filled.snippet)) {
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    await editor.insertSnippet(new vscode.SnippetString(filled.snippet), whole, { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true });
    return;
  }
  const { line, character } = new LineIndex(filled.text).positionAt(filled.cursor);
  const cursor = new vscode.Position(line, character);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(editor.selection);
}

/** Whether there is a place to go to beside the last one, `$0`. */
function hasTabStops(snippet: string): boolean {
  return /(?<!\\)(?:\\\\)*\$\{?[1-9]/u.test(snippet);
}
