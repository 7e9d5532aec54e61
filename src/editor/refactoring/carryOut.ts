// Does what was prepared, all of it or nothing.
import * as vscode from 'vscode';
import { Failure } from '../failure';
import type { Services } from '../services';
import { closeTabsSince, textsWithTab } from './openedTabs';
import { ofEach, openDocuments, textNow, type OpenSource } from './openSources';
import { textsAfter, workspaceEdit, type PreparedRefactoring } from './prepare';
import type { UndoneFiles } from './undoneFiles';

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
export async function carryOut(prepared: PreparedRefactoring, services: Services, undone: UndoneFiles): Promise<void> {
  const targets = targetsOf(prepared, services);
  const clean = targets.filter(({ source }) => source.wasClean);
  const open = textsWithTab();
  // It may be undone while its files are still being saved.
  const unfollow = await undone.follow(clean.flatMap(({ source, uri, after }) => placesOf(source, uri).map((place) => ({ uri: place, texts: [source.text, after] }))));
  try {
    // As a refactoring VS Code saves all files, unsaved work of the person's too.
    const isRefactoring = clean.length === targets.length;
    const applied = await vscode.workspace.applyEdit(workspaceEdit(prepared, services), { isRefactoring });
    const missed = applied ? await missedOf(targets) : targets;
    if (missed.length > 0) throw new Failure(`Nothing was changed: ${namesOf(missed)} could not be edited. It may have changed meanwhile; try again.`);
    const unsaved = await saved(clean);
    if (unsaved.length > 0) throw new Failure(`Nothing was changed: ${namesOf(unsaved)} could not be saved. See whether it can be written to, then try again.`);
  } catch (error) {
    await takeBack(targets);
    unfollow();
    throw error;
  }
  await closeTabsSince(open, new Set(clean.map(({ uri }) => uri.toString())));
}

function targetsOf(prepared: PreparedRefactoring, { paths }: Services): Target[] {
  const renamed = new Map(prepared.plan.renames.map(({ path, to }) => [path, paths.uriOf(to)]));
  return [...textsAfter(prepared)].map(([source, after]) => ({ source, after, uri: renamed.get(source.path) ?? source.uri }));
}

async function missedOf(targets: readonly Target[]): Promise<Target[]> {
  const open = openDocuments();
  const checked = await ofEach(targets, async (target) => ((await textNow(target.uri, open)) === target.after ? [] : [target]));
  return checked.flat();
}

/** Saves files. Returns those that could not be. */
async function saved(targets: readonly Target[]): Promise<Target[]> {
  const open = openDocuments();
  const unsaved = await ofEach(targets, async (target) => {
    const document = open.get(target.uri.toString());
    return document?.isDirty && !(await document.save()) ? [target] : [];
  });
  return unsaved.flat();
}

/** Gives each file that has its new text the old one again, and saves what was saved before. */
async function takeBack(targets: readonly Target[]): Promise<void> {
  const open = openDocuments();
  const edit = new vscode.WorkspaceEdit();
  for (const { source, uri, after } of targets) {
    for (const one of placesOf(source, uri)) {
      if ((await textNow(one, open)) !== after) continue;
      const document = await vscode.workspace.openTextDocument(one);
      edit.replace(one, new vscode.Range(document.positionAt(0), document.positionAt(after.length)), source.text);
    }
  }
  if (edit.size > 0) await vscode.workspace.applyEdit(edit, { isRefactoring: targets.every(({ source }) => source.wasClean) });
  const now = openDocuments();
  await ofEach(targets, async ({ source, uri }) => {
    for (const one of source.wasClean ? placesOf(source, uri) : []) {
      const document = now.get(one.toString());
      // Also what was undone meanwhile.
      if (document?.isDirty && document.getText() === source.text) await document.save();
    }
  });
}

/** Where the files' names were not reached, a file is under its old one still. */
function placesOf({ uri }: OpenSource, renamed: vscode.Uri): vscode.Uri[] {
  return uri.toString() === renamed.toString() ? [uri] : [uri, renamed];
}

function namesOf(targets: readonly Target[]): string {
  const [first, ...others] = targets.map(({ source }) => `“${source.path}”`);
  return others.length === 0 ? (first ?? '') : `${first ?? ''} and ${others.length} more`;
}
