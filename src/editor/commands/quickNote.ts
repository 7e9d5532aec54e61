import type * as vscode from 'vscode';
import { templateNamed } from '../../preparation/templates/choice';
import { noMaterial } from '../../preparation/templates/variables';
import { Failure } from '../failure';
import type { Services } from '../services';
import { ownTemplates } from '../templateFiles';
import type { Command } from './command';
import { interviewAnswersOf } from './interviewAnswers';
import type { Invocation } from './invocation';
import type { NoteMaker } from './noteMaker';
import { nearestTarget, targetAt } from '../targetFolder';

/** A note at once, without any question: for when somebody already talks. */
export class QuickNote implements Command {
  readonly id = 'fieldNotes.quickNote';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'clock' | 'git'>,
    private readonly notes: NoteMaker,
  ) {}

  async execute({ answers, target: clicked }: Invocation): Promise<vscode.Uri> {
    const target = clicked ? await targetAt(clicked) : nearestTarget();
    const template = templateNamed('quick', await ownTemplates(target.workspaceFolder));
    if (!template) throw new Failure('The template for quick notes is missing.');
    const given = await interviewAnswersOf(answers, this.services, target.workspaceFolder.uri);
    return this.notes.make(target, template, given, noMaterial);
  }
}
