// VS Code opens a tab for a file that has been unsaved for a moment, as a thousand of them may be in the course of one change.
import * as vscode from 'vscode';

/** Uris of the texts that have a tab. */
export function textsWithTab(): ReadonlySet<string> {
  return new Set(tabs().map(({ uri }) => uri));
}

/** Closes the tabs of these texts that came since then, but for the one in sight and those that are unsaved. */
export async function closeTabsSince(before: ReadonlySet<string>, uris: ReadonlySet<string>): Promise<void> {
  const opened = tabs().filter(({ uri, tab }) => uris.has(uri) && !before.has(uri) && !tab.isActive && !tab.isDirty);
  if (opened.length > 0) await vscode.window.tabGroups.close(opened.map(({ tab }) => tab), true);
}

function tabs(): { readonly tab: vscode.Tab; readonly uri: string }[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .flatMap((tab) => (tab.input instanceof vscode.TabInputText ? [{ tab, uri: tab.input.uri.toString() }] : []));
}
