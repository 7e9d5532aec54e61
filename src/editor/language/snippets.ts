// VS Code keeps suggestions in Markdown to itself until it is asked. In a note, a word that begins a snippet asks.
import * as vscode from 'vscode';
import { snippetWord } from '../../preparation/snippetWord';
import { snippetsFor } from '../../questions/snippets';
import type { Services } from '../services';

export function registerSnippetSuggestions({ catalog, paths }: Pick<Services, 'catalog' | 'paths'>): vscode.Disposable {
  let prefixes: readonly string[] | undefined;
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    const [change, ...others] = contentChanges;
    const isTyped = change?.text.length === 1 && others.length === 0 && reason === undefined;
    if (!isTyped || document.languageId !== 'markdown' || vscode.window.activeTextEditor?.document !== document) return;
    const { start } = change.range;
    const before = document.lineAt(start.line).text.slice(0, start.character + 1);
    prefixes ??= snippetsFor().map(({ prefix }) => prefix);
    if (snippetWord(before, prefixes) === null) return;
    const path = paths.pathOf(document.uri);
    const isNote = path !== undefined && catalog.interview(path) !== undefined;
    const isWanted = vscode.workspace.getConfiguration('fieldNotes', document.uri).get('snippets.whileTyping') !== false;
    if (isNote && isWanted) void vscode.commands.executeCommand('editor.action.triggerSuggest');
  });
}
