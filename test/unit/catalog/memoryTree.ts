// A file system in memory, with the events that VS Code's watcher was seen to send: one for a file, and one for a folder
// that comes, goes or moves as a whole, whatever is in it.
import { folderOf, isAtOrBelow } from '../../../src/catalog/paths';
import type { DirectoryEntry, FileStamp, FileSystem } from '../../../src/catalog/ports';

export class MemoryTree implements FileSystem {
  private readonly files = new Map<string, Uint8Array>();
  private readonly stamps = new Map<string, number>();
  /** What files are stamped with that are written from now on. */
  mtime = 1_000_000;
  private readonly links = new Map<string, DirectoryEntry['kind']>();
  /** Paths that reject when read or listed. */
  readonly broken = new Set<string>();
  /** What was asked for: `list talks`, `head a.md`, `read a.md`. */
  readonly log: string[] = [];
  onEvent: (path: string) => void = () => undefined;
  /** Whether it tells the stamp of a file at once. */
  isQuick = true;
  private isHeld = false;
  private gate: Promise<void> = Promise.resolve();
  private open: () => void = () => undefined;

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
  }

  /** Lets nothing through until released. */
  hold(): void {
    this.isHeld = true;
    this.gate = new Promise((resolve) => {
      this.open = resolve;
    });
  }

  release(): void {
    this.isHeld = false;
    this.open();
    this.gate = Promise.resolve();
  }

  paths(): readonly string[] {
    return [...this.files.keys()];
  }

  write(path: string, content: string | Uint8Array): void {
    const newFolder = this.firstNewFolder(path);
    this.files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.stamps.set(path, this.mtime);
    this.onEvent(newFolder ?? path);
  }

  /** A link, by what it leads to. */
  link(path: string, kind: DirectoryEntry['kind']): void {
    this.links.set(path, kind);
  }

  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): void {
    for (const file of this.files.keys()) if (isAtOrBelow(file, path)) this.files.delete(file);
    this.onEvent(path);
  }

  /** Moves a file or a folder to where nothing is. */
  move(from: string, to: string): void {
    for (const [path, file] of [...this.files]) {
      if (!isAtOrBelow(path, from)) continue;
      this.files.delete(path);
      this.files.set(to + path.slice(from.length), file);
      this.stamps.set(to + path.slice(from.length), this.stamps.get(path) ?? 0);
    }
    this.onEvent(from);
    this.onEvent(to);
  }

  async readDirectory(folder: string): Promise<readonly DirectoryEntry[]> {
    await this.asked('list', folder);
    const names = new Map<string, DirectoryEntry['kind']>();
    const below = folder === '' ? '' : `${folder}/`;
    for (const [path, kind] of [...this.links, ...this.paths().map((file) => [file, 'file'] as const)]) {
      if (!path.startsWith(below)) continue;
      const [name = '', ...rest] = path.slice(below.length).split('/');
      names.set(name, rest.length > 0 ? 'folder' : kind);
    }
    return [...names].map(([name, kind]) => ({ name, kind }));
  }

  async stamp(path: string): Promise<FileStamp | undefined> {
    await this.asked('stat', path);
    return this.stampOf(path);
  }

  stampInPlace(path: string): FileStamp | undefined {
    if (!this.isQuick || this.isHeld || this.broken.has(path)) return undefined;
    this.log.push(`stat ${path}`);
    return this.stampOf(path);
  }

  async read(path: string, isWanted: (head: Uint8Array) => boolean): Promise<Uint8Array | undefined> {
    await this.asked('head', path);
    const bytes = this.files.get(path);
    if (bytes === undefined || !isWanted(bytes.subarray(0, 4096))) return undefined;
    this.log.push(`read ${path}`);
    return bytes;
  }

  private stampOf(path: string): FileStamp | undefined {
    const size = this.files.get(path)?.length;
    return size === undefined ? undefined : { size, mtime: this.stamps.get(path) ?? 0 };
  }

  private async asked(what: string, path: string): Promise<void> {
    this.log.push(`${what} ${path}`);
    await this.gate;
    if (this.broken.has(path)) throw new Error('locked');
  }

  private isFolder(path: string): boolean {
    return path === '' || this.paths().some((file) => file.startsWith(`${path}/`));
  }

  /** The folder for which the watcher speaks when a file comes into being with it. */
  private firstNewFolder(path: string): string | undefined {
    let first: string | undefined;
    for (let folder = folderOf(path); folder !== '' && !this.isFolder(folder); folder = folderOf(folder)) first = folder;
    return first;
  }
}
