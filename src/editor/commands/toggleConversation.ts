import type * as vscode from 'vscode';
import { Conversation, stampFirstItem } from '../conversation';
import type { Services } from '../services';
import { activeMarkdownEditor } from './activeNote';
import type { Command } from './command';

/** Starts a conversation in the note at work, or ends the one that is going on, wherever that is. */
export class ToggleConversation implements Command, vscode.Disposable {
  readonly id = 'fieldNotes.toggleConversation';
  private current: Conversation | undefined;

  constructor(private readonly services: Pick<Services, 'clock' | 'log'>) {}

  /** Whether one is going on now. */
  async execute(): Promise<boolean> {
    if (this.current) {
      this.end();
      return false;
    }
    const editor = activeMarkdownEditor();
    this.current = new Conversation(editor.document, this.services, () => { this.end(); });
    await stampFirstItem(editor, this.services.clock);
    return true;
  }

  dispose(): void {
    this.end();
  }

  private end(): void {
    this.current?.dispose();
    this.current = undefined;
  }
}
