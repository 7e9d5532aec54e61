// Apply Theme and Remove Theme: what is selected in the active editor.
import * as vscode from 'vscode';
import type { Theme } from '../../catalog/catalog';
import { themeKey } from '../../notes/keys';
import { themesByRecency } from '../../preparation/recentAnswers';
import type { SeveralBlocks } from '../../refactor/applyThemes';
import { Failure } from '../failure';
import { inSlices } from '../inSlices';
import { askSeveral } from '../quickPick/answers';
import { editDocument, type DocumentEdit } from '../refactoring/editDocument';
import { planContext } from '../refactoring/prepare';
import type { Services } from '../services';
import type { Command } from './command';
import type { Answers, Invocation } from './invocation';

export function codingCommands(services: Services): Command[] {
  return [
    { id: 'fieldNotes.applyTheme', execute: (invocation) => applyTheme(invocation, services) },
    { id: 'fieldNotes.removeTheme', execute: (invocation) => removeTheme(invocation, services) },
  ];
}

async function applyTheme({ answers, subject }: Invocation, services: Services): Promise<vscode.Uri | undefined> {
  const { document, selections } = activeEditor();
  const given = answers ? (answers.list('themes') ?? answers.list('theme') ?? []) : subject.theme === undefined ? undefined : [subject.theme];
  const themes = given ?? (await askThemes('Apply Theme', await inSlices(themesByRecency(services.catalog)), 'New theme'));
  if (themes === undefined) return undefined;
  if (themes.length === 0) throw new Failure('The answer “themes” must name the themes to apply.');
  const labels = themes.map((theme) => services.catalog.theme(theme)?.label ?? theme);
  const several = answers ? severalOf(answers) : await askSeveralBlocks(document, selections, services);
  if (several === undefined) return undefined;
  const { applyThemes } = await import('../../refactor/applyThemes');
  const edit: DocumentEdit = (text, selection, context) => applyThemes(text, selection, labels, context, several);
  await editDocument(document, selections, edit, services);
  return document.uri;
}

async function removeTheme({ answers }: Invocation, services: Services): Promise<vscode.Uri | undefined> {
  const { document, selections } = activeEditor();
  const themes = answers ? (answers.list('themes') ?? answers.list('theme') ?? []) : await askThemesThere(document, selections, services);
  if (themes === undefined) return undefined;
  if (themes.length === 0) throw new Failure('No theme codes this place.');
  const { removeThemes } = await import('../../refactor/removeThemes');
  await editDocument(document, selections, (text, selection, context) => removeThemes(text, selection, themes, context), services);
  return document.uri;
}

async function askThemesThere(document: vscode.TextDocument, selections: readonly vscode.Selection[], services: Services): Promise<readonly string[] | undefined> {
  const note = await services.documents.parse(document);
  if (note?.kind !== 'interview') throw new Failure('Open an interview note first.');
  const { themesAt } = await import('../../refactor/removeThemes');
  const { parse } = await planContext(services);
  const there = new Map(selections.flatMap(({ start, end }) => [...themesAt(note, document.getText(), { start: document.offsetAt(start), end: document.offsetAt(end) }, parse)]));
  const [only, ...others] = there.values();
  if (only === undefined || others.length === 0) return only === undefined ? [] : [only];
  const picked = await vscode.window.showQuickPick([...there.values()], { title: 'Remove Theme', placeHolder: 'Which theme goes?', canPickMany: true });
  return picked && (picked.length > 0 ? picked : undefined);
}

async function askThemes(title: string, known: readonly Theme[], newLabel: string): Promise<readonly string[] | undefined> {
  const chosen: string[] = [];
  const outcome = await askSeveral<Theme>({ title }, {
    placeholder: 'Which themes? Pick one or more, or type a new one',
    known,
    nameOf: ({ label }) => label,
    textsOf: ({ label, aliases }) => [label, ...aliases],
    descriptionOf: ({ passageCount, definition }) => [String(passageCount), definition].filter(Boolean).join(' · '),
    keyOf: themeKey,
    newLabel,
    begun: [],
    set: (labels) => { chosen.splice(0, chosen.length, ...labels); },
  });
  return outcome === 'done' && chosen.length > 0 ? chosen : undefined;
}

/** Asked only where there is a choice: a list, a quote or a table that is selected whole. */
async function askSeveralBlocks(document: vscode.TextDocument, selections: readonly vscode.Selection[], services: Services): Promise<SeveralBlocks | undefined> {
  const [{ blocksInOne }, context] = await Promise.all([import('../../refactor/applyThemes'), planContext(services)]);
  const text = document.getText();
  const blocks = selections.reduce((sum, { start, end }) => sum + blocksInOne(text, { start: document.offsetAt(start), end: document.offsetAt(end) }, context), 0);
  if (blocks === 0) return 'one';
  const rows = [
    { label: 'As one passage', description: 'a line of hashtags below', several: 'one' },
    { label: 'Each as its own', description: `${blocks} passages`, several: 'each' },
  ] as const;
  return (await vscode.window.showQuickPick(rows, { title: 'Apply Theme', placeHolder: `How are these ${blocks} blocks coded?` }))?.several;
}

function severalOf(answers: Answers): SeveralBlocks {
  const answer = answers.text('blocks') ?? 'one';
  if (answer !== 'one' && answer !== 'each') throw new Failure('The answer “blocks” must be “one” or “each”.');
  return answer;
}

function activeEditor(): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') throw new Failure('Open an interview note and select what is to be coded first.');
  return editor;
}
