// One page on screen. It has no script: its links run the few commands that it may run, and nothing else can happen in it.
import * as vscode from 'vscode';
import { pageHtml } from '../../preparation/page/html';
import type { Page } from '../../preparation/page/page';
import { commandHref, pageCommands } from './pageLinks';

export class PagePanel implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private isStale = false;
  private shown = '';

  constructor(
    title: string,
    extensionUri: vscode.Uri,
    private readonly make: () => Promise<Page>,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const media = vscode.Uri.joinPath(extensionUri, 'media');
    // Not the built-in Markdown preview: that can't run a command, and shows the note behind a link in the page's own place.
    this.panel = vscode.window.createWebviewPanel('fieldNotes.page', title, vscode.ViewColumn.Active, {
      enableCommandUris: pageCommands,
      enableFindWidget: true,
      localResourceRoots: [media],
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
    const body = pageHtml(await this.make(), commandHref);
    // Set again, it would lose what is selected in it.
    if (body !== this.shown) this.panel.webview.html = this.document(body);
    this.shown = body;
  }

  private document(body: string): string {
    const { webview } = this.panel;
    const [media] = webview.options.localResourceRoots ?? [];
    const style = media ? webview.asWebviewUri(vscode.Uri.joinPath(media, 'page.css')).toString() : '';
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}">
<link rel="stylesheet" href="${style}">
</head>
<body>
${body}
</body>
</html>`;
  }
}
