// From answers to a note that is open and ready to type into.
import * as vscode from 'vscode';
import { parseNoteDate } from '../../notes/noteDate';
import type { PathVariables } from '../../preparation/notePath';
import type { NamedTemplate } from '../../preparation/templates/choice';
import { titleOf, type InterviewAnswers, type TemplateMaterial } from '../../preparation/templates/variables';
import { withSetLineEnds, type NewFiles } from '../newFiles';
import { openNew } from '../openNew';
import { listSetting } from '../settings';
import { pathFromSetting } from './pathFromSetting';
import type { Target } from '../targetFolder';

export class NoteMaker {
  constructor(
    private readonly newFiles: NewFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Makes the note and opens it, the cursor where typing starts. @throws Failure, with nothing left behind. */
  async make(target: Target, template: NamedTemplate, answers: InterviewAnswers, material: TemplateMaterial): Promise<vscode.Uri> {
    const folder = target.workspaceFolder.uri;
    // The reader of templates brings a YAML reader with it, which is loaded when it is first needed.
    const { fillTemplate, parseTemplate } = await import('../../preparation/templates/template');
    const parsed = parseTemplate(template.text);
    this.tellProblems(template, parsed.problems);
    const filled = fillTemplate(parsed, answers, material, {
      interviewees: listSetting('fields.interviewees', folder),
      themes: listSetting('fields.themes', folder),
    });
    const path = pathFromSetting('newNote.path', target, pathVariables(answers), 'Interview');
    const uri = await this.newFiles.create(target, path, withSetLineEnds(filled.text, folder));
    await openNew(uri, filled);
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

/** What a new note's path may be made of. */
export function pathVariables(answers: InterviewAnswers): PathVariables {
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
