// The table of contents: every feature, in one place, the same for all hosts.
import * as vscode from 'vscode';
import type { Snapshot } from '../catalog/snapshot';
import { timers } from '../catalog/timers';
import { registerFindPassages } from './commands/findPassages';
import { registerCommands } from './commands/registerCommands';
import { registerDecorations } from './decorations/registerDecorations';
import { registerDiagnostics } from './diagnostics';
import { registerCheckCommits, type InstallHook } from './git/checkCommits';
import { GitAccess, type GitOf } from './git/gitAccess';
import { registerGit } from './git/registerGit';
import { Pseudonyms } from './exporting/pseudonyms';
import { registerExports } from './exporting/registerExports';
import { registerIndexingLog } from './indexingLog';
import { registerIndexingStatus } from './indexingStatus';
import { registerCodeLens } from './language/codeLens';
import { registerLanguage } from './language/registerLanguage';
import { registerSnippetSuggestions } from './language/snippets';
import { registerNoteContext } from './noteContext';
import { registerPages } from './pages/registerPages';
import { notePreviewPlugin, type MarkdownIt } from './preview/notePreview';
import { Refactorings } from './refactoring/refactorings';
import { registerRefactoring } from './refactoring/registerRefactoring';
import type { Disk, Services } from './services';
import { registerTemplates } from './templates/registerTemplates';
import { registerSidebar } from './tree/sidebar';
import { WorkspaceIndex, type IndexStorage } from './workspace/workspaceIndex';

/** What differs from host to host. */
export interface Host extends IndexStorage {
  readonly gitOf: GitOf;
  readonly installHook: InstallHook;
  readonly disk?: Disk;
}

/** What other extensions and tests get from this one. */
export interface FieldNotesApi {
  readonly version: 1;
  /** Settles once the index holds every note and every change reported so far. */
  ready(): Promise<void>;
  snapshot(): Snapshot;
  /** Called by VS Code's own Markdown preview. */
  extendMarkdownIt<T extends MarkdownIt>(markdownIt: T): T;
}

/** Builds the services and registers every feature. Does not wait for the index. */
export function activateFieldNotes(context: vscode.ExtensionContext, host: Host): FieldNotesApi {
  const started = timers.now();
  const log = vscode.window.createOutputChannel('Field Notes', { log: true });
  const clock = (): Date => new Date();
  const index = new WorkspaceIndex(host, context.storageUri, clock, log);
  const { catalog, documents, paths } = index;
  const git = new GitAccess(host.gitOf, log);
  const services: Services = { catalog, documents, paths, git, indexing: index, log, clock, context, disk: host.disk };
  context.subscriptions.push(log, index, git, registerFeatures(services), registerCheckCommits(services, host.installHook));
  log.info(`Activated in ${Math.round(timers.now() - started)} ms.`);
  return { version: 1, ready: () => index.ready(), snapshot: () => catalog.snapshot(), extendMarkdownIt: notePreviewPlugin(services) };
}

function registerFeatures(services: Services): vscode.Disposable {
  const refactorings = new Refactorings(services);
  const pseudonyms = new Pseudonyms(services);
  return vscode.Disposable.from(
    refactorings,
    registerNoteContext(services),
    registerIndexingLog(services),
    registerIndexingStatus(services),
    registerDiagnostics(services),
    registerSnippetSuggestions(services),
    registerCommands(services),
    registerPages(services),
    registerExports(services, pseudonyms),
    registerFindPassages(services, pseudonyms),
    registerDecorations(services),
    registerCodeLens(services),
    registerTemplates(),
    registerSidebar(services, refactorings),
    registerRefactoring(services, refactorings),
    registerLanguage(services),
    registerGit(services),
  );
}
