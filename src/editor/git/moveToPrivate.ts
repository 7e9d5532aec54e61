// What is confidential goes out of the notes into private files beside them: one edit, all of it or nothing.
import * as vscode from 'vscode';
import { movedPart, privatePath, withMoved } from '../../history/movedToPrivate';
import { pathsInput, type Git } from '../../history/git/git';
import { repositoryFiles, withNeededLine } from '../../history/newRepository';
import { LineIndex } from '../../util/lines';
import { editRefusalOf } from '../editRefusal';
import { Failure } from '../failure';
import { textOf } from '../fileText';
import { writeRefusalOf } from '../refactoring/openSources';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import type { ConfidentialPlace } from './confidentialNotes';
import type { Repository } from './repositories';
import { nameOf } from './unsavedNotes';

interface Move {
  readonly note: vscode.Uri;
  readonly noteAfter: string;
  readonly target: vscode.Uri;
  readonly targetAfter: string;
}

/** The notes are saved afterwards, as what is committed is what is saved. @throws Failure; then nothing is changed. */
export async function moveToPrivate(places: readonly ConfidentialPlace[], repository: Repository, git: Git, disk: Services['disk']): Promise<void> {
  const byNote = new Map<string, ConfidentialPlace[]>();
  for (const place of places) byNote.set(place.uri.toString(), [...(byNote.get(place.uri.toString()) ?? []), place]);
  const edit = new vscode.WorkspaceEdit();
  const moves: Move[] = [];
  for (const group of byNote.values()) moves.push(await planMove(group, edit, disk));
  await ensureIgnored(moves, repository, git);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Failure(`Nothing was committed: what is confidential could not be moved out of ${namesOf(moves)}. See whether the files can be written to.`);
  // The private files first: what was taken out is nowhere else.
  for (const { target, targetAfter } of moves) await save(target, targetAfter);
  for (const { note, noteAfter } of moves) await save(note, noteAfter);
}

async function planMove(places: readonly ConfidentialPlace[], edit: vscode.WorkspaceEdit, disk: Services['disk']): Promise<Move> {
  const [first] = places;
  if (!first) throw new Failure('There is nothing to move.');
  const note = first.uri;
  await refuseWhereLocked(note, disk);
  const text = (await vscode.workspace.openTextDocument(note)).getText();
  const lines = new LineIndex(text);
  const { edits, moved } = movedPart(text, places);
  for (const { start, end, newText } of edits) edit.replace(note, vscodeRange(lines.rangeOf(start, end)), newText);
  const noteAfter = edits.reduceRight((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
  const target = note.with({ path: privatePath(note.path) });
  const before = (await textOf(target)) ?? null;
  if (before !== null) await refuseWhereLocked(target, disk);
  const targetAfter = withMoved(before, moved, note.path.slice(note.path.lastIndexOf('/') + 1));
  if (before === null) edit.createFile(target, { ignoreIfExists: false, overwrite: false, contents: new TextEncoder().encode(targetAfter) });
  else {
    const end = new LineIndex(before).positionAt(before.length);
    const kept = before.replace(/[\r\n]*$/u, '');
    edit.replace(target, vscodeRange({ start: new LineIndex(before).positionAt(kept.length), end }), targetAfter.slice(kept.length));
  }
  return { note, noteAfter, target, targetAfter };
}

/** @throws Failure where a file can't be changed and saved. */
async function refuseWhereLocked(uri: vscode.Uri, disk: Services['disk']): Promise<void> {
  const refusal = (await editRefusalOf(uri)) ?? (await writeRefusalOf(uri, disk));
  if (refusal !== null) throw new Failure(`Nothing was moved: ${nameOf({ uri })} is left as it is. ${refusal}`);
}

/** A private file that git would take up is none. */
async function ensureIgnored(moves: readonly Move[], repository: Repository, git: Git): Promise<void> {
  const paths = moves.map(({ target }) => repository.pathOf(target) ?? target.fsPath);
  const ignore = repositoryFiles.find(({ name }) => name === '.gitignore');
  const all = async (): Promise<boolean> => {
    const { stdout } = await git.run(repository.top, { args: ['--no-literal-pathspecs', 'check-ignore', '--stdin', '-z'], input: pathsInput(paths) });
    return new TextDecoder().decode(stdout).split('\0').length > paths.length;
  };
  if (!ignore || (await all())) return;
  const uri = repository.uriOf(ignore.name);
  const before = await textOf(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(before === undefined ? ignore.text : withNeededLine(before, ignore.needs)));
  if (!(await all())) throw new Failure('Nothing was moved: this repository’s .gitignore takes private files in again. Have it ignore *.private.md, then try again.');
}

async function save(uri: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const isAsMeant = document.getText() === text && (!document.isDirty || (await document.save()) || !document.isDirty);
  if (!isAsMeant) throw new Failure(`Nothing was committed: ${nameOf({ uri })} could not be saved with what was moved. Undo brings it back.`);
}

function namesOf(moves: readonly Move[]): string {
  const [first] = moves;
  return first && moves.length === 1 ? nameOf({ uri: first.note }) : `${moves.length} notes`;
}
