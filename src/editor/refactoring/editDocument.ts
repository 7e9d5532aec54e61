// A planned change of one open text.
import * as vscode from 'vscode';
import type { EditPlan } from '../../notes/edits/editableFrontmatter';
import { ComposedEdits } from '../../refactor/composedEdits';
import type { PlanContext } from '../../refactor/plan';
import { LineIndex } from '../../util/lines';
import { editRefusalOf } from '../editRefusal';
import { Failure } from '../failure';
import type { Services } from '../services';
import { vscodeRange } from '../vscodeRange';
import { planContext } from './prepare';

/** @param selection offsets (UTF-16) */
export type DocumentEdit = (text: string, selection: { readonly start: number; readonly end: number }, context: PlanContext) => EditPlan;

/** Makes one undoable edit of a document, for each of its selections. Returns whether anything changed. @throws Failure */
export async function editDocument(document: vscode.TextDocument, selections: readonly vscode.Selection[], edit: DocumentEdit, services: Services): Promise<boolean> {
  const name = vscode.workspace.asRelativePath(document.uri);
  const refusal = await editRefusalOf(document.uri);
  if (refusal !== null) throw new Failure(`“${name}” is left as it is. ${refusal}`);
  const changes = plannedEdit(document, selections, edit, await planContext(services));
  if (typeof changes === 'string') throw new Failure(changes);
  if (changes.size === 0) return false;
  if (!(await vscode.workspace.applyEdit(changes))) throw new Failure(`“${name}” could not be changed. See whether it is read-only.`);
  return true;
}

/** The edit, or why there can't be one. */
export function plannedEdit(document: vscode.TextDocument, selections: readonly vscode.Selection[], edit: DocumentEdit, context: PlanContext): vscode.WorkspaceEdit | string {
  const text = document.getText();
  const composed = new ComposedEdits(text);
  // The last first, so that those in front keep their place.
  for (const { start, end } of [...selections].sort((a, b) => b.start.compareTo(a.start))) {
    composed.step((current) => edit(current, { start: document.offsetAt(start), end: document.offsetAt(end) }, context));
  }
  const plan = composed.plan();
  if (plan.refusal !== null) return plan.refusal;
  const changes = new vscode.WorkspaceEdit();
  const lines = new LineIndex(text);
  for (const { start, end, newText } of plan.edits) changes.replace(document.uri, vscodeRange(lines.rangeOf(start, end)), newText);
  return changes;
}
