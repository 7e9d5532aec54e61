import type * as vscode from 'vscode';
import { heldWith, knownPeople } from '../../preparation/acquaintance';
import { hasPlaceForFollowUps, templateForSituation, templateNamed, type NamedTemplate } from '../../preparation/templates/choice';
import type { InterviewAnswers } from '../../preparation/templates/variables';
import { Failure } from '../failure';
import type { Services } from '../services';
import { ownTemplates } from '../templateFiles';
import { askPeople } from './askInterview';
import type { Command } from './command';
import { dateContext, interviewAnswersOf } from './interviewAnswers';
import type { Invocation } from './invocation';
import { materialOf } from './materialOf';
import { targetOf } from './newInterview';
import type { NoteMaker } from './noteMaker';

/** The next conversation with somebody: what is open from the last ones stands in it as prompts. */
export class NewFollowUpInterview implements Command {
  readonly id = 'fieldNotes.newFollowUpInterview';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'clock' | 'git' | 'paths' | 'indexing'>,
    private readonly notes: NoteMaker,
  ) {}

  async execute(invocation: Invocation): Promise<vscode.Uri | undefined> {
    const { indexing, paths } = this.services;
    const target = await targetOf(invocation, paths);
    if (!target) return undefined;
    await indexing.ready();
    const folder = target.workspaceFolder.uri;
    const given = await interviewAnswersOf(invocation.answers, this.services, folder);
    const interviewees = given.interviewees.length > 0 ? given.interviewees : await this.whom(invocation, folder);
    if (!interviewees) return undefined;
    const answers = this.asLastTime({ ...given, interviewees });
    const template = followUpTemplate(await ownTemplates(target.workspaceFolder), answers.situation);
    return this.notes.make(target, template, answers, await materialOf(answers, folder, this.services));
  }

  private async whom({ answers, subject }: Invocation, folder: vscode.Uri): Promise<readonly string[] | undefined> {
    const { catalog, clock } = this.services;
    const clicked = subject.person === undefined ? undefined : catalog.person(subject.person);
    if (clicked) return [clicked.name];
    const inNote = subject.path === undefined ? undefined : catalog.interview(subject.path)?.interviewees.map(({ name }) => name);
    if (inNote && inNote.length > 0) return inNote;
    if (answers) throw new Failure('A follow-up interview needs the answer “interviewees”: the names of those to talk to again.');
    let names: readonly string[] = [];
    const question = { begun: [], isRequired: true, set: (chosen: readonly string[]): void => { names = chosen; } };
    const outcome = await askPeople({ title: 'New Follow-up Interview' }, catalog, dateContext(clock(), folder), question);
    return outcome === 'done' ? names : undefined;
  }

  /** What was not said otherwise is as in the last conversation with them. */
  private asLastTime(answers: InterviewAnswers): InterviewAnswers {
    const [last] = heldWith(this.services.catalog, knownPeople(this.services.catalog, answers.interviewees));
    const title = answers.title ?? `Follow-up with ${answers.interviewees.join(', ')}`;
    return { ...answers, title, situation: answers.situation ?? last?.situation ?? null, study: answers.study ?? last?.study ?? null };
  }
}

/** The person's own `follow-up.md`, else the one for the situation; one without a place for what is open gives way to the neutral one. */
function followUpTemplate(own: readonly NamedTemplate[], situation: string | null): NamedTemplate {
  const fitting = templateNamed('follow-up', own) ?? templateForSituation(situation, own);
  return hasPlaceForFollowUps(fitting) ? fitting : templateForSituation(null, []);
}
