// Opens a file that has just been made, ready to type into.
import * as vscode from 'vscode';
import { LineIndex } from '../util/lines';

export interface NewFile {
  readonly text: string;
  /** Where typing starts, as a UTF-16 offset of `text`. */
  readonly cursor: number;
  /** The same text with tab stops, in VS Code's snippet syntax. */
  readonly snippet?: string;
}

/** The cursor goes to where typing starts; where there are tab stops, to the first of them. */
export async function openNew(uri: vscode.Uri, { text, cursor, snippet }: NewFile): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await untilRead(document, text);
  const { line, character } = new LineIndex(text).positionAt(cursor);
  // The cursor is there from the first moment on: a person in a hurry types before a second call could move it.
  const editor = await vscode.window.showTextDocument(document, { preview: false, selection: new vscode.Range(line, character, line, character) });
  if (snippet === undefined || !hasTabStops(snippet)) return;
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.insertSnippet(new vscode.SnippetString(snippet), whole, { undoStopBefore: false, undoStopAfter: false, keepWhitespace: true });
}

/** Milliseconds; VS Code hears of a change on disk well within. */
const longestDelay = 3000;

/** Where a file of that name was deleted a moment ago, VS Code still has its text, until it hears of the new one. */
async function untilRead(document: vscode.TextDocument, text: string): Promise<void> {
  const isRead = (): boolean => document.isDirty || document.getText().replace(/\r\n/gu, '\n') === text.replace(/\r\n/gu, '\n');
  if (isRead()) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      changes.dispose();
      resolve();
    };
    const timer = setTimeout(done, longestDelay);
    const changes = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document === document && isRead()) done();
    });
  });
}

/** Whether there is a place to go to beside the last one, `$0`. */
function hasTabStops(snippet: string): boolean {
  return /(?<!\\)(?:\\\\)*\$\{?[1-9]/u.test(snippet);
}
