// Read-only pages: on screen, and as Markdown documents under a scheme of their own.
import * as vscode from 'vscode';
import { pageMarkdown } from '../../preparation/page/markdown';
import type { Page } from '../../preparation/page/page';
import { followOwnQuestions } from '../ownQuestions';
import type { Services } from '../services';
import { pageDocument } from './pageDocument';
import { pageCommands, pathHref } from './pageLinks';
import { PagePanel } from './pagePanel';
import { pageScheme, pageSubject, pageUri, type PageSubject } from './pageUri';

/** Makes a page of its data, which may come from anywhere. */
export type PageMaker = (data: unknown) => Promise<Page>;

/** Changes of the notes come in bursts while somebody types. */
const quietMilliseconds = 500;

export class Pages implements vscode.Disposable, vscode.TextDocumentContentProvider {
  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changes.event;
  private readonly panels = new Map<string, PagePanel>();
  private readonly registrations: vscode.Disposable;
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'paths' | 'context' | 'log'>,
    private readonly makers: Readonly<Record<string, PageMaker>>,
  ) {
    this.registrations = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(pageScheme, this),
      services.catalog.onDidChange(() => { this.refreshSoon(); }),
      followOwnQuestions(() => { this.refreshSoon(); }),
    );
  }

  /** The page as Markdown. */
  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return pageMarkdown(await this.make(uri), pathHref(this.services.paths));
  }

  /** Shows the page, or the tab that has it already. */
  async show(subject: PageSubject): Promise<vscode.Uri> {
    const uri = pageUri(subject);
    const key = uri.toString();
    const panel = this.panels.get(key) ?? this.open(uri, subject.title);
    await panel.show();
    return uri;
  }

  dispose(): void {
    clearTimeout(this.refreshing);
    this.registrations.dispose();
    this.changes.dispose();
    for (const panel of [...this.panels.values()]) panel.dispose();
  }

  private open(uri: vscode.Uri, title: string): PagePanel {
    const key = uri.toString();
    const media = vscode.Uri.joinPath(this.services.context.extensionUri, 'media');
    const kind = { title, commands: pageCommands, resources: [media] };
    const panel = new PagePanel(kind, async (webview) => pageDocument(await this.make(uri), webview, media), this.services.log);
    this.panels.set(key, panel);
    panel.onDidDispose(() => this.panels.delete(key));
    return panel;
  }

  private async make(uri: vscode.Uri): Promise<Page> {
    const subject = pageSubject(uri);
    const maker = subject && Object.hasOwn(this.makers, subject.kind) ? this.makers[subject.kind] : undefined;
    if (!maker) throw new Error(`“${uri.path}” is no page of Field Notes.`);
    return maker(subject?.data);
  }

  private refreshSoon(): void {
    clearTimeout(this.refreshing);
    this.refreshing = setTimeout(() => { this.refresh(); }, quietMilliseconds);
  }

  private refresh(): void {
    for (const panel of this.panels.values()) panel.refresh();
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === pageScheme) this.changes.fire(uri);
  }
}
