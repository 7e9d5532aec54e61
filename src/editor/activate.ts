// The table of contents: every feature, in one place, the same for all hosts.
import * as vscode from 'vscode';
import { registerDiagnostics } from './diagnostics';
import { registerIndexingStatus } from './indexingStatus';
import { registerNoteContext } from './noteContext';
import { registerCommands } from './commands/registerCommands';
import type { Services } from './services';
import { registerSidebar } from './tree/sidebar';

/** Registers every feature. Whatever is registered goes when the result is disposed of. */
export function registerFeatures(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerNoteContext(services),
    registerIndexingStatus(services),
    registerDiagnostics(services),
    registerCommands(services),
    registerSidebar(services),
  );
}
