// What the index is measured against: reading the bytes and nothing more, and VS Code's own Markdown service.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { createLanguageService, LogLevel, type IWorkspace } from 'vscode-markdown-languageservice';
import { CancellationToken, Emitter } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { clocked, type Measured } from './clock';

/** A Node that does nothing. */
export function measureNothing(): Measured {
  return { rss: process.resourceUsage().maxRSS / 1024 };
}

/** Reads all bytes, one file after the other. */
export async function measureReading(folder: string): Promise<Measured> {
  let bytes = 0;
  const measured = await clocked(() => {
    for (const file of markdownFilesIn(folder)) bytes += readFileSync(file).length;
  });
  return { ...measured, megabytes: bytes / 1e6 };
}

/** VS Code's Markdown service, asked for what needs its index of all headings and of all links. */
export async function measureMarkdownService(folder: string): Promise<Measured> {
  const measured = await clocked(async () => {
    const documents = new Map(markdownFilesIn(folder).map((file) => documentOf(file)));
    const parser = new MarkdownIt({ html: true });
    const service = createLanguageService({
      workspace: workspaceOf(folder, documents),
      parser: { slugifier: { fromHeading: slug, fromFragment: slug, createBuilder: () => ({ add: slug }) }, tokenize: (document) => Promise.resolve(parser.parse(document.getText(), {})) },
      logger: { level: LogLevel.Off, log: () => undefined },
    });
    await service.getWorkspaceSymbols('', CancellationToken.None);
    const [first] = documents.values();
    if (first) await service.getFileReferences(URI.parse(first.uri), CancellationToken.None);
  });
  return { ...measured, rss: process.resourceUsage().maxRSS / 1024 };
}

function slug(text: string): ReturnType<Parameters<typeof createLanguageService>[0]['parser']['slugifier']['fromHeading']> {
  const value = text.toLowerCase().replace(/\s+/gu, '-');
  return { value, equals: (other) => other.value === value };
}

function documentOf(file: string): readonly [string, TextDocument] {
  const uri = URI.file(file).toString();
  return [uri, TextDocument.create(uri, 'markdown', 1, readFileSync(file, 'utf8'))];
}

function workspaceOf(folder: string, documents: ReadonlyMap<string, TextDocument>): IWorkspace {
  const nothing = <T>(): Emitter<T>['event'] => new Emitter<T>().event;
  return {
    workspaceFolders: [URI.file(folder)],
    onDidChangeMarkdownDocument: nothing(),
    onDidCreateMarkdownDocument: nothing(),
    onDidDeleteMarkdownDocument: nothing(),
    getAllMarkdownDocuments: () => Promise.resolve(documents.values()),
    hasMarkdownDocument: (uri: URI) => documents.has(uri.toString()),
    openMarkdownDocument: (uri: URI) => Promise.resolve(documents.get(uri.toString())),
    stat: (uri: URI) => Promise.resolve(documents.has(uri.toString()) ? { isDirectory: false } : undefined),
    readDirectory: () => Promise.resolve([]),
  };
}

function markdownFilesIn(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const found = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...markdownFilesIn(found));
    else if (entry.name.endsWith('.md')) files.push(found);
  }
  return files;
}
