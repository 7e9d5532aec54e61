// The index of this window: built from the folders and settings as they are, and kept to them.
import * as vscode from 'vscode';
import { NoteCache } from '../../catalog/cache/noteCache';
import { FolderFiles } from '../../catalog/folderFiles';
import { Indexer } from '../../catalog/indexer';
import { JoinedFiles } from '../../catalog/joinedFiles';
import { NoteIndex } from '../../catalog/noteIndex';
import type { CacheFolder, FarReaders, FileSystem } from '../../catalog/ports';
import { indexSettingKeys, indexSettingsOf, type IndexSettings } from '../../catalog/settings';
import { timers, unhurriedTimers } from '../../catalog/timers';
import type { Indexing } from '../services';
import { followChanges, type FollowedChanges } from './changes';
import { rescanOnReturn } from './rescanOnReturn';
import { DocumentParser } from './documentParser';
import { offRecordThemes } from './offRecordThemes';
import { UriCacheFolder } from './uriCacheFolder';
import { UriFileSystem } from './uriFileSystem';
import { UriPaths } from './uriPaths';

/** What differs from host to host: a faster way to files than VS Code's own API, where there is one. */
export interface IndexStorage {
  fileSystemOf(folder: vscode.Uri): FileSystem | undefined;
  cacheFolderOf(folder: vscode.Uri): CacheFolder | undefined;
  /** For what is on a disk; without them it is read by this thread. */
  readonly readers?: FarReaders;
}

/** Reading everything anew is dear: not for settings that only commands and views use. */
const settingsThatMatter = indexSettingKeys;

export class WorkspaceIndex implements Indexing, vscode.Disposable {
  readonly paths = new UriPaths();
  readonly catalog: NoteIndex;
  readonly documents: DocumentParser;
  private readonly cache: NoteCache;
  private readonly indexer: Indexer;
  private readonly changes: FollowedChanges;
  private readonly listeners: vscode.Disposable;

  constructor(
    private readonly files: IndexStorage,
    storage: vscode.Uri | undefined,
    clock: () => Date,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const settings = currentSettings(log);
    this.documents = new DocumentParser(this.paths, settings.reader);
    this.catalog = new NoteIndex({ clock, offRecordTheme: offRecordThemes(this.paths), closedCodebook: settings.closedCodebook, onError: (error) => log.error(textOf(error)) });
    const onError = (what: string, error: unknown): void => log.error(`${what}: ${textOf(error)}`);
    const cacheFolder = storage && vscode.Uri.joinPath(storage, 'index');
    this.cache = new NoteCache({ folder: cacheFolder && (files.cacheFolderOf(cacheFolder) ?? new UriCacheFolder(cacheFolder)), scheduler: timers, clock, newSummer: () => this.catalog.newSummer(), onError });
    this.cache.setKey(this.cacheKeyOf(settings));
    this.indexer = new Indexer({
      ...{ cache: this.cache, readers: files.readers, onError, openFiles: () => openPaths(this.paths) },
      ...{ files: this.filesBy(settings), settings: settings.reader, index: this.catalog, scheduler: timers, unhurried: unhurriedTimers },
    });
    this.changes = followChanges(this.indexer, this.paths);
    this.listeners = vscode.Disposable.from(
      rescanOnReturn(this.indexer),
      this.changes,
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.reset()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (settingsThatMatter.some((section) => event.affectsConfiguration(section))) this.reset();
      }),
    );
    this.indexer.readAll();
  }

  get busy(): boolean {
    return this.indexer.busy;
  }

  get onDidChangeBusy(): Indexing['onDidChangeBusy'] {
    return this.indexer.onDidChangeBusy;
  }

  get onDidProgress(): Indexing['onDidProgress'] {
    return this.indexer.onDidProgress;
  }

  ready(): Promise<void> {
    return this.indexer.ready();
  }

  changed(uri: vscode.Uri): void {
    this.changes.tell(uri);
  }

  async rebuild(): Promise<void> {
    await this.cache.clear();
    this.reset();
    await this.ready();
  }

  dispose(): void {
    this.listeners.dispose();
    this.indexer.dispose();
    this.cache.dispose();
  }

  /** Paths, rules and readings may all be others now. */
  private reset(): void {
    const settings = currentSettings(this.log);
    this.paths.refresh();
    this.documents.setSettings(settings.reader);
    this.catalog.setOffRecordTheme(offRecordThemes(this.paths));
    this.catalog.setClosedCodebook(settings.closedCodebook);
    this.cache.setKey(this.cacheKeyOf(settings));
    this.indexer.reset(this.filesBy(settings), settings.reader);
  }

  /** What a reading depends on, where to look included, so that nothing is served that is left out now. */
  private cacheKeyOf({ reader, include, exclude, useIgnoreFiles }: IndexSettings): unknown {
    return [reader, include, exclude, useIgnoreFiles, this.paths.map.folders.map(({ root, prefix }) => [root.base, root.path, prefix])];
  }

  private filesBy({ include, exclude, useIgnoreFiles }: IndexSettings): JoinedFiles {
    return new JoinedFiles(this.paths.map, (folder) => {
      const { foreignFolders } = folder;
      const uri = this.paths.uriOfFolder(folder);
      const fileSystem = this.files.fileSystemOf(uri) ?? new UriFileSystem(uri);
      return new FolderFiles(fileSystem, { include, exclude, useIgnoreFiles, foreignFolders });
    });
  }
}

/** Those in sight first. */
function openPaths(paths: UriPaths): string[] {
  const documents = [...vscode.window.visibleTextEditors.map(({ document }) => document), ...vscode.workspace.textDocuments];
  return [...new Set(documents.flatMap(({ uri }) => paths.pathOf(uri) ?? []))];
}

/** Settings of the window: which file is a note can't depend on the folder that it is in. What is off the record there does. */
function currentSettings(log: vscode.LogOutputChannel): IndexSettings {
  const settings = vscode.workspace.getConfiguration();
  return indexSettingsOf(
    (key) => settings.get<unknown>(key),
    (problem) => {
      log.warn(problem);
    },
  );
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
