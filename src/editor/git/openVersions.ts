// What can be done with a version: looked at beside another, or brought back into the editor.
import * as vscode from 'vscode';
import { editRefusalOf } from '../editRefusal';
import { Failure } from '../failure';
import type { GitAccess } from './gitAccess';
import type { Version } from './noteHistory';
import { nameOf } from './unsavedNotes';
import { versionText, versionUri } from './versionTexts';

/** What a version changed. */
export async function openChange(version: Version): Promise<void> {
  const { repository, files } = version;
  const label = labelOf(version);
  const pairs = files.map(({ path, before, oldObject, newObject }) => ({
    now: versionUri(repository.top, path, newObject, label),
    before: versionUri(repository.top, before, oldObject, 'before'),
    file: repository.uriOf(path),
  }));
  const [only] = pairs;
  if (only && pairs.length === 1) await vscode.commands.executeCommand('vscode.diff', only.before, only.now, `${nameOfUri(only.file)} (${label})`);
  else await vscode.commands.executeCommand('vscode.changes', `${version.message.split('\n', 1)[0] ?? ''} (${label})`, pairs.map(({ file, before, now }) => [file, before, now]));
}

/** Two versions of a note beside each other, the older one on the left. */
export async function openComparison(one: Version, other: Version): Promise<void> {
  const [older, newer] = one.age >= other.age ? [one, other] : [other, one];
  await vscode.commands.executeCommand('vscode.diff', uriOfVersion(older), uriOfVersion(newer), `${nameOfUri(uriOfVersion(newer))} (${labelOf(older)} ↔ ${labelOf(newer)})`);
}

/** A version beside the note as it is, with what is not saved. */
export async function openBesideNote(version: Version, note: vscode.Uri): Promise<vscode.Uri> {
  const left = uriOfVersion(version);
  await vscode.commands.executeCommand('vscode.diff', left, note, `${nameOfUri(note)} (${labelOf(version)} ↔ now)`);
  return left;
}

/** Brings a version's text into the editor, as a change that is not saved and can be undone. @throws Failure */
export async function restoreVersion(version: Version, note: vscode.Uri, access: GitAccess): Promise<void> {
  const refusal = await editRefusalOf(note);
  if (refusal !== null) throw new Failure(`${nameOf({ uri: note })} is left as it is. ${refusal}`);
  const document = await vscode.workspace.openTextDocument(note);
  const text = document.getText();
  const eol = document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n';
  const wanted = (await versionText(uriOfVersion(version), access)).replace(/\r\n|\r|\n/gu, eol);
  const { start, end, newText } = changedPart(text, wanted);
  await vscode.window.showTextDocument(document, { preview: false });
  if (start === end && newText === '') {
    void vscode.window.showInformationMessage('The note is as that version has it.');
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(note, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Failure(`${nameOf({ uri: note })} could not be changed. See whether it is read-only.`);
}

export function labelOf({ hash, date }: Version): string {
  return `${date.slice(0, 10)} ${hash.slice(0, 7)}`;
}

function uriOfVersion(version: Version): vscode.Uri {
  const [file] = version.files;
  return versionUri(version.repository.top, file?.path ?? '', file?.newObject ?? null, labelOf(version));
}

function nameOfUri({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The part in which two texts differ, so that cursors and marks outside of it keep their place. */
function changedPart(text: string, wanted: string): { start: number; end: number; newText: string } {
  const shorter = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < shorter && text[start] === wanted[start]) start++;
  let same = 0;
  while (same < shorter - start && text[text.length - 1 - same] === wanted[wanted.length - 1 - same]) same++;
  // Not between the halves of a line end or of a character.
  while (start > 0 && /[\r\ud800-\udbff]/u.test(text[start - 1] ?? '')) start--;
  while (same > 0 && /[\n\udc00-\udfff]/u.test(text[text.length - same] ?? '')) same--;
  return { start, end: text.length - same, newText: wanted.slice(start, wanted.length - same) };
}
