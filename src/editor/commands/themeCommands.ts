// Rename Theme, Merge Themes, Delete Theme: in all notes at once.
import * as vscode from 'vscode';
import type { Theme } from '../../catalog/catalog';
import { themeKey } from '../../notes/keys';
import { Failure } from '../failure';
import { nameInDocument } from '../language/namePlaces';
import { askSeveral } from '../quickPick/answers';
import { askByPick } from '../quickPick/pick';
import { askRenameTheme, choicesOf, movingThemes } from '../refactoring/askRename';
import type { Refactorings } from '../refactoring/refactorings';
import type { RefactoringOf } from '../refactoring/prepare';
import type { Services } from '../services';
import { RankedList } from '../../util/ranking';
import type { Command } from './command';
import type { Invocation } from './invocation';

export function themeCommands(services: Services, refactorings: Refactorings): Command[] {
  return [
    { id: 'fieldNotes.renameTheme', execute: (invocation) => renameTheme(invocation, services, refactorings) },
    { id: 'fieldNotes.mergeThemes', execute: (invocation) => mergeThemes(invocation, services, refactorings) },
    { id: 'fieldNotes.deleteTheme', execute: (invocation) => deleteTheme(invocation, services, refactorings) },
  ];
}

async function renameTheme(invocation: Invocation, services: Services, refactorings: Refactorings): Promise<unknown> {
  const { answers } = invocation;
  if (answers) {
    const from = needed(answers.text('from'), 'from', 'the theme to rename');
    const to = needed(answers.text('to'), 'to', 'its new name');
    return refactorings.run(movingThemes([from], to, answers.flag('keepAlias')));
  }
  const theme = await chosenTheme(invocation, services, 'Rename Theme', 'Which theme gets another name?');
  if (!theme) return undefined;
  const to = await vscode.window.showInputBox({
    title: `Rename “${theme.label}”`,
    prompt: 'Themes below it go with it. The name of a theme that there is already merges the two.',
    value: theme.label,
    valueSelection: [theme.label.lastIndexOf('/') + 1, theme.label.length],
    validateInput: (typed) => (themeKey(typed) === '' ? 'A theme needs a name.' : null),
  });
  if (to === undefined) return undefined;
  return askRenameTheme(theme, to, services, refactorings);
}

async function mergeThemes(invocation: Invocation, services: Services, refactorings: Refactorings): Promise<unknown> {
  const { answers } = invocation;
  if (answers) {
    const from = answers.list('from') ?? [];
    const to = needed(answers.text('to'), 'to', 'the theme to merge into');
    if (from.length === 0) throw new Failure('The answer “from” must name the themes to merge.');
    return answers.flag('ask') ? askToMerge(from, to, services, refactorings) : refactorings.run(movingThemes(from, to, answers.flag('keepAlias')));
  }
  const selected = themesOf(invocation, services).map(({ label }) => label);
  const from = selected.length > 0 ? selected : await askThemesToMerge(services);
  if (from.length === 0) return undefined;
  const known = services.catalog.themes().filter(({ named }) => named);
  // Of several one may take in the others.
  const candidates = from.length > 1 ? [...known.filter(({ label }) => from.includes(label)), ...known.filter(({ label }) => !from.includes(label))] : known.filter(({ label }) => !from.includes(label));
  const into = await pickedTheme(candidates, `Merge ${quoted(from)}`, 'Into which theme?');
  if (!into) return undefined;
  return askToMerge(from.filter((label) => label !== into.label), into.label, services, refactorings);
}

function askToMerge(from: readonly string[], to: string, { catalog }: Services, refactorings: Refactorings): Promise<unknown> {
  const hasEntry = [...from, to].some((label) => (catalog.theme(label)?.codebook ?? null) !== null);
  return refactorings.ask({
    message: `Merge ${quoted(from)} into “${to}”?`,
    choices: choicesOf('Merge', (keepAlias) => movingThemes(from, to, keepAlias), hasEntry, 'Old Names as Aliases'),
  });
}

async function askThemesToMerge({ catalog }: Services): Promise<readonly string[]> {
  const chosen: string[] = [];
  const outcome = await askSeveral<Theme>({ title: 'Merge Themes' }, {
    placeholder: 'Which themes go? Pick one or more',
    known: catalog.themes(),
    nameOf: ({ label }) => label,
    textsOf: ({ label, aliases }) => [label, ...aliases],
    descriptionOf: passages,
    keyOf: themeKey,
    newLabel: 'New theme',
    begun: [],
    set: (labels) => { chosen.splice(0, chosen.length, ...labels); },
  });
  return outcome === 'done' ? chosen : [];
}

async function deleteTheme(invocation: Invocation, services: Services, refactorings: Refactorings): Promise<unknown> {
  const { answers } = invocation;
  if (answers) {
    const themes = answers.list('themes') ?? answers.list('theme') ?? [];
    if (themes.length === 0) throw new Failure('The answer “theme” must name the theme to delete.');
    return refactorings.run(deleting(themes));
  }
  const selected = themesOf(invocation, services);
  const one = selected.length > 0 ? undefined : await chosenTheme(invocation, services, 'Delete Theme', 'Which theme is taken out of all notes?');
  const themes = one ? [one] : selected;
  if (themes.length === 0) return undefined;
  return refactorings.ask({
    message: `Delete ${quoted(themes.map(({ label }) => label))} from all notes?`,
    detail: themes.some(({ children }) => children.length > 0) ? 'The themes below go with it. What was said stays.' : 'What was said stays.',
    choices: [{ button: 'Delete', refactoringOf: deleting(themes.map(({ key }) => key)) }],
  });
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `“${label}”`).join(', ');
}

function deleting(themes: readonly string[]): RefactoringOf {
  return async (context) => (await import('../../refactor/moveThemes')).deleteThemes(themes, context);
}

/** Those of the selected tree nodes. */
function themesOf({ subjects }: Invocation, { catalog }: Services): Theme[] {
  return subjects.flatMap(({ theme }) => (theme === undefined ? [] : (catalog.theme(theme) ?? [])));
}

/** The theme of a tree node, of the cursor, or one that is picked. */
async function chosenTheme({ subject, target }: Invocation, services: Services, title: string, placeholder: string): Promise<Theme | undefined> {
  const { catalog } = services;
  if (subject.theme !== undefined) return catalog.theme(subject.theme);
  const editor = vscode.window.activeTextEditor;
  const found = editor && !target ? await nameInDocument(editor.document, editor.selection.active, services) : undefined;
  const atCursor = found?.thing.kind === 'theme' ? catalog.theme(found.thing.key) : undefined;
  return atCursor ?? pickedTheme(catalog.themes(), title, placeholder);
}

async function pickedTheme(themes: readonly Theme[], title: string, placeholder: string): Promise<Theme | undefined> {
  const ranked = new RankedList(themes, ({ label, aliases }) => [label, ...aliases]);
  let picked: Theme | undefined;
  const outcome = await askByPick<Theme>({ title }, {
    placeholder,
    rows: (typed) => ranked.best(typed, 200).map((theme) => ({ label: theme.label, description: passages(theme), value: theme })),
    take: (theme) => {
      picked = theme;
      return 'done';
    },
  });
  return outcome === 'done' ? picked : undefined;
}

function passages({ passageCount }: Theme): string {
  return passageCount === 1 ? '1 passage' : `${passageCount} passages`;
}

function needed(answer: string | undefined, name: string, what: string): string {
  if (answer === undefined) throw new Failure(`The answer “${name}” must name ${what}.`);
  return answer;
}
