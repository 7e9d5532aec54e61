// What was read of each file, kept from one start to the next. Only ever a short cut: what is missing, torn, old or another's is
// read anew. Several windows may share one: each file is written whole, the last one counts, and what it holds is checked
// against the disk by whoever reads it.
import { checksum } from '../../util/checksum';
import type { Disposable } from '../../util/event';
import type { CacheFolder, FileStamp, Scheduler } from '../ports';
import { Slices } from '../slices';
import type { NoteSummer } from '../sums/noteSummer';
import { readerVersion } from './readerVersion';
import { notesAmong, readShard, writeShard, type CachedFile, type Shard } from './shard';

export interface NoteCacheOptions {
  /** undefined: nothing outlives this window. */
  readonly folder: CacheFolder | undefined;
  readonly scheduler: Scheduler;
  /** Now, by the clock on the wall, as files are stamped. */
  readonly clock: () => Date;
  /** Sums up the notes of a file of the cache, for the next start. */
  readonly newSummer: () => NoteSummer;
  /** Hears what could not be written. */
  readonly onError: (what: string, error: unknown) => void;
}

/** Many enough for a change to rewrite little; always the same, so that a path always has the same file. */
const shardCount = 128;
const shardNames = Array.from({ length: shardCount }, (_, number) => number.toString(16).padStart(2, '0'));
/** So many are asked for before the first is there. */
const readsAhead = 4;
/** Nothing new for this long, and what is new is written (milliseconds). */
const idle = 4000;
/** A file that was changed no longer than this before it was read may change again within one tick of its file system's clock. */
const settledAfter = 2500;

/** Whether a stamp tells a file that was read just now from what it may be later; else its bytes must. */
export function isSettled({ mtime }: FileStamp, now: Date): boolean {
  return mtime > 0 && now.getTime() - mtime > settledAfter;
}

export class NoteCache implements Disposable {
  private key = '';
  private readonly stamps = new Map<string, Pick<CachedFile, 'stamp' | 'sum'>>();
  /** By shard: what is to be written, and null for what is to go. */
  private readonly dirty = new Map<number, Map<string, CachedFile | null>>();
  private readonly slices: Slices;
  private timer: Disposable | undefined;
  private lastMarked = 0;
  private isLoaded = false;
  private isDisposed = false;

  constructor(private readonly options: NoteCacheOptions) {
    this.slices = new Slices(options.scheduler);
  }

  /** @param dependsOn all that a reading depends on beside the reader and the file. With something else, nothing is known. */
  setKey(dependsOn: unknown): void {
    const key = checksum(new TextEncoder().encode(JSON.stringify([readerVersion, dependsOn])));
    if (key === this.key) return;
    this.key = key;
    this.isLoaded = false;
    this.stamps.clear();
    this.dirty.clear();
  }

  /** All that was kept, shard by shard; nothing when it was loaded before. */
  async *load(): AsyncGenerator<Shard> {
    const { folder } = this.options;
    if (!folder || this.isLoaded) return;
    this.isLoaded = true;
    const { key } = this;
    const read = (name: string): Promise<Uint8Array | undefined> => folder.read(name).catch(() => undefined);
    const coming = shardNames.slice(0, readsAhead).map(read);
    for (let number = 0; number < shardCount; number++) {
      const ahead = shardNames[number + readsAhead];
      if (ahead !== undefined) coming.push(read(ahead));
      const bytes = await coming.shift();
      await this.slices.breathe();
      const shard = bytes && readShard(key, bytes, folder.sumOf);
      if (this.isDisposed || key !== this.key) return;
      if (!shard) continue;
      for (const [path, { stamp, sum }] of shard.files) this.stamps.set(path, { stamp, sum });
      yield shard;
    }
  }

  /** What the stamp of a file tells of what is known of it: that it is still so, that its bytes must be looked at, or nothing. */
  compare(path: string, stamp: FileStamp): 'same' | 'look' | 'other' {
    const known = this.stamps.get(path);
    if (known?.stamp.size !== stamp.size) return 'other';
    if (known.sum !== null) return 'look';
    return known.stamp.mtime === stamp.mtime ? 'same' : 'other';
  }

  /** Whether anything is known of a file. */
  knows(path: string): boolean {
    return this.stamps.has(path);
  }

  /** Whether a file's bytes are those that were read. */
  holds(path: string, bytes: Uint8Array): boolean {
    const sum = this.stamps.get(path)?.sum;
    return sum !== null && sum === checksum(bytes);
  }

  /**
   * Keeps what was read of a file.
   * @param stamp from before it was read
   * @param bytes undefined when they were not read to the end
   */
  put(path: string, stamp: FileStamp, bytes: Uint8Array | undefined, read: Pick<CachedFile, 'soundness' | 'file'>): void {
    const settled = isSettled(stamp, this.options.clock());
    if (settled || bytes !== undefined) this.keep(path, { ...read, stamp, sum: settled || bytes === undefined ? null : checksum(bytes) });
    else this.delete(path);
  }

  /** The same for a file of which is known whether its stamp tells enough. */
  keep(path: string, file: CachedFile): void {
    this.stamps.set(path, { stamp: file.stamp, sum: file.sum });
    this.mark(path, file);
  }

  delete(path: string): void {
    if (this.stamps.delete(path)) this.mark(path, null);
  }

  /** Lets go of all that is not among these. */
  async keepOnly(paths: ReadonlySet<string>): Promise<void> {
    for (const path of this.stamps.keys()) {
      if (!this.slices.mayGoOn()) await this.slices.breathe();
      if (!paths.has(path)) this.delete(path);
    }
  }

  /** Forgets everything, on disk too. */
  async clear(): Promise<void> {
    this.isLoaded = true;
    this.stopTimer();
    this.stamps.clear();
    this.dirty.clear();
    await this.options.folder?.clear();
  }

  /** Writes what is new. */
  async write(): Promise<void> {
    this.stopTimer();
    for (const [shard, changes] of this.dirty) {
      this.dirty.delete(shard);
      await this.slices.next();
      await this.writeOne(shardNames[shard] ?? '', changes).catch((error: unknown) => {
        this.options.onError('the cache', error);
      });
    }
  }

  dispose(): void {
    this.isDisposed = true;
    this.stopTimer();
  }

  private stopTimer(): void {
    this.timer?.dispose();
    this.timer = undefined;
  }

  private mark(path: string, file: CachedFile | null): void {
    if (!this.options.folder || this.isDisposed) return;
    const shard = shardOf(path);
    const changes = this.dirty.get(shard) ?? new Map<string, CachedFile | null>();
    this.dirty.set(shard, changes.set(path, file));
    this.lastMarked = this.options.scheduler.now();
    if (!this.timer) this.writeAfter(idle);
  }

  /** Of thousands of notes in a row not each sets a timer of its own. */
  private writeAfter(delay: number): void {
    this.timer = this.options.scheduler.after(delay, () => {
      this.timer = undefined;
      const left = this.lastMarked + idle - this.options.scheduler.now();
      if (left > 0) this.writeAfter(left);
      else void this.write();
    });
  }

  /** The rest of a shard is as it stands on disk, where another window may have written since. */
  private async writeOne(name: string, changes: ReadonlyMap<string, CachedFile | null>): Promise<void> {
    const { folder } = this.options;
    if (!folder) return;
    const { key } = this;
    const before = await folder.read(name).catch(() => undefined);
    const files = new Map((before && readShard(key, before, folder.sumOf))?.files);
    for (const [path, file] of changes) {
      if (file === null) files.delete(path);
      else files.set(path, file);
    }
    const summer = this.options.newSummer();
    for (const [, note] of notesAmong(files)) {
      await this.slices.breathe();
      summer.add(note);
    }
    if (key === this.key) await folder.write(name, writeShard(key, files, summer.sums(), folder.sumOf));
  }
}

/** FNV-1a. */
function shardOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shardCount;
}
