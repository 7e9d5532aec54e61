import * as vscode from 'vscode';
import { defaultFileName, exportFormat, type ExportRequest } from '../../exchange/exportRequest';
import type { Command } from '../commands/command';
import type { Answers, Invocation } from '../commands/invocation';
import { Failure } from '../failure';
import type { Services } from '../services';
import { counted } from '../tree/row';
import { askExport } from './askExport';
import { draftOf } from './exportAnswers';
import { exportFile, type Exported, type ExportTarget } from './exportFile';
import type { Pseudonyms } from './pseudonyms';

/** A report, a table or the passages as a file. */
export class Export implements Command {
  readonly id = 'fieldNotes.export';

  constructor(
    private readonly services: Services,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  /** Returns the files that it wrote; undefined when the person gave up. */
  async execute({ answers, subject }: Invocation): Promise<readonly vscode.Uri[] | undefined> {
    if (!vscode.workspace.workspaceFolders?.length) throw new Failure('There are no notes to export: no folder is open.');
    await this.services.indexing.ready();
    const draft = draftOf(answers, subject, this.services.catalog);
    if (answers && !answers.flag('ask')) {
      const written = await this.write(draft, targetIn(answers, draft));
      return written && [written.uri];
    }
    if (!(await askExport(draft, this.services))) return undefined;
    const target = await askTarget(draft);
    const written = target && (await this.write(draft, target));
    if (!written) return undefined;
    void offerToOpen(written, draft);
    return [written.uri];
  }

  private write(request: ExportRequest, target: ExportTarget): Promise<Exported | undefined> {
    return exportFile(request, target, this.pseudonyms, this.services);
  }
}

/** Answers may come from the workspace's own files, so they lead nowhere else. */
function targetIn(answers: Answers, request: ExportRequest): ExportTarget {
  const text = answers.textOrUri('target') ?? defaultFileName(request);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = typeof text === 'string' && folder ? vscode.Uri.joinPath(folder, text) : text;
  if (typeof uri === 'string' || !vscode.workspace.getWorkspaceFolder(uri)) {
    throw new Failure(`“${text.toString()}” lies outside the workspace. Without a dialog, exports go into a folder that is open in this window.`);
  }
  return { uri, mayReplace: false };
}

/** VS Code's own dialog, which asks before a file that is there is chosen. */
async function askTarget(request: ExportRequest): Promise<ExportTarget | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const extension = exportFormat(request.format)?.extension.slice(1) ?? '';
  const uri = await vscode.window.showSaveDialog({
    title: 'Export',
    saveLabel: 'Export',
    filters: { [extension.toUpperCase()]: [extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, defaultFileName(request)) }),
  });
  return uri && { uri, mayReplace: true };
}

async function offerToOpen({ uri, passages, interviews }: Exported, { format }: ExportRequest): Promise<void> {
  const message = `“${vscode.workspace.asRelativePath(uri)}” is written: ${counted(passages, 'passage')} of ${counted(interviews, 'interview')}.`;
  if ((await vscode.window.showInformationMessage(message, 'Open')) !== 'Open') return;
  const isLocal = vscode.env.remoteName === undefined && uri.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
  // A browser shows a page as it is; elsewhere there may be none that reaches the file.
  if (format === 'html' && isLocal) await vscode.env.openExternal(uri);
  else await vscode.commands.executeCommand(uri.path.endsWith('.md') ? 'markdown.showPreview' : 'vscode.open', uri);
}
