// Quick fixes for what the index finds amiss in a note, a profile or a codebook entry.
import * as vscode from 'vscode';
import { catalogProblemSeverities } from '../../catalog/problems';
import type { Problem } from '../../notes/model';
import type { Fix, FixContext, ProblemFile } from '../../refactor/fixes/fix';
import { LineIndex, type TextEdit } from '../../util/lines';
import { problemSource } from '../diagnostics';
import { editRefusalOf } from '../editRefusal';
import { planContext } from '../refactoring/prepare';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { noteSelector } from './noteSelector';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('fieldNotes');

export function registerProblemFixes(services: Services): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    noteSelector,
    {
      async provideCodeActions(document, range, { diagnostics, only }, token) {
        const asksForAll = only?.intersects(fixAll) === true;
        const ours = diagnostics.filter(({ source }) => source === problemSource);
        if (ours.length === 0 && !asksForAll) return undefined;
        const path = services.paths.pathOf(document.uri);
        const file = await services.documents.parse(document);
        // Where saving would change the rest of the file, nothing is offered.
        if (path === undefined || !file || token.isCancellationRequested || (await editRefusalOf(document.uri)) !== null) return undefined;
        const context = await fixContext(services);
        if (asksForAll) return allAtOnce(document, path, context);
        const { fixesFor } = await import('../../refactor/fixes/fixesFor');
        const where: ProblemFile = { path, text: document.getText(), file };
        return problemsOf(where, services)
          .filter((problem) => vscodeRange(problem.range).intersection(range))
          .flatMap((problem) => fixesFor(problem, where, context).map((fix) => actionOf(document, fix, ours.filter((one) => isAbout(one, problem)), services)));
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll] },
  );
}

async function fixContext(services: Services): Promise<FixContext> {
  const [context, { datesMeantBy }] = await Promise.all([planContext(services), import('../../preparation/datesMeant')]);
  return { ...context, datesMeantBy };
}

/** The reader's of the text as it stands now; those with other files as the index last knew them. */
function problemsOf({ path, file }: ProblemFile, { catalog }: Services): readonly Problem[] {
  return [...file.problems, ...catalog.problemsIn(path).filter(({ code }) => Object.hasOwn(catalogProblemSeverities, code))];
}

function isAbout(diagnostic: vscode.Diagnostic, { code, range }: Problem): boolean {
  return diagnostic.code === code && diagnostic.range.intersection(vscodeRange(range)) !== undefined;
}

async function allAtOnce(document: vscode.TextDocument, path: string, context: FixContext): Promise<vscode.CodeAction[]> {
  const { safeFixes } = await import('../../refactor/fixes/fixAll');
  const plan = safeFixes(path, document.getText(), context);
  if (plan.refusal !== null || plan.edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix what is plain in this note', fixAll);
  action.edit = editOf(document, plan.edits);
  return [action];
}

function actionOf(document: vscode.TextDocument, fix: Fix, diagnostics: vscode.Diagnostic[], services: Services): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  action.isPreferred = fix.isPreferred === true;
  if (fix.kind === 'edit') action.edit = editOf(document, fix.edits);
  else action.command = { title: fix.title, ...commandOf(fix, document, services) };
  return action;
}

function commandOf(fix: Exclude<Fix, { readonly kind: 'edit' }>, { uri }: vscode.TextDocument, { paths }: Services): Pick<vscode.Command, 'command' | 'arguments'> {
  switch (fix.kind) {
    case 'mergeThemes':
      return { command: 'fieldNotes.mergeThemes', arguments: [{ from: [fix.from], to: fix.to, ask: true }] };
    case 'mergePeople':
      return { command: 'fieldNotes.mergeInterviewees', arguments: [{ from: fix.from, to: fix.to, ask: true }] };
    case 'newEntry':
      return { command: 'fieldNotes.newTheme', arguments: [{ name: fix.theme }] };
    case 'newProfile':
      return { command: 'fieldNotes.newInterviewee', arguments: [{ name: fix.name }] };
    case 'addAlias':
      return { command: 'fieldNotes.addAlias', arguments: [{ name: fix.person, alias: fix.alias }] };
    case 'addInterviewee':
      return { command: 'fieldNotes.addInterviewee', arguments: [{ uri: uri.toString(), ask: true }] };
    case 'open':
      return { command: 'vscode.open', arguments: [paths.uriOf(fix.path)] };
  }
}

function editOf(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const changes = new vscode.WorkspaceEdit();
  const lines = new LineIndex(document.getText());
  for (const { start, end, newText } of edits) changes.replace(document.uri, vscodeRange(lines.rangeOf(start, end)), newText);
  return changes;
}
