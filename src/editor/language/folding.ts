import * as vscode from 'vscode';
import { findFence } from '../../notes/frontmatter/fence';
import { noteSelector } from './noteSelector';

/** Frontmatter folds as a whole, which VS Code's own Markdown does not offer. */
export function registerFolding(): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(noteSelector, {
    provideFoldingRanges(document) {
      const fence = findFence(document.getText());
      if (fence?.closed !== true) return undefined;
      return [new vscode.FoldingRange(document.positionAt(fence.start).line, document.positionAt(fence.blockEnd).line, vscode.FoldingRangeKind.Region)];
    },
  });
}
