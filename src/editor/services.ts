// What every feature of the editor is given. Built once, in activation; features keep no globals.
import type * as vscode from 'vscode';
import type { Catalog } from '../catalog/catalog';
import type { ParsedFile, Question } from '../notes/model';
import type { PseudonymStore } from '../exchange/pseudonymKey';
import type { Event } from '../util/event';
import type { GitAccess } from './git/gitAccess';

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
  /** A file came or changed, which VS Code's watcher tells of later or never. */
  changed(uri: vscode.Uri): void;
  /** Drops what is known and indexes afresh. */
  rebuild(): Promise<void>;
  /** Whether a full pass is under way. */
  readonly busy: boolean;
  readonly onDidChangeBusy: Event<boolean>;
  /** How far a full pass has come, in Markdown files. */
  readonly onDidProgress: Event<{ readonly found: number; readonly read: number }>;
}

/** What the reader makes of a document's text as it stands in the editor. */
export interface ParsedDocuments {
  /** Kept until the text changes. undefined for what is no Markdown file of a workspace folder. */
  parse(document: vscode.TextDocument): Promise<ParsedFile | undefined>;
  /** The questions of a template, which will be a note. */
  questionsToBe(document: vscode.TextDocument): Promise<readonly Question[]>;
}

/** What a host with a disk of its own does better than VS Code's API can. */
export interface Disk {
  /** Where the key of a folder's pseudonyms is kept, shared with the command line; undefined for a folder that is not on the disk. */
  pseudonymsOf(folder: vscode.Uri): PseudonymStore | undefined;
  /** Writes a file piece by piece, whole or not at all; where it may not replace one, the name gets ` 2`. @returns its path. */
  writeFile(path: string, pieces: AsyncIterable<string>, options: { readonly mayReplace: boolean }): Promise<string>;
  /** Whether a file's own permissions let nobody write it; VS Code's API tells it of none. */
  isLocked(file: vscode.Uri): Promise<boolean>;
}

export interface Services {
  readonly catalog: Catalog;
  readonly documents: ParsedDocuments;
  readonly indexing: Indexing;
  readonly git: GitAccess;
  readonly paths: WorkspacePaths;
  readonly log: vscode.LogOutputChannel;
  /** undefined in a browser. */
  readonly disk: Disk | undefined;
  /** Now; fixed in tests. */
  readonly clock: () => Date;
  /** For what lasts longer than the window: recent picks, the key of pseudonyms. */
  readonly context: vscode.ExtensionContext;
}
