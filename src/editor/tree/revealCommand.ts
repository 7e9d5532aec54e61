// Shows where the active editor's file stands in the views: asked for, or by itself as the Explorer does.
import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import { Failure } from '../failure';
import type { Services } from '../services';
import { subjectOf } from './node';
import type { SidebarView } from './sidebarView';

/** @param views the first that has the file shows it. */
export function revealCommand(views: readonly SidebarView[], { paths }: Services): Command {
  return {
    id: 'fieldNotes.revealActiveNote',
    async execute({ answers, target }) {
      const uri = answers?.uri('uri') ?? target ?? vscode.window.activeTextEditor?.document.uri;
      const path = uri && paths.pathOf(uri);
      if (path === undefined) throw new Failure('Open a note of this workspace first.');
      if (await revealed(path, views)) return;
      // A filter may hide it; who asks for a note wants to see it.
      for (const view of views) view.setFilter('');
      if (!(await revealed(path, views))) throw new Failure(`“${path}” is not in the views: it is no interview note, profile or codebook entry.`);
    },
  };
}

/** Follows the active editor while a view is in sight, without taking the focus, where the setting says so. */
export function registerAutoReveal(views: readonly SidebarView[], { paths, log }: Services): vscode.Disposable {
  return vscode.window.onDidChangeActiveTextEditor((editor) => {
    const path = editor && paths.pathOf(editor.document.uri);
    if (path === undefined || !vscode.workspace.getConfiguration('fieldNotes').get<boolean>('views.autoReveal')) return;
    for (const view of views) {
      // Who clicked a passage wants to stay on it.
      const selected = view.view.selection.some((node) => subjectOf(node).path === path);
      if (view.view.visible && !selected) view.reveal(path, false).catch((error: unknown) => { log.debug(`Reveal ${path}: ${String(error)}`); });
    }
  });
}

async function revealed(path: string, views: readonly SidebarView[]): Promise<boolean> {
  for (const view of views) if (await view.reveal(path, true)) return true;
  return false;
}
