// Marks a follow-up done or not done: an edit of the one character in its box, on the note's current text.
import * as vscode from 'vscode';
import type { FollowUp } from '../../notes/model';
import type { Command } from '../commands/command';
import { editRefusalOf } from '../editRefusal';
import { Failure, showFailure } from '../failure';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { nearest } from './currentRange';
import { subjectOf, type TreeNode } from './node';
import type { SidebarView } from './sidebarView';

interface Place {
  readonly uri: vscode.Uri;
  /** Zero-based, as it was when it was shown. */
  readonly line: number;
  /** The follow-up's text then, by which it is found again. */
  readonly text?: string | undefined;
}

/** Edits one follow-up after the other: each is looked up in what the one before left. */
export class FollowUpToggle {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly services: Services) {}

  /**
   * @param done undefined: the other than it is.
   * @returns whether it is done now.
   * @throws Failure when it can't be found or the note can't be edited.
   */
  set(place: Place, done?: boolean): Promise<boolean> {
    const edit = this.last.then(() => this.edit(place, done));
    this.last = edit.catch(() => undefined);
    return edit;
  }

  private async edit(place: Place, done: boolean | undefined): Promise<boolean> {
    const document = await vscode.workspace.openTextDocument(place.uri);
    const name = vscode.workspace.asRelativePath(place.uri);
    const wasClean = !document.isDirty;
    const { followUp, version } = await this.current(document, place);
    const isDone = done ?? followUp.state !== 'done';
    if (isDone === (followUp.state === 'done')) return isDone;
    const refusal = await editRefusalOf(place.uri);
    if (refusal !== null) throw new Failure(`“${name}” is left as it is. ${refusal}`);
    if (document.version !== version) return this.edit(place, isDone);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(place.uri, vscodeRange(followUp.box), isDone ? 'x' : ' ');
    if (!(await vscode.workspace.applyEdit(edit))) throw new Failure(`“${name}” could not be changed. See whether it is read-only.`);
    if (wasClean && !(await document.save())) throw new Failure(`“${name}” was changed but could not be saved. Save it yourself.`);
    return isDone;
  }

  /** The follow-up as it stands in the document's text of one version. */
  private async current(document: vscode.TextDocument, { line, text }: Place): Promise<{ followUp: FollowUp; version: number }> {
    const { version } = document;
    const name = vscode.workspace.asRelativePath(document.uri);
    const file = await this.services.documents.parse(document);
    if (file?.kind !== 'interview') throw new Failure(`“${name}” is no interview note, so it has no follow-ups.`);
    const candidates = file.followUps.filter((candidate) => (text === undefined ? candidate.line === line : candidate.text === text));
    const followUp = nearest(candidates, line);
    if (followUp) return { followUp, version };
    throw new Failure(text === undefined ? `There is no follow-up in line ${line + 1} of “${name}”.` : `“${text}” is no longer a follow-up in “${name}”.`);
  }
}

export function toggleFollowUpCommand(toggle: FollowUpToggle, { paths }: Services): Command {
  return {
    id: 'fieldNotes.toggleFollowUp',
    execute({ answers, subject, target }) {
      const uri = answers?.uri('uri');
      if (uri) return toggle.set({ uri, line: answers?.number('line') ?? 0 });
      const shown = subject.path === undefined ? undefined : paths.uriOf(subject.path);
      if (shown && subject.range) return toggle.set({ uri: shown, line: subject.range.start.line, text: subject.text });
      const editor = vscode.window.activeTextEditor;
      if (!editor || (target && target.toString() !== editor.document.uri.toString())) throw new Failure('Put the cursor into a follow-up of a note first.');
      return toggle.set({ uri: editor.document.uri, line: editor.selection.active.line });
    },
  };
}

/** The boxes of the view. Where an edit fails, its box shows again what the note says. */
export function registerCheckboxes(toggle: FollowUpToggle, { view, tree }: SidebarView, { paths, log }: Services): vscode.Disposable {
  return view.onDidChangeCheckboxState(async ({ items }) => {
    for (const [node, state] of items) {
      try {
        await setNode(node, state === vscode.TreeItemCheckboxState.Checked);
      } catch (error) {
        log.error(error instanceof Error ? error : String(error));
        showFailure(error instanceof Failure ? error : new Failure('The follow-up could not be changed.'), log);
        tree.refresh(node.parent);
      }
    }
  });

  async function setNode(node: TreeNode, done: boolean): Promise<void> {
    const { path, range, text } = subjectOf(node);
    const uri = path === undefined ? undefined : paths.uriOf(path);
    if (uri && range) await toggle.set({ uri, line: range.start.line, text }, done);
  }
}
