// Writes what is handed over: whole or not at all, and never in the place of another file but one that the person chose.
import * as vscode from 'vscode';
import { paced, pacedPieces } from '../../catalog/paced';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import type { ExportRequest } from '../../exchange/exportRequest';
import { Failure, reasonOf } from '../failure';
import { writeBytes } from '../newFiles';
import type { Services } from '../services';
import { counted } from '../tree/row';
import { linksFrom } from './exportLinks';
import type { Pseudonyms } from './pseudonyms';

export interface ExportTarget {
  readonly uri: vscode.Uri;
  /** Whether the person chose that very file, and said that it may be replaced. */
  readonly mayReplace: boolean;
}

export interface Exported {
  readonly uri: vscode.Uri;
  readonly passages: number;
  readonly interviews: number;
}

/** @returns undefined when the person called it off. @throws Failure, with nothing left behind. */
export async function exportFile(request: ExportRequest, target: ExportTarget, pseudonyms: Pseudonyms, services: Services): Promise<Exported | undefined> {
  const name = target.uri.path.slice(target.uri.path.lastIndexOf('/') + 1);
  const options = { location: vscode.ProgressLocation.Notification, title: `Exporting “${name}”`, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    const abort = new AbortController();
    const subscription = token.onCancellationRequested(() => { abort.abort(); });
    try {
      return await exported(request, target, { pseudonyms, services, signal: abort.signal, progress });
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      if (error instanceof Failure) throw error;
      throw new Failure(`Couldn’t write “${name}”: ${reasonOf(error)}.`, [], { cause: error });
    } finally {
      subscription.dispose();
    }
  });
}

interface Work {
  readonly pseudonyms: Pseudonyms;
  readonly services: Services;
  readonly signal: AbortSignal;
  readonly progress: vscode.Progress<{ message: string }>;
}

async function exported(request: ExportRequest, target: ExportTarget, { pseudonyms, services, signal, progress }: Work): Promise<Exported> {
  // What writes Markdown and CSV is loaded when it is first needed.
  const { prepareExport, exportText } = await import('../../exchange/exportText');
  const { catalog, paths } = services;
  const slices = new Slices(timers);
  progress.report({ message: `looking through ${counted(catalog.interviews().length, 'interview')}` });
  const prepared = await paced(prepareExport(request, catalog), slices, signal);
  const { passageCount: passages, interviewCount: interviews } = prepared.selection;
  const what = `${counted(passages, 'passage')} of ${counted(interviews, 'interview')}`;
  progress.report({ message: what });
  const key = await pseudonyms.keyFor(prepared.hidden);
  const pieces = pacedPieces(exportText(prepared, key, catalog, linksFrom(target.uri, paths)), slices, signal);
  const told = withLength(pieces, (length) => { progress.report({ message: `${what}, ${(length / 1_000_000).toFixed(1)} MB written` }); });
  const uri = await write(target, told, services, signal);
  return { uri, passages, interviews };
}

/** Between two reports of the length (UTF-16 units): each is a message to the window. */
const reportEvery = 500_000;

async function* withLength(pieces: AsyncIterable<string>, report: (length: number) => void): AsyncGenerator<string> {
  let length = 0;
  let next = reportEvery;
  for await (const piece of pieces) {
    yield piece;
    length += piece.length;
    if (length < next) continue;
    report(length);
    next = length + reportEvery;
  }
}

async function write({ uri, mayReplace }: ExportTarget, pieces: AsyncIterable<string>, { disk }: Services, signal: AbortSignal): Promise<vscode.Uri> {
  if (disk && uri.scheme === 'file') return vscode.Uri.file(await disk.writeFile(uri.fsPath, pieces, { mayReplace }));
  const bytes: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of pieces) bytes.push(new TextEncoder().encode(piece));
  const content = new Uint8Array(await new Blob(bytes).arrayBuffer());
  signal.throwIfAborted();
  return writeBytes(uri, content, mayReplace);
}
