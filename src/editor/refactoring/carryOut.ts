// Does what was prepared, all of it or nothing.
import * as vscode from 'vscode';
import { Failure } from '../failure';
import type { Services } from '../services';
import { closeTabsSince, textsWithTab } from './openedTabs';
import { inChunks, openDocuments, textNow, type OpenSource } from './openSources';
import { textsAfter, workspaceEdit, type PreparedRefactoring } from './prepare';

/** The texts of one change, to tell its undo by. */
export interface DoneRefactoring {
  /** By the file's Uri; only files that had nothing unsaved before. */
  readonly texts: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
}

interface Target {
  readonly source: OpenSource;
  /** Where it is afterwards. */
  readonly uri: vscode.Uri;
  readonly after: string;
}

/**
 * One undoable edit; files that had nothing unsaved are saved. Where a file can't be changed or saved, the others are
 * given their text back.
 * @throws Failure
 */
export async function carryOut(prepared: PreparedRefactoring, services: Services): Promise<DoneRefactoring> {
  const targets = targetsOf(prepared, services);
  const open = textsWithTab();
  // As a refactoring VS Code saves all files, unsaved work of the person's too.
  const isRefactoring = targets.every(({ source }) => source.wasClean);
  const applied = await vscode.workspace.applyEdit(workspaceEdit(prepared, services), { isRefactoring });
  const missed = applied ? await missedOf(targets) : targets;
  if (missed.length > 0) {
    await takeBack(targets);
    throw new Failure(`Nothing was changed: ${namesOf(missed)} could not be edited. It may have changed meanwhile; try again.`);
  }
  const unsaved = await saved(targets.filter(({ source }) => source.wasClean));
  if (unsaved.length > 0) {
    await takeBack(targets);
    throw new Failure(`Nothing was changed: ${namesOf(unsaved)} could not be saved. See whether it can be written to, then try again.`);
  }
  const clean = targets.filter(({ source }) => source.wasClean);
  await closeTabsSince(open, new Set(clean.map(({ uri }) => uri.toString())));
  return { texts: new Map(clean.flatMap(({ source, uri, after }) => [source.uri, uri].map((one) => [one.toString(), { before: source.text, after }] as const))) };
}

function targetsOf(prepared: PreparedRefactoring, { paths }: Services): Target[] {
  const renamed = new Map(prepared.plan.renames.map(({ path, to }) => [path, paths.uriOf(to)]));
  return [...textsAfter(prepared)].map(([source, after]) => ({ source, after, uri: renamed.get(source.path) ?? source.uri }));
}

async function missedOf(targets: readonly Target[]): Promise<Target[]> {
  const open = openDocuments();
  const checked = await inChunks(targets, async (target) => ((await textNow(target.uri, open)) === target.after ? [] : [target]));
  return checked.flat();
}

/** Saves files. Returns those that could not be. */
async function saved(targets: readonly Target[]): Promise<Target[]> {
  const open = openDocuments();
  const unsaved = await inChunks(targets, async (target) => {
    const document = open.get(target.uri.toString());
    return document?.isDirty && !(await document.save()) ? [target] : [];
  });
  return unsaved.flat();
}

/** Gives each file that has its new text the old one again. */
async function takeBack(targets: readonly Target[]): Promise<void> {
  const open = openDocuments();
  const edit = new vscode.WorkspaceEdit();
  const edited: vscode.Uri[] = [];
  for (const { source, uri, after } of targets) {
    // Where the files' names were not reached, it is under the old one still.
    for (const one of new Map([source.uri, uri].map((place) => [place.toString(), place])).values()) {
      if ((await textNow(one, open)) !== after) continue;
      const document = await vscode.workspace.openTextDocument(one);
      edit.replace(one, new vscode.Range(document.positionAt(0), document.positionAt(after.length)), source.text);
      if (source.wasClean) edited.push(one);
    }
  }
  if (edit.size === 0) return;
  await vscode.workspace.applyEdit(edit, { isRefactoring: targets.every(({ source }) => source.wasClean) });
  const now = openDocuments();
  for (const uri of edited) {
    const document = now.get(uri.toString());
    if (document?.isDirty) await document.save();
  }
}

function namesOf(targets: readonly Target[]): string {
  const [first, ...others] = targets.map(({ source }) => `“${source.path}”`);
  return others.length === 0 ? (first ?? '') : `${first ?? ''} and ${others.length} more`;
}
