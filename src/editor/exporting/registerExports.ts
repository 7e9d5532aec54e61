import * as vscode from 'vscode';
import { registerCommand } from '../commands/command';
import type { Services } from '../services';
import { CopyAsQuotation } from './copyQuotation';
import { Export } from './exportCommand';
import { PreviewReport } from './previewReport';
import type { Pseudonyms } from './pseudonyms';

/** What is handed over: files, their preview, single quotations. */
export function registerExports(services: Services, pseudonyms: Pseudonyms): vscode.Disposable {
  const preview = new PreviewReport(services, pseudonyms);
  const commands = [new Export(services, pseudonyms), preview, new CopyAsQuotation(services, pseudonyms)];
  return vscode.Disposable.from(preview, ...commands.map((command) => registerCommand(command, services.log)));
}
