// The files that a change over several may concern, as they are now.
import * as vscode from 'vscode';
import { decode } from '../../notes/decode';
import type { EditRefusal } from '../../notes/model';
import type { PlanContext, SourceFile } from '../../refactor/plan';
import { editRefusalOf } from '../editRefusal';
import type { WorkspacePaths } from '../services';

export interface OpenSource extends SourceFile {
  readonly uri: vscode.Uri;
  /** Of the document, where there is one open. */
  readonly version: number | undefined;
  /** Whether there was nothing unsaved. */
  readonly wasClean: boolean;
  /** Why saving it would change more than what is meant. */
  readonly refusal: EditRefusal;
}

/** How many files are read at a time. */
const atOnce = 32;

/** Reads files, unsaved texts where there are any. What is gone by now is left out. */
export async function openSources(files: readonly string[], paths: WorkspacePaths, parse: PlanContext['parse']): Promise<OpenSource[]> {
  const open = openDocuments();
  const found = await inChunks(files, async (path) => {
    const uri = paths.uriOf(path);
    const text = uri && (await textOf(uri, open.get(uri.toString())));
    return text && { path, uri, ...text, file: parse(text.text) };
  });
  return found.filter((source) => source !== undefined);
}

/** By Uri. */
export function openDocuments(): ReadonlyMap<string, vscode.TextDocument> {
  return new Map(vscode.workspace.textDocuments.filter(({ isClosed }) => !isClosed).map((document) => [document.uri.toString(), document]));
}

/** The text of a file as it is now, unsaved where it is; undefined when it is gone. */
export async function textNow(uri: vscode.Uri, open: ReadonlyMap<string, vscode.TextDocument>): Promise<string | undefined> {
  return (await textOf(uri, open.get(uri.toString())))?.text;
}

export async function inChunks<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += atOnce) results.push(...(await Promise.all(items.slice(from, from + atOnce).map(task))));
  return results;
}

type SourceText = Pick<OpenSource, 'text' | 'version' | 'wasClean' | 'refusal'>;

async function textOf(uri: vscode.Uri, document: vscode.TextDocument | undefined): Promise<SourceText | undefined> {
  if (document) return { text: document.getText(), version: document.version, wasClean: !document.isDirty, refusal: await editRefusalOf(uri) };
  try {
    // A closed file is not opened just to look into it: of thousands, VS Code would keep fifty.
    const source = decode(await vscode.workspace.fs.readFile(uri));
    return source.text === null ? undefined : { text: source.text, version: undefined, wasClean: true, refusal: source.editRefusal };
  } catch {
    return undefined;
  }
}

/** Read-only and locked, as VS Code tells them of a file. */
const notWritable = 1 | 2;

/** Why a file can't be written, in a sentence; null when it can. */
export async function writeRefusalOf(uri: vscode.Uri): Promise<string | null> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return 'Its workspace is read-only.';
  try {
    const permissions: number = (await vscode.workspace.fs.stat(uri)).permissions ?? 0;
    return (permissions & notWritable) === 0 ? null : 'It is read-only.';
  } catch {
    return 'It is no longer there.';
  }
}
