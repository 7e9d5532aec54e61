import type * as vscode from 'vscode';
import type { InterviewAnswers } from '../../preparation/templates/variables';
import type { CommandId } from '../commandIds';
import type { Services, WorkspacePaths } from '../services';
import { chosenTarget, nearestTarget, targetAt, type Target } from '../targetFolder';
import { ownTemplates } from '../templateFiles';
import { askInterview, templateFor, type AskedInterview } from './askInterview';
import type { Command } from './command';
import { interviewAnswersOf, dateContext } from './interviewAnswers';
import type { Invocation } from './invocation';
import { materialOf } from './materialOf';
import type { NoteMaker } from './noteMaker';

/** A new note, by a few questions that can all be skipped; or by the answers that came with the call. */
export class NewInterview implements Command {
  constructor(
    readonly id: CommandId,
    private readonly services: Pick<Services, 'catalog' | 'clock' | 'git' | 'paths'>,
    private readonly notes: NoteMaker,
  ) {}

  async execute(invocation: Invocation): Promise<vscode.Uri | undefined> {
    const { catalog, clock, paths } = this.services;
    const target = await targetOf(invocation, paths);
    if (!target) return undefined;
    const folder = target.workspaceFolder.uri;
    const given = await interviewAnswersOf(invocation.answers, this.services, folder);
    const own = await ownTemplates(target.workspaceFolder);
    const named = invocation.answers?.text('template') ?? null;
    // With `ask`, the answers of the call are where the questions begin.
    const asks = !invocation.answers || invocation.answers.flag('ask');
    const context = dateContext(clock(), folder);
    const begun = { answers: this.aboutSubject(given, invocation), template: named };
    const asked: AskedInterview | undefined = asks ? await askInterview(catalog, begun, context, own) : { answers: given, template: templateFor(named, given.situation, own) };
    if (!asked) return undefined;
    const { answers, template, followUps } = asked;
    return this.notes.make(target, template, answers, await materialOf(answers, folder, this.services, followUps));
  }

  /** From a view's menu, the person or the theme clicked is answered already. */
  private aboutSubject(answers: InterviewAnswers, { subject }: Invocation): InterviewAnswers {
    const { catalog } = this.services;
    const person = subject.person === undefined ? undefined : catalog.person(subject.person);
    const theme = subject.theme === undefined ? undefined : catalog.theme(subject.theme);
    return { ...answers, interviewees: person ? [person.name] : answers.interviewees, themes: theme ? [theme.label] : answers.themes };
  }
}

/** Where the call points at, else where the person works; undefined when the person gave up. */
export async function targetOf({ answers, target, subject }: Invocation, paths: WorkspacePaths): Promise<Target | undefined> {
  const place = target ?? answers?.uri('folder');
  if (place) return targetAt(place);
  const clicked = subject.path === undefined ? undefined : paths.uriOf(subject.path);
  if (clicked) return { ...(await targetAt(clicked)), here: undefined };
  return answers && !answers.flag('ask') ? nearestTarget() : chosenTarget();
}
