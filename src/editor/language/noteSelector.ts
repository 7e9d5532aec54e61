import type * as vscode from 'vscode';

/** Where the language features are on: Markdown of any file system. What is no note, they find nothing in. */
export const noteSelector: vscode.DocumentSelector = { language: 'markdown' };
