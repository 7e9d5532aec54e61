// The files that a change over several may concern, as they are now.
import * as vscode from 'vscode';
import { decode } from '../../notes/decode';
import type { Slices } from '../../catalog/slices';
import type { EditRefusal } from '../../notes/model';
import type { PlanContext, SourceFile } from '../../refactor/plan';
import { eachOf } from '../../util/eachOf';
import type { Services, WorkspacePaths } from '../services';

export interface OpenSource extends SourceFile {
  readonly uri: vscode.Uri;
  /** Whether there was nothing unsaved. */
  readonly wasClean: boolean;
  /** Why saving it would change more than what is meant. */
  readonly refusal: EditRefusal;
}

/** How many files are read at a time. */
const atOnce = 32;

/** Reads files, unsaved texts where there are any. What is gone by now is left out. */
export async function openSources(files: readonly string[], paths: WorkspacePaths, parse: PlanContext['parse'], slices: Slices): Promise<OpenSource[]> {
  const open = openDocuments();
  const found = await ofEach(files, async (path) => {
    const uri = paths.uriOf(path);
    const text = uri && (await textOf(uri, open.get(uri.toString())));
    if (!text) return undefined;
    await slices.breathe();
    return { path, uri, ...text, file: parse(text.text) };
  });
  return found.filter((source) => source !== undefined);
}

/** By Uri. */
export function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  return new Map(vscode.workspace.textDocuments.filter(({ isClosed }) => !isClosed).map((document) => [document.uri.toString(), document]));
}

/** The text of a file as it is now, unsaved where it is; undefined when it is gone. */
export async function textNow(uri: vscode.Uri, open: ReadonlyMap<string, vscode.TextDocument>): Promise<string | undefined> {
  return open.get(uri.toString())?.getText() ?? (await onDisk(uri))?.text;
}

/** What the task makes of each item, some of them at a time. */
export async function ofEach<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  await eachOf([...items.entries()], atOnce, async ([index, item]) => {
    results.set(index, await task(item));
  });
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}

type SourceText = Pick<OpenSource, 'text' | 'wasClean' | 'refusal'>;

async function textOf(uri: vscode.Uri, document: vscode.TextDocument | undefined): Promise<SourceText | undefined> {
  // A closed file is not opened just to look into it: of thousands, VS Code would keep fifty.
  const disk = await onDisk(uri);
  if (!document) return disk?.text === undefined ? undefined : { text: disk.text, wasClean: true, refusal: disk.refusal };
  const [text, wasClean] = [document.getText(), !document.isDirty];
  if (!disk) return wasClean ? undefined : { text, wasClean, refusal: null };
  const isStale = wasClean && disk.text !== undefined && disk.text !== text;
  return { text, wasClean, refusal: disk.refusal ?? (isStale ? 'It was changed on disk a moment ago. Try again.' : null) };
}

/** undefined: it is not there. Its text is undefined where it is none of a size that is read. */
async function onDisk(uri: vscode.Uri): Promise<{ readonly text: string | undefined; readonly refusal: EditRefusal } | undefined> {
  try {
    const source = decode(await vscode.workspace.fs.readFile(uri));
    return source.text === null ? { text: undefined, refusal: 'It is not a text of a size that Field Notes reads.' } : { text: source.text, refusal: source.editRefusal };
  } catch {
    return undefined;
  }
}

/** Why a file can't be written, in a sentence; null when it can. */
export async function writeRefusalOf(uri: vscode.Uri, disk: Services['disk']): Promise<string | null> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return 'Its workspace is read-only.';
  try {
    const { permissions } = await vscode.workspace.fs.stat(uri);
    return permissions === vscode.FilePermission.Readonly || (await disk?.isLocked(uri)) ? 'It is read-only.' : null;
  } catch {
    return 'It is no longer there.';
  }
}
