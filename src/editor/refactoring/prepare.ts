// A change over several files, made ready on the texts as they are now: or refused, before anything is touched.
import * as vscode from 'vscode';
import { folderOf, joinedPath } from '../../catalog/paths';
import { indexSettingsOf } from '../../catalog/settings';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import { loadParser } from '../../notes/loadParser';
import { isEmptyPlan, type FileRename, type PlanContext, type Refactoring, type RefactorPlan, type Refusal } from '../../refactor/plan';
import { fileNameKey, freeFileName } from '../../util/fileName';
import { applyEdits, LineIndex } from '../../util/lines';
import { Failure } from '../failure';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { ofEach, openDocuments, openSources, textNow, writeRefusalOf, type OpenSource } from './openSources';

export interface PreparedRefactoring {
  readonly plan: RefactorPlan;
  readonly sources: ReadonlyMap<string, OpenSource>;
}

/** Makes the refactoring of what the index knows; a refusal is a sentence. */
export type RefactoringOf = (context: PlanContext) => Promise<Refactoring | { readonly refusal: string }>;

/** @throws Failure that names each file which stands in the way. */
export async function prepare(refactoringOf: RefactoringOf, services: Services): Promise<PreparedRefactoring> {
  await services.indexing.ready();
  const context = await planContext(services);
  const refactoring = await refactoringOf(context);
  if ('refusal' in refactoring) throw new Failure(refactoring.refusal);
  const slices = new Slices(timers);
  const opened = await openSources(refactoring.paths, services.paths, context.parse, slices);
  const sources = new Map(opened.map((source) => [source.path, source]));
  refuse(refactoring.paths.filter((path) => !sources.has(path)).map((path) => ({ path, reason: gone })));
  const plan = await withFreeNames(await planned(refactoring.plan(opened), slices), services.paths);
  refuse(plan.refusals);
  if (isEmptyPlan(plan)) return { plan, sources };
  const checked = await ofEach(touchedPaths(plan), async (path) => ({ path, reason: await refusalOfSource(sources.get(path), services) }));
  refuse(checked.flatMap(({ path, reason }) => (reason === null ? [] : [{ path, reason }])));
  return { plan, sources };
}

export async function planContext({ catalog }: Services): Promise<PlanContext> {
  const configuration = vscode.workspace.getConfiguration();
  const { reader: settings } = indexSettingsOf((key) => configuration.get<unknown>(key));
  const parse = await loadParser();
  return { catalog, settings, parse: (text) => parse(text, settings) };
}

async function planned(steps: Generator<undefined, RefactorPlan>, slices: Slices): Promise<RefactorPlan> {
  for (;;) {
    await slices.breathe();
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A file whose name is to be another's gets a free one beside it. */
async function withFreeNames(plan: RefactorPlan, paths: Services['paths']): Promise<RefactorPlan> {
  const renames: FileRename[] = [];
  for (const { path, to } of plan.renames) {
    const folder = paths.uriOf(folderOf(to));
    const entries = folder ? await vscode.workspace.fs.readDirectory(folder) : [];
    const own = fileNameKey(lastSegmentOf(path));
    const given = renames.filter((one) => folderOf(one.to) === folderOf(to)).map((one) => lastSegmentOf(one.to));
    const taken = new Set([...entries.map(([name]) => fileNameKey(name)).filter((name) => name !== own), ...given.map(fileNameKey)]);
    renames.push({ path, to: joinedPath(folderOf(to), freeFileName(lastSegmentOf(to), taken)) });
  }
  return { ...plan, renames };
}

function lastSegmentOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether the texts of the files that are to change are still those that the plan was made of, on disk too. */
export async function isCurrent({ plan, sources }: PreparedRefactoring): Promise<boolean> {
  const open = openDocuments();
  const current = await ofEach(touchedPaths(plan), async (path) => {
    const source = sources.get(path);
    return source !== undefined && (await textNow(source.uri, open)) === source.text;
  });
  return !current.includes(false);
}

/** The text of each file that is edited, as it will be. */
export function textsAfter({ plan, sources }: PreparedRefactoring): Map<OpenSource, string> {
  const texts = new Map<OpenSource, string>();
  for (const { path, edits } of plan.changes) {
    const source = sources.get(path);
    if (source) texts.set(source, applyEdits(source.text, edits));
  }
  return texts;
}

/** The edit that does all of it, files' names last. */
export function workspaceEdit({ plan, sources }: PreparedRefactoring, services: Services): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { path, edits } of plan.changes) {
    const source = sources.get(path);
    if (!source) continue;
    const lines = new LineIndex(source.text);
    for (const { start, end, newText } of edits) edit.replace(source.uri, vscodeRange(lines.rangeOf(start, end)), newText);
  }
  for (const { path, to } of plan.renames) {
    const [from, target] = [services.paths.uriOf(path), services.paths.uriOf(to)];
    if (from && target) edit.renameFile(from, target, { overwrite: false });
  }
  for (const path of plan.deletions) {
    const uri = services.paths.uriOf(path);
    if (uri) edit.deleteFile(uri);
  }
  return edit;
}

const gone = 'It is no longer there. Try again.';

function touchedPaths({ changes, renames, deletions }: RefactorPlan): string[] {
  return [...new Set([...changes.map(({ path }) => path), ...renames.map(({ path }) => path), ...deletions])];
}

async function refusalOfSource(source: OpenSource | undefined, { disk }: Services): Promise<string | null> {
  if (!source) return gone;
  return source.refusal ?? writeRefusalOf(source.uri, disk);
}

const named = 3;

function refuse(refusals: readonly Refusal[]): void {
  if (refusals.length === 0) return;
  const first = refusals.slice(0, named).map(({ path, reason }) => `“${path}”: ${reason}`);
  const more = refusals.length > named ? ` And ${refusals.length - named} more.` : '';
  throw new Failure(`Nothing was changed. ${first.join(' ')}${more}`);
}
