// What in the notes of a commit must not get into the history, and what the person wants done about it.
import * as vscode from 'vscode';
import { NoteIndex } from '../../catalog/noteIndex';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import type { ConfidentialRules, Finding } from '../../history/confidential';
import { neverCommitOf } from '../../history/neverCommit';
import { ofEach, openDocuments, textNow } from '../refactoring/openSources';
import { planContext } from '../refactoring/prepare';
import type { Services } from '../services';
import { offRecordThemes } from '../workspace/offRecordThemes';
import { vscodeRange } from '../vscodeRange';

export interface ConfidentialPlace extends Finding {
  readonly uri: vscode.Uri;
}

export type Decision = 'go on' | 'leave out' | 'move';

/** Those of the folder that a note lies in, as `field-notes check --staged` has them from that folder's settings. */
function confidentialRules(uri: vscode.Uri, log: vscode.LogOutputChannel): ConfidentialRules {
  const setting = vscode.workspace.getConfiguration('fieldNotes.privacy', uri).get<unknown>('neverCommit');
  return { neverCommit: neverCommitOf(setting, (message) => { log.warn(message); }) };
}

/** By the texts as they are on disk now: of a change the watcher has not told yet, the index knows nothing. */
export async function confidentialPlaces(uris: readonly vscode.Uri[], services: Services): Promise<ConfidentialPlace[]> {
  await services.indexing.ready();
  const { catalog, paths, clock } = services;
  const { parse } = await planContext(services);
  const rules = new Map<vscode.WorkspaceFolder | undefined, ConfidentialRules>();
  const rulesOf = (uri: vscode.Uri): ConfidentialRules => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const found = rules.get(folder) ?? confidentialRules(uri, services.log);
    rules.set(folder, found);
    return found;
  };
  // It reads frontmatter, whose readers are not loaded before they are needed.
  const { confidentialIn } = await import('../../history/confidential');
  const index = new NoteIndex({ clock, offRecordTheme: offRecordThemes(paths) });
  const named = [...catalog.people().map(({ profile }) => profile), ...catalog.themes().map(({ codebook }) => codebook)];
  for (const path of named) if (path !== null) index.set(path, catalog.file(path));
  const open = openDocuments();
  const texts = await ofEach(uris, async (uri) => ({ uri, path: paths.pathOf(uri) ?? uri.path, text: (await textNow(uri, open)) ?? '' }));
  const slices = new Slices(timers);
  for (const { path, text } of texts) {
    await slices.breathe();
    index.set(path, parse(text));
  }
  await slices.untilDone((mayGoOn) => index.settle(mayGoOn));
  const places: ConfidentialPlace[] = [];
  for (const { uri, path, text } of texts) {
    await slices.breathe();
    for (const finding of confidentialIn(path, text, index, rulesOf(uri))) places.push({ ...finding, uri });
  }
  return places;
}

interface Row extends vscode.QuickPickItem {
  readonly decision?: Decision;
  readonly place?: ConfidentialPlace;
}

/** Shows the list. Whoever picks a place goes there, and makes no commit. undefined then, and when the person gave up. */
export async function decide(places: readonly ConfidentialPlace[]): Promise<Decision | undefined> {
  const count = places.length === 1 ? 'One place' : `${places.length} places`;
  const rows: Row[] = [
    { label: '$(lock) Move What Is Confidential to Private Files', description: 'NAME.private.md, which git ignores', decision: 'move' },
    { label: '$(circle-slash) Leave Those Notes Out', description: 'and commit the others', decision: 'leave out' },
    { label: '$(warning) Commit All the Same', description: 'it can’t be taken out of the history later', decision: 'go on' },
    { label: 'Go to', kind: vscode.QuickPickItemKind.Separator },
    ...places.map((place): Row => ({ label: `$(go-to-file) ${vscode.workspace.asRelativePath(place.uri)}:${place.range.start.line + 1}`, description: place.message, place })),
  ];
  const picked = await vscode.window.showQuickPick(rows, {
    title: 'Commit Notes',
    placeHolder: `${count} in these notes should not get into git, where every copy keeps it`,
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  if (picked?.place) {
    const { uri, range } = picked.place;
    await vscode.window.showTextDocument(uri, { selection: vscodeRange(range), preview: false });
  }
  return picked?.decision;
}

/** For a caller whom nobody asks. */
export function describePlaces(places: readonly ConfidentialPlace[]): string {
  const shown = places.slice(0, 3).map(({ uri, range, message }) => `${vscode.workspace.asRelativePath(uri)}:${range.start.line + 1}: ${message}`);
  return `${shown.join(' ')}${places.length > shown.length ? ` And ${places.length - shown.length} more.` : ''}`;
}
