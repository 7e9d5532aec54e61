// One page on screen. It has no script: its links run the few commands that it may run, and nothing else can happen in it.
import * as vscode from 'vscode';

export interface PageKind {
  readonly title: string;
  /** The commands that its links may run. */
  readonly commands: readonly string[];
  /** Folders that it may load styles from. */
  readonly resources: readonly vscode.Uri[];
}

export class PagePanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private isStale = false;
  private shown = '';
  private latestCall = 0;

  constructor(
    { title, commands, resources }: PageKind,
    /** The whole document. */
    private readonly make: (webview: vscode.Webview) => Promise<string>,
    private readonly log: vscode.LogOutputChannel,
  ) {
    // Not the built-in Markdown preview: that can't run a command, and shows the note behind a link in the page's own place.
    this.panel = vscode.window.createWebviewPanel('fieldNotes.page', title, vscode.ViewColumn.Active, {
      enableCommandUris: commands,
      enableFindWidget: true,
      localResourceRoots: resources,
    });
    this.panel.onDidChangeViewState(() => {
      if (this.isStale) this.refresh();
    });
  }

  get onDidDispose(): vscode.Event<void> {
    return this.panel.onDidDispose;
  }

  /** @throws what making the page throws; the panel goes then. */
  async show(): Promise<void> {
    try {
      await this.render();
      this.panel.reveal();
    } catch (error) {
      this.panel.dispose();
      throw error;
    }
  }

  /** Makes the page anew, now or when it is next seen. */
  refresh(): void {
    this.isStale = true;
    if (!this.panel.visible) return;
    this.render().catch((error: unknown) => {
      this.log.error(error instanceof Error ? error : String(error));
    });
  }

  dispose(): void {
    this.panel.dispose();
  }

  private async render(): Promise<void> {
    this.isStale = false;
    const call = ++this.latestCall;
    const document = await this.make(this.panel.webview);
    // What was begun later knows more.
    if (call !== this.latestCall) return;
    // Set again, it would lose what is selected in it.
    if (document !== this.shown) this.panel.webview.html = document;
    this.shown = document;
  }
}
