import type * as vscode from 'vscode';
import { loadParser } from '../../notes/loadParser';
import type { ParsedFile, Question } from '../../notes/model';
import type { ReaderSettings } from '../../notes/settings';
import type { ParsedDocuments, WorkspacePaths } from '../services';

/** Parses a document when somebody asks, once for each of its versions. */
export class DocumentParser implements ParsedDocuments {
  private kept = new WeakMap<vscode.TextDocument, { readonly version: number; readonly file: ParsedFile }>();

  constructor(
    private readonly paths: WorkspacePaths,
    private settings: ReaderSettings,
  ) {}

  /** What was read with other settings is forgotten. */
  setSettings(settings: ReaderSettings): void {
    this.settings = settings;
    this.kept = new WeakMap();
  }

  async parse(document: vscode.TextDocument): Promise<ParsedFile | undefined> {
    if (document.languageId !== 'markdown' || this.paths.pathOf(document.uri) === undefined) return undefined;
    const parse = await loadParser();
    const kept = this.kept.get(document);
    if (kept?.version === document.version) return kept.file;
    const file = parse(document.getText(), this.settings);
    this.kept.set(document, { version: document.version, file });
    return file;
  }

  async questionsToBe(document: vscode.TextDocument): Promise<readonly Question[]> {
    const { questionsToBe } = await import('../../notes/parseNote');
    return questionsToBe(document.getText(), this.settings);
  }
}
