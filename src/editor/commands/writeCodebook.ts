import * as vscode from 'vscode';
import type { Theme } from '../../catalog/catalog';
import { withSetLineEnds, type NewFiles } from '../newFiles';
import type { Services } from '../services';
import { counted } from '../tree/row';
import type { Command } from './command';
import type { Invocation } from './invocation';
import { targetOf } from './newInterview';
import { pathFromSetting } from './pathFromSetting';
import type { Target } from '../targetFolder';

/** Entries for all themes that notes name and the codebook lacks: all of them, or none. */
export class WriteCodebook implements Command {
  readonly id = 'fieldNotes.writeCodebook';

  constructor(
    private readonly services: Pick<Services, 'catalog' | 'indexing' | 'paths'>,
    private readonly newFiles: NewFiles,
  ) {}

  /** Returns the files that it made; undefined when the person gave up. */
  async execute(invocation: Invocation): Promise<readonly vscode.Uri[] | undefined> {
    const { catalog, indexing, paths } = this.services;
    await indexing.ready();
    const themes = catalog.themes().filter(({ named, codebook }) => named && codebook === null);
    if (themes.length === 0) {
      if (!invocation.answers) void vscode.window.showInformationMessage('Every theme has its codebook entry.');
      return [];
    }
    const target = await targetOf(invocation, paths);
    if (!target) return undefined;
    const entries = themes.map((theme) => ({ theme, path: pathFromSetting('newTheme.path', target, { theme: theme.label.split('/') }, 'Theme') }));
    if (!invocation.answers && !(await isAgreed(entries))) return undefined;
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: 'Writing codebook entries' }, () => this.write(entries, target));
  }

  private async write(entries: readonly { theme: Theme; path: string }[], target: Target): Promise<readonly vscode.Uri[]> {
    const { entryText } = await import('../../preparation/newEntries');
    const made: vscode.Uri[] = [];
    try {
      for (const { theme, path } of entries) {
        const { text } = entryText({ theme: theme.label, aliases: [], definition: null, include: null, exclude: null, example: null, color: null });
        made.push(await this.newFiles.create(target, path, withSetLineEnds(text, target.workspaceFolder.uri)));
      }
      return made;
    } catch (error) {
      await Promise.allSettled(made.map((uri) => vscode.workspace.fs.delete(uri)));
      throw error;
    }
  }
}

async function isAgreed(entries: readonly { theme: Theme; path: string }[]): Promise<boolean> {
  const shown = entries.slice(0, 10).map(({ theme, path }) => `${theme.label}: ${path}`);
  const detail = [...shown, ...(entries.length > shown.length ? [`… and ${entries.length - shown.length} more`] : [])].join('\n');
  const count = counted(entries.length, 'theme');
  return (await vscode.window.showInformationMessage(`Write codebook entries for ${count}?`, { modal: true, detail }, 'Write')) === 'Write';
}
