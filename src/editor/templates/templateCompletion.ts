// The variables of a template, offered behind `${`.
import * as vscode from 'vscode';
import { variableDescriptions, variableNames } from '../../preparation/templates/variables';
import { isTemplate } from './templateDocument';

export function registerTemplateCompletion(): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, { provideCompletionItems }, '{');
}

function provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  if (!isTemplate(document)) return [];
  const { text } = document.lineAt(position);
  const typed = /\$\{(\w*)$/u.exec(text.slice(0, position.character))?.[1];
  if (typed === undefined) return [];
  const rest = /^\w*/u.exec(text.slice(position.character))?.[0].length ?? 0;
  const isClosed = text[position.character + rest] === '}';
  const range = new vscode.Range(position.translate(0, -typed.length), position.translate(0, rest));
  return variableNames.map((name, index) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.Variable);
    item.documentation = variableDescriptions[name];
    item.insertText = isClosed ? name : `${name}}`;
    item.range = range;
    item.sortText = String(index).padStart(2, '0');
    return item;
  });
}
