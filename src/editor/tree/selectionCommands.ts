// What the keys F2 and Delete do in a view: a keybinding, unlike a menu, says nothing of the row.
import * as vscode from 'vscode';
import type { Command } from '../commands/command';
import type { Invocation } from '../commands/invocation';
import type { TreeNode } from './node';
import type { SidebarView } from './sidebarView';

export function selectionCommands(views: readonly SidebarView[]): Command[] {
  /** Of the view that the keybinding is for: the others have a selection too. */
  const selected = ({ answers }: Invocation, kinds: readonly TreeNode['kind'][]): TreeNode[] =>
    views.filter(({ name }) => name === answers?.text('view')).flatMap(({ view }) => view.selection.filter(({ kind }) => kinds.includes(kind)));
  return [
    {
      id: 'fieldNotes.renameSelected',
      execute: (invocation) => {
        const [node] = selected(invocation, ['theme', 'person']);
        return node && vscode.commands.executeCommand(node.kind === 'theme' ? 'fieldNotes.renameTheme' : 'fieldNotes.renameInterviewee', node);
      },
    },
    {
      id: 'fieldNotes.deleteSelected',
      execute: (invocation) => {
        const nodes = selected(invocation, ['theme']);
        return nodes[0] && vscode.commands.executeCommand('fieldNotes.deleteTheme', nodes[0], nodes);
      },
    },
  ];
}
