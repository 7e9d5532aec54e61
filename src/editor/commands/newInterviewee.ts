import * as vscode from 'vscode';
import type { Person } from '../../catalog/catalog';
import { personKey } from '../../notes/keys';
import { isTimeZone } from '../../preparation/localTime';
import type { ProfileFields } from '../../preparation/newEntries';
import { peopleByRecency } from '../../preparation/recentAnswers';
import { Failure } from '../failure';
import { inSlices } from '../inSlices';
import { withSetLineEnds, type NewFiles } from '../newFiles';
import { openNew } from '../openNew';
import { askName, askWord } from '../quickPick/answers';
import { askText } from '../quickPick/input';
import { askSteps, type Step } from '../quickPick/steps';
import type { Services } from '../services';
import { timeZoneSetting } from '../settings';
import { askTimeZone } from './askTimeZone';
import type { Command } from './command';
import type { Answers, Invocation } from './invocation';
import { targetOf } from './newInterview';
import { pathFromSetting } from './pathFromSetting';

/** A person's own file: what they do, where they are, how to reach them, what builds rapport. */
export class NewInterviewee implements Command {
  readonly id = 'fieldNotes.newInterviewee';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'clock' | 'indexing' | 'paths'>,
    private readonly newFiles: NewFiles,
  ) {}

  async execute(invocation: Invocation): Promise<vscode.Uri | undefined> {
    const { catalog, indexing, paths } = this.services;
    const target = await targetOf(invocation, paths);
    if (!target) return undefined;
    const clicked = invocation.subject.person === undefined ? undefined : catalog.person(invocation.subject.person);
    const begun = { ...profileFieldsOf(invocation.answers), ...(clicked ? { name: clicked.name } : {}) };
    // With `ask`, the answers of the call are where the questions begin.
    const asks = !invocation.answers || invocation.answers.flag('ask');
    const fields = asks ? await this.ask(begun, target.workspaceFolder.uri) : begun;
    if (!fields) return undefined;
    if (fields.name === '') throw new Failure('A profile needs the answer “name”.');
    await indexing.ready();
    const existing = catalog.person(fields.name)?.profile ?? null;
    const uri = existing === null ? undefined : paths.uriOf(existing);
    if (uri) {
      await vscode.window.showTextDocument(uri, { preview: false });
      return uri;
    }
    const { profileText } = await import('../../preparation/newEntries');
    const file = profileText(fields);
    const { name, organisation, role } = fields;
    const path = pathFromSetting('newInterviewee.path', target, { name, organisation: organisation ?? '', role: role ?? '' }, 'Interviewee');
    const made = await this.newFiles.create(target, path, withSetLineEnds(file.text, target.workspaceFolder.uri));
    if (invocation.answers?.flag('background') !== true) await openNew(made, file);
    return made;
  }

  private async ask(begun: ProfileFields, scope: vscode.Uri): Promise<ProfileFields | undefined> {
    const { catalog, clock } = this.services;
    let fields = begun;
    const set = (part: Partial<ProfileFields>): void => {
      fields = { ...fields, ...part };
    };
    const text = (prompt: string, key: 'role' | 'organisation' | 'contact' | 'rapport', placeholder?: string): Step => (frame) =>
      askText(frame, { prompt, placeholder, answer: fields[key], set: (answer) => { set({ [key]: answer }); } });
    const people = await inSlices(peopleByRecency(catalog));
    const steps: readonly Step[] = [
      ...(begun.name === '' ? [(frame: Parameters<Step>[0]) => askName(frame, { ...nameQuestion(people), answer: fields.name, set: (name) => { set({ name }); } })] : []),
      text('What do they do?', 'role', 'Release manager'),
      text('Where do they work?', 'organisation'),
      (frame) => askTimeZone(frame, { now: clock(), own: timeZoneSetting(scope), known: people.map(({ timezone }) => timezone), answer: fields.timezone, set: (timezone) => { set({ timezone }); } }),
      (frame) => askText(frame, { prompt: 'Other names that notes use for them, separated by commas', answer: fields.aliases.join(', '), set: (names) => { set({ aliases: listed(names) }); } }),
      text('How do you reach them?', 'contact', 'Mail address, phone number, handle'),
      (frame) => askWord(frame, { ...introducerQuestion(people, fields.name), answer: fields.introducedBy, set: (introducedBy) => { set({ introducedBy }); } }),
      text('What builds rapport? A hobby, a place, something they said', 'rapport'),
    ];
    return (await askSteps('New Interviewee Profile', steps)) ? fields : undefined;
  }
}

function profileFieldsOf(answers: Answers | undefined): ProfileFields {
  const timezone = answers?.text('timezone') ?? null;
  if (timezone !== null && !isTimeZone(timezone)) throw new Failure(`“${timezone}” is no time zone. Write it as Europe/Berlin.`);
  return {
    name: answers?.text('name') ?? '',
    aliases: answers?.list('aliases') ?? [],
    role: answers?.text('role') ?? null,
    organisation: answers?.text('organisation') ?? null,
    timezone,
    contact: answers?.text('contact') ?? null,
    introducedBy: answers?.text('introducedBy') ?? null,
    rapport: answers?.text('rapport') ?? null,
  };
}

/** Those without a profile yet are offered. */
function nameQuestion(people: readonly Person[]): { placeholder: string; known: readonly string[]; newLabel: string } {
  return { placeholder: 'Whose profile? Type a name', known: people.filter(({ profile }) => profile === null).map(({ name }) => name), newLabel: 'New interviewee' };
}

function introducerQuestion(people: readonly Person[], name: string): { placeholder: string; rows: readonly { label: string; value: string }[]; ownLabel: string } {
  const others = people.filter(({ key }) => key !== personKey(name));
  return { placeholder: 'Who introduced them?', rows: others.map((person) => ({ label: person.name, value: person.name })), ownLabel: 'Somebody else' };
}

function listed(text: string | null): string[] {
  return (text ?? '').split(/[,;、，]/u).map((name) => name.trim()).filter((name) => name !== '');
}
