// What `when` clauses of the manifest may ask, beside VS Code's own keys.
import * as vscode from 'vscode';
import type { FollowUpGrouping } from './tree/followUpNodes';
import type { SortOrder } from './tree/sortOrder';

export interface ContextKeys {
  /** Whether the active editor holds an interview note. */
  'fieldNotes.isNote': boolean;
  /** Whether the first pass over the workspace is done, so that what is missing is missing. */
  'fieldNotes.indexed': boolean;
  'fieldNotes.hasNotes': boolean;
  /** Whether there is a git to use: not in a browser, in Restricted Mode, or where it is switched off. */
  'fieldNotes.git': boolean;
  /** Whether a view was looked into and had nothing to show: until then it says nothing of that. */
  'fieldNotes.interviewees.empty': boolean;
  'fieldNotes.themes.empty': boolean;
  'fieldNotes.followUps.empty': boolean;
  'fieldNotes.interviewees.filtered': boolean;
  'fieldNotes.themes.filtered': boolean;
  'fieldNotes.followUps.filtered': boolean;
  'fieldNotes.interviewees.sort': SortOrder;
  'fieldNotes.themes.sort': SortOrder;
  'fieldNotes.followUps.grouping': FollowUpGrouping;
}

export function setContext<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): void {
  void vscode.commands.executeCommand('setContext', key, value);
}
