// What the keys F2 and Delete do in a view: a keybinding, unlike a menu, says nothing of the row.
import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import type { TreeNode } from './node';
import type { SidebarView } from './sidebarView';

export function selectionCommands(views: readonly SidebarView[]): Command[] {
  const selected = (): TreeNode | undefined => views.flatMap(({ view }) => (view.visible ? view.selection : [])).find((node) => node.kind === 'theme' || node.kind === 'person');
  return [
    {
      id: 'fieldNotes.renameSelected',
      execute: () => {
        const node = selected();
        return node && vscode.commands.executeCommand(node.kind === 'theme' ? 'fieldNotes.renameTheme' : 'fieldNotes.renameInterviewee', node);
      },
    },
    {
      id: 'fieldNotes.deleteSelected',
      execute: () => {
        const node = selected();
        return node?.kind === 'theme' ? vscode.commands.executeCommand('fieldNotes.deleteTheme', node) : undefined;
      },
    },
  ];
}
