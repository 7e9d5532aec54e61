// Rename Interviewee, Merge Interviewees: in all notes at once.
import * as vscode from 'vscode';
import type { Person } from '../../catalog/catalog';
import { personKey } from '../../notes/keys';
import { RankedList } from '../../util/ranking';
import { Failure } from '../failure';
import { nameInDocument } from '../language/namePlaces';
import { askByPick, maxRows } from '../quickPick/pick';
import { askRenamePerson, choicesOf, movingPeople } from '../refactoring/askRename';
import type { Refactorings } from '../refactoring/refactorings';
import type { Services } from '../services';
import type { Command } from './command';
import type { Invocation } from './invocation';

export function personCommands(services: Services, refactorings: Refactorings): Command[] {
  return [
    { id: 'fieldNotes.renameInterviewee', execute: (invocation) => renameInterviewee(invocation, services, refactorings) },
    { id: 'fieldNotes.mergeInterviewees', execute: (invocation) => mergeInterviewees(invocation, services, refactorings) },
  ];
}

async function renameInterviewee(invocation: Invocation, services: Services, refactorings: Refactorings): Promise<unknown> {
  if (invocation.answers) return moveAsAnswered(invocation, refactorings);
  const person = await chosenPerson(invocation, services, 'Rename Interviewee', 'Who gets another name?');
  if (!person) return undefined;
  const to = await vscode.window.showInputBox({
    title: `Rename “${person.name}”`,
    prompt: 'The name of somebody who is known already merges the two.',
    value: person.name,
    validateInput: (typed) => (personKey(typed) === '' ? 'An interviewee needs a name.' : null),
  });
  if (to === undefined) return undefined;
  return askRenamePerson(person, to, services, refactorings);
}

async function mergeInterviewees(invocation: Invocation, services: Services, refactorings: Refactorings): Promise<unknown> {
  const { answers } = invocation;
  if (answers?.flag('ask')) return askToMerge(answers.list('from') ?? [], answers.text('to') ?? '', services, refactorings);
  if (answers) return moveAsAnswered(invocation, refactorings);
  const selected = [...new Set(invocation.subjects.flatMap(({ person }) => person ?? []))];
  const known = services.catalog.people();
  const several = known.filter(({ key }) => selected.length > 1 && selected.includes(key));
  const one = several.length > 0 ? undefined : await chosenPerson(invocation, services, 'Merge Interviewees', 'Who is somebody else?');
  const from = one ? [one] : several;
  if (from.length === 0) return undefined;
  // Of several one may take in the others.
  const candidates = [...several, ...known.filter((person) => !from.includes(person))];
  const into = await pickedPerson(candidates, `Merge ${quoted(from.map(({ name }) => name))}`, 'Into whom?');
  if (!into) return undefined;
  return askToMerge(from.flatMap(({ name }) => (name === into.name ? [] : name)), into.name, services, refactorings);
}

function askToMerge(from: readonly string[], to: string, { catalog }: Services, refactorings: Refactorings): Promise<unknown> {
  const hasProfile = [...from, to].some((name) => (catalog.person(name)?.profile ?? null) !== null);
  return refactorings.ask({ message: `Merge ${quoted(from)} into “${to}”?`, choices: choicesOf('Merge', (keepAlias) => movingPeople(from, to, keepAlias), hasProfile, from.length > 1 ? 'Old Names as Aliases' : undefined) });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(', ');
}

async function moveAsAnswered({ answers }: Invocation, refactorings: Refactorings): Promise<vscode.Uri[]> {
  const from = answers?.list('from') ?? [];
  const to = answers?.text('to');
  if (from.length === 0) throw new Failure('The answer “from” must name an interviewee.');
  if (to === undefined) throw new Failure('The answer “to” must be a name.');
  const keepAlias = answers?.flag('keepAlias') ?? false;
  return refactorings.run(movingPeople(from, to, keepAlias));
}

/** The person of a tree node, of the cursor, or one that is picked. */
async function chosenPerson({ subject, target }: Invocation, services: Services, title: string, placeholder: string): Promise<Person | undefined> {
  const { catalog } = services;
  const known = (key: string): Person | undefined => catalog.people().find((person) => person.key === key);
  if (subject.person !== undefined) return known(subject.person);
  const editor = vscode.window.activeTextEditor;
  const found = editor && !target ? await nameInDocument(editor.document, editor.selection.active, services) : undefined;
  return (found?.thing.kind === 'person' ? known(found.thing.key) : undefined) ?? pickedPerson(catalog.people(), title, placeholder);
}

async function pickedPerson(people: readonly Person[], title: string, placeholder: string): Promise<Person | undefined> {
  const ranked = new RankedList(people, ({ name, aliases, role, organisation }) => [name, ...aliases, role, organisation]);
  let picked: Person | undefined;
  const outcome = await askByPick<Person>({ title }, {
    placeholder,
    rows: (typed) => ranked.best(typed, maxRows).map((person) => ({ label: person.name, description: [person.role, person.organisation].filter(Boolean).join(', '), value: person })),
    take: (person) => {
      picked = person;
      return 'done';
    },
  });
  return outcome === 'done' ? picked : undefined;
}
