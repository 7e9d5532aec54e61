// The one place where rows become VS Code's tree items.
import * as vscode from 'vscode';
import type { TreeNode } from './node';
import type { Row, RowIcon } from './row';
import { dotImage } from './themeColor';

const states = {
  none: vscode.TreeItemCollapsibleState.None,
  collapsed: vscode.TreeItemCollapsibleState.Collapsed,
  expanded: vscode.TreeItemCollapsibleState.Expanded,
} as const;

export function treeItemOf(node: TreeNode, row: Row): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, states[row.expansion]);
  item.id = node.id;
  item.description = row.description;
  item.iconPath = iconOf(row.icon);
  item.contextValue = row.context;
  item.accessibilityInformation = { label: row.spoken ?? [row.label, row.description].filter(Boolean).join(', '), role: 'treeitem' };
  if (row.checked !== undefined) item.checkboxState = checkbox(row.checked, row.label);
  if (row.opens) item.command = { command: 'fieldNotes.openPassage', title: 'Open', arguments: [row.opens] };
  return item;
}

function checkbox(checked: boolean, label: string): vscode.TreeItem['checkboxState'] {
  return {
    state: checked ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: checked ? 'Mark as not done' : 'Mark as done',
    accessibilityInformation: { label },
  };
}

function iconOf(icon: RowIcon): vscode.TreeItem['iconPath'] {
  if ('dot' in icon) return vscode.Uri.parse(dotImage(icon.dot));
  return new vscode.ThemeIcon(icon.codicon, icon.color === undefined ? undefined : new vscode.ThemeColor(icon.color));
}
