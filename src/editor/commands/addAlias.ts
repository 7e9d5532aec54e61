import * as vscode from 'vscode';
import { peopleByRecency } from '../../preparation/recentAnswers';
import { Failure } from '../failure';
import { inSlices } from '../inSlices';
import { askName } from '../quickPick/answers';
import { askText } from '../quickPick/input';
import { askSteps } from '../quickPick/steps';
import type { Refactorings } from '../refactoring/refactorings';
import type { Services } from '../services';
import type { Command } from './command';
import type { Invocation } from './invocation';

/** Gives somebody another name to be known by: in the profile, which is made if there is none. */
export class AddAlias implements Command {
  readonly id = 'fieldNotes.addAlias';

  constructor(
    private readonly services: Services,
    private readonly refactorings: Refactorings,
  ) {}

  async execute({ answers, subject }: Invocation): Promise<vscode.Uri | undefined> {
    const { catalog, indexing, paths } = this.services;
    const clicked = catalog.people().find(({ key }) => key === subject.person)?.name;
    const given = { name: answers?.text('name') ?? clicked ?? '', alias: answers?.text('alias') ?? '' };
    const { name, alias } = answers ? given : await this.ask(given.name);
    if (!answers && (name === '' || alias === '')) return undefined;
    if (name === '' || alias === '') throw new Failure('An alias needs the answers “name” and “alias”.');
    await indexing.ready();
    const profile = catalog.person(name)?.profile ?? null;
    if (profile === null) return vscode.commands.executeCommand<vscode.Uri | undefined>('fieldNotes.newInterviewee', { name, aliases: [alias], background: true });
    await this.refactorings.run(async () => (await import('../../refactor/listAdditions')).aliasAddition(profile, alias));
    return paths.uriOf(profile);
  }

  private async ask(begun: string): Promise<{ name: string; alias: string }> {
    const answer = { name: begun, alias: '' };
    const known = (await inSlices(peopleByRecency(this.services.catalog))).map(({ name }) => name);
    const done = await askSteps('Add Alias', [
      ...(begun === '' ? [(frame: Parameters<typeof askName>[0]) => askName(frame, { placeholder: 'Whose alias?', known, newLabel: 'New interviewee', answer: answer.name, set: (name) => { answer.name = name; } })] : []),
      (frame) => askText(frame, { prompt: `What else do notes call ${answer.name}?`, answer: answer.alias || null, set: (alias) => { answer.alias = alias ?? ''; } }),
    ]);
    return done ? answer : { name: '', alias: '' };
  }
}
