// A conversation that is going on in a note: each new list item gets the time, and the status bar says how long it has lasted.
import * as vscode from 'vscode';
import { listLine } from '../preparation/listLine';
import { ProseLines } from '../preparation/proseLines';
import { stampAfterEnter, type EnterEdit } from '../preparation/stampAfterEnter';
import { clockTime, stampCursors } from './commands/insertTimestamp';
import { linesMadeByEnter, shiftedLine } from './enteredLines';
import type { Services } from './services';

const minute = 60_000;

/** A line that Enter has made and that has no stamp yet. It moves with the text. */
interface NewLine {
  /** Zero-based. */
  readonly line: number;
  /** The same for one line wherever it has moved. */
  readonly id: symbol;
}

export class Conversation implements vscode.Disposable {
  private readonly status: vscode.StatusBarItem;
  private readonly listeners: readonly vscode.Disposable[];
  private readonly timer: ReturnType<typeof setInterval>;
  private pending: readonly NewLine[] = [];
  private isStamping = false;

  /** Begins now. @param onEnd hears when the note is closed. */
  constructor(
    private readonly document: vscode.TextDocument,
    private readonly services: Pick<Services, 'clock' | 'log'>,
    onEnd: () => void,
  ) {
    const started = services.clock();
    this.status = vscode.window.createStatusBarItem('fieldNotes.conversation', vscode.StatusBarAlignment.Left);
    this.status.name = 'Conversation';
    this.status.command = 'fieldNotes.toggleConversation';
    this.status.tooltip = `Conversation in ${vscode.workspace.asRelativePath(document.uri)} since ${clockTime(started, document.uri)}. Click to end it.`;
    const showElapsed = (): void => {
      const minutes = Math.floor((services.clock().getTime() - started.getTime()) / minute);
      this.status.text = `$(comment-discussion) ${minutes} min`;
    };
    showElapsed();
    this.status.show();
    this.timer = setInterval(showElapsed, minute / 6);
    this.listeners = [
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.take(event);
      }),
      vscode.workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) onEnd();
      }),
    ];
  }

  dispose(): void {
    clearInterval(this.timer);
    this.status.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private take({ contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    this.pending = this.pending.flatMap(({ line, id }) => {
      const shifted = shiftedLine(line, contentChanges);
      return shifted === undefined ? [] : [{ line: shifted, id }];
    });
    // Undo gives back what was there, Enter's work included; it makes nothing new.
    if (reason !== undefined) return;
    this.pending = [...this.pending, ...linesMadeByEnter(contentChanges).map((line) => ({ line, id: Symbol() }))];
    this.stampPending().catch((error: unknown) => {
      this.services.log.error(`conversation: ${String(error)}`);
    });
  }

  /** Typing goes on meanwhile: an edit that comes too late for the text it was made for is made anew for the next one. */
  private async stampPending(): Promise<void> {
    if (this.isStamping) return;
    this.isStamping = true;
    try {
      while (this.pending.length > 0) {
        const batch = new Set(this.pending.map(({ id }) => id));
        const { version } = this.document;
        const isMade = await this.stamp(this.pending);
        if (isMade || version === this.document.version) this.pending = this.pending.filter(({ id }) => !batch.has(id));
      }
    } finally {
      this.isStamping = false;
    }
  }

  private async stamp(lines: readonly NewLine[]): Promise<boolean> {
    const editor = vscode.window.activeTextEditor;
    const edits = this.editsFor(lines);
    return editor?.document !== this.document || edits.length === 0 || makeEdits(editor, edits);
  }

  private editsFor(lines: readonly NewLine[]): { line: number; edit: EnterEdit }[] {
    const time = clockTime(this.services.clock(), this.document.uri);
    const prose = new ProseLines(this.document.getText());
    return lines.flatMap(({ line }) => {
      if (line >= this.document.lineCount || !prose.isProse(line)) return [];
      const edit = stampAfterEnter(this.document.lineAt(line - 1).text, this.document.lineAt(line).text, time);
      return edit ? [{ line: line - 1, edit }] : [];
    });
  }
}

/** In one step of undo with the Enter before. */
function makeEdits(editor: vscode.TextEditor, edits: readonly { readonly line: number; readonly edit: EnterEdit }[]): Thenable<boolean> {
  return editor.edit(
    (builder) => {
      for (const { line, edit } of edits) {
        const start = new vscode.Position(line + edit.start.line, edit.start.character);
        const end = new vscode.Position(line + edit.end.line, edit.end.character);
        // An insertion moves the cursor along, a replacement would not.
        if (start.isEqual(end)) builder.insert(start, edit.newText);
        else builder.replace(new vscode.Range(start, end), edit.newText);
      }
    },
    { undoStopBefore: false, undoStopAfter: false },
  );
}

/** Stamps the place where typing starts, when nothing stands there yet. */
export async function stampFirstItem(editor: vscode.TextEditor, clock: () => Date): Promise<void> {
  const { document, selection } = editor;
  const { text } = document.lineAt(selection.active.line);
  const isFree = text.trim() === '' || listLine(text)?.text.trim() === '';
  if (isFree && new ProseLines(document.getText()).isProse(selection.active.line)) await stampCursors(editor, clockTime(clock(), document.uri));
}
