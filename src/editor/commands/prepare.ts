import * as vscode from 'vscode';
import { briefingSubject } from '../pages/briefings';
import type { Pages } from '../pages/pages';
import type { Services } from '../services';
import { askPeople } from './askInterview';
import type { Command } from './command';
import { dateContext, knownSpellings } from './interviewAnswers';
import type { Invocation } from './invocation';

/** A briefing on the people one is about to talk to. */
export class Prepare implements Command {
  readonly id = 'fieldNotes.prepare';

  constructor(
    private readonly services: Services,
    private readonly pages: Pages,
  ) {}

  async execute(invocation: Invocation): Promise<vscode.Uri | undefined> {
    const { catalog, indexing } = this.services;
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'Reading notes' }, () => indexing.ready());
    const names = await this.namesOf(invocation);
    return names && this.pages.show(briefingSubject(knownSpellings(names, catalog)));
  }

  /** undefined when the person gave up. */
  private async namesOf({ answers, subject, target }: Invocation): Promise<readonly string[] | undefined> {
    const { catalog, paths } = this.services;
    if (answers) return answers.list('interviewees') ?? [];
    if (subject.person !== undefined) return [catalog.person(subject.person)?.name ?? subject.person];
    const path = subject.path ?? (target && paths.pathOf(target));
    const clicked = path === undefined ? [] : this.intervieweesOf(path);
    return clicked.length > 0 ? clicked : this.ask();
  }

  private intervieweesOf(path: string): readonly string[] {
    return this.services.catalog.interview(path)?.interviewees.map(({ name }) => name) ?? [];
  }

  /** Begins with those of the note that is open. */
  private async ask(): Promise<readonly string[] | undefined> {
    const { catalog, clock, paths } = this.services;
    const active = vscode.window.activeTextEditor?.document.uri;
    const path = active && paths.pathOf(active);
    let names = path === undefined ? [] : this.intervieweesOf(path);
    const question = { begun: names, isRequired: true, set: (chosen: readonly string[]): void => { names = chosen; } };
    const outcome = await askPeople({ title: 'Prepare for a Conversation' }, catalog, dateContext(clock(), active), question);
    return outcome === 'done' ? names : undefined;
  }
}
