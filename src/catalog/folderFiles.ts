// The notes of one folder, found by walking it: what is left out is not even looked into.
import { IgnoreFiles, ignoreFileName } from './ignoreFiles';
import { pathRulesOf, type PathRules, type PathSettings } from './leftOut';
import { foldersAbove, joinedPath } from './paths';
import type { FileStamp, FileSystem, NoteFiles } from './ports';

/** How many folders are read at once. */
const foldersAtOnce = 16;
/** How many entries of a folder are looked at until others may go first. */
const entriesAtOnce = 64;

export interface FolderFilesOptions extends PathSettings {
  /** Whether `.gitignore` files are respected. */
  readonly useIgnoreFiles: boolean;
  /** Folders that are another's: those of a workspace folder within this one. */
  readonly foreignFolders?: readonly string[];
}

interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

export class FolderFiles implements NoteFiles {
  private readonly rules: PathRules;
  private readonly ignored: IgnoreFiles | null;
  private readonly foreign: ReadonlySet<string>;
  /** Files that were listed, and so accepted, since rules were last looked up. */
  private listed = new Set<string>();

  constructor(
    private readonly fileSystem: FileSystem,
    { useIgnoreFiles, foreignFolders = [], ...paths }: FolderFilesOptions,
  ) {
    this.rules = pathRulesOf(paths);
    this.ignored = useIgnoreFiles ? new IgnoreFiles(fileSystem) : null;
    this.foreign = new Set(foreignFolders);
  }

  async *list(folder: string, signal: AbortSignal, breathe?: () => Promise<void>): AsyncGenerator<readonly string[]> {
    if (folder !== '' && (!this.rules.leadsToIncluded(folder) || (await this.leavesOut(folder, true)))) return;
    const errors: unknown[] = [];
    const listOne = (path: string): Promise<Listing> =>
      this.listOne(path, breathe).catch((error: unknown) => {
        errors.push(error);
        return { files: [], folders: [] };
      });
    const waiting = [folder];
    while (waiting.length > 0 && !signal.aborted) {
      const found = await Promise.all(waiting.splice(-foldersAtOnce).map(listOne));
      for (const { folders } of found) waiting.push(...folders);
      const files = found.flatMap(({ files }) => files);
      if (files.length > 0) yield files;
    }
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} folders could not be read, the first because of: ${String(errors[0])}`);
  }

  async read(path: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    return (await this.accepts(path)) ? this.fileSystem.read(path, isWanted) : undefined;
  }

  async stamp(path: string): Promise<FileStamp | undefined> {
    return (await this.accepts(path)) ? this.fileSystem.stamp(path) : undefined;
  }

  stampInPlace(path: string): FileStamp | undefined {
    return this.listed.has(path) ? this.fileSystem.stampInPlace?.(path) : undefined;
  }

  async accepts(path: string): Promise<boolean> {
    return this.listed.has(path) || (isMarkdownPath(path) && this.rules.includes(path) && !(await this.leavesOut(path, false)));
  }

  placeOnDisk(path: string): string | undefined {
    return this.listed.has(path) ? this.fileSystem.placeOnDisk?.(path) : undefined;
  }

  forgetRules(): void {
    // Whoever still lists by the rules of before adds to the one of before.
    this.listed = new Set();
    this.ignored?.forget();
  }

  private async listOne(folder: string, breathe?: () => Promise<void>): Promise<Listing> {
    const { listed } = this;
    const files: string[] = [];
    const folders: string[] = [];
    const entries = await this.fileSystem.readDirectory(folder);
    if (!entries.some(({ name }) => name === ignoreFileName)) this.ignored?.setNone(folder);
    const ignores = await this.ignored?.rulesWithin(folder);
    let looked = 0;
    for (const { name, kind } of entries) {
      if (++looked % entriesAtOnce === 0) await breathe?.();
      const isFolder = kind === 'folder';
      if (!isFolder && (kind !== 'file' || !isMarkdownPath(name))) continue;
      const path = joinedPath(folder, name);
      if (!(isFolder ? this.rules.leadsToIncluded(path) : this.rules.includes(path))) continue;
      if (this.rules.excludes(path) || (isFolder && this.foreign.has(path))) continue;
      if (ignores?.(path, isFolder)) continue;
      (isFolder ? folders : files).push(path);
      if (!isFolder) listed.add(path);
    }
    return { files, folders };
  }

  /** Whether the path, or a folder above it, is left out. */
  private async leavesOut(path: string, isFolder: boolean): Promise<boolean> {
    for (const folder of foldersAbove(path)) if (this.rules.excludes(folder) || this.foreign.has(folder)) return true;
    if (this.rules.excludes(path) || (isFolder && this.foreign.has(path))) return true;
    return (await this.ignored?.ignores(path, isFolder)) ?? false;
  }
}

export function isMarkdownPath(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
