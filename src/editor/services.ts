// What every feature of the editor is given. Built once, in activation; features keep no globals.
import type * as vscode from 'vscode';
import type { Catalog } from '../catalog/catalog';
import type { ParsedFile } from '../notes/model';
import type { Event } from '../util/event';

/** Where a file of the index lives. Paths are the index's own: relative to the folder, with `/`. */
export interface WorkspacePaths {
  /** undefined for what lies in no workspace folder. */
  pathOf(uri: vscode.Uri): string | undefined;
  /** undefined when the folder is gone. */
  uriOf(path: string): vscode.Uri | undefined;
}

export interface Indexing {
  /** Settles once the index holds every note and every change reported so far. */
  ready(): Promise<void>;
  /** Drops what is known and indexes afresh. */
  rebuild(): Promise<void>;
  /** Whether a full pass is under way. */
  readonly busy: boolean;
  readonly onDidChangeBusy: Event<boolean>;
}

/** What the reader makes of a document's text as it stands in the editor. */
export interface ParsedDocuments {
  /** Kept until the text changes. undefined for what is no Markdown file of a workspace folder. */
  parse(document: vscode.TextDocument): Promise<ParsedFile | undefined>;
}

export interface Services {
  readonly catalog: Catalog;
  readonly documents: ParsedDocuments;
  readonly indexing: Indexing;
  readonly paths: WorkspacePaths;
  readonly log: vscode.LogOutputChannel;
  /** Now; fixed in tests. */
  readonly clock: () => Date;
  /** For what lasts longer than the window: recent picks, the key of pseudonyms. */
  readonly context: vscode.ExtensionContext;
}
