import * as vscode from 'vscode';
import { paced, pacedPieces } from '../../catalog/paced';
import { Slices } from '../../catalog/slices';
import { timers } from '../../catalog/timers';
import type { ExportRequest } from '../../exchange/exportRequest';
import type { Command } from '../commands/command';
import type { Invocation } from '../commands/invocation';
import { Failure } from '../failure';
import { openCommand } from '../pages/pageLinks';
import { PagePanel } from '../pages/pagePanel';
import type { Disposable } from '../../util/event';
import type { Services } from '../services';
import { draftOf } from './exportAnswers';
import { linksInWindow } from './exportLinks';
import type { Pseudonyms } from './pseudonyms';

/** More than that no webview shows in reasonable time. */
const maxPassages = 10_000;

/** Changes of the notes come in bursts while somebody types. */
const quietMilliseconds = 500;

/** The page that an export as HTML would write, with links that open the notes. */
export class PreviewReport implements Command, vscode.Disposable {
  readonly id = 'fieldNotes.previewReport';
  /** By request: what is asked for twice is shown in one tab. */
  private readonly panels = new Map<string, PagePanel>();
  private readonly subscription: Disposable;
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly services: Services,
    private readonly pseudonyms: Pseudonyms,
  ) {
    this.subscription = services.catalog.onDidChange(() => {
      if (this.panels.size === 0) return;
      clearTimeout(this.refreshing);
      this.refreshing = setTimeout(() => { for (const panel of this.panels.values()) panel.refresh(); }, quietMilliseconds);
    });
  }

  async execute({ answers, subject }: Invocation): Promise<void> {
    await this.services.indexing.ready();
    const request: ExportRequest = { ...draftOf(answers, subject, this.services.catalog), format: 'html' };
    const id = JSON.stringify({ ...request, lifted: [...request.lifted] });
    const panel = this.panels.get(id) ?? this.open(id, request);
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: 'Field Notes: writing the report' }, () => panel.show());
  }

  dispose(): void {
    clearTimeout(this.refreshing);
    this.subscription.dispose();
    for (const panel of [...this.panels.values()]) panel.dispose();
  }

  private open(id: string, request: ExportRequest): PagePanel {
    const about = [...(request.filters.themes ?? []), ...(request.filters.people ?? [])].join(', ');
    const kind = { title: about === '' ? 'Report' : `Report: ${about}`, commands: [openCommand], resources: [] };
    const panel = new PagePanel(kind, () => this.html(request), this.services.log);
    this.panels.set(id, panel);
    panel.onDidDispose(() => this.panels.delete(id));
    return panel;
  }

  private async html(request: ExportRequest): Promise<string> {
    const { prepareExport, exportText } = await import('../../exchange/exportText');
    const { catalog } = this.services;
    const slices = new Slices(timers);
    const { signal } = new AbortController();
    const prepared = await paced(prepareExport(request, catalog), slices, signal);
    const { passageCount } = prepared.selection;
    if (passageCount > maxPassages) throw new Failure(`The report has ${passageCount} passages, which is too much for a preview. Export it, or preview that of one theme or person from their menu in the sidebar.`);
    const key = await this.pseudonyms.keyFor(prepared.hidden);
    let html = '';
    for await (const piece of pacedPieces(exportText(prepared, key, catalog, linksInWindow), slices, signal)) html += piece;
    return html;
  }
}
