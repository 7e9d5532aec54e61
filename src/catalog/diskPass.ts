// One look at the disk: at everything, or at what may have changed. What is known to be as it was is not read.
import { loadParser } from '../notes/loadParser';
import type { ReaderSettings } from '../notes/settings';
import { eachOf } from '../util/eachOf';
import type { NoteCache } from './cache/noteCache';
import type { CachedFile, Shard } from './cache/shard';
import { isMarkdownPath } from './folderFiles';
import type { Intake } from './intake';
import { PackedNote } from './packed/packedNote';
import { folderOf, isAtOrBelow } from './paths';
import type { FarFile, FarReaders, FarReading, FileStamp, NoteFiles, Scheduler } from './ports';
import { kept, readFile } from './readFile';
import { ShowingPace } from './showingPace';
import { Slices } from './slices';

export interface DiskOptions {
  /** What was read before. Without it everything is read whenever it is looked at. */
  readonly cache?: NoteCache;
  readonly scheduler: Scheduler;
  /** For what can wait until what is known is on show; else that goes on beside it. */
  readonly unhurried?: Scheduler;
  /** Without them all is read on this thread. */
  readonly readers?: FarReaders;
  /** Paths of the files that are open, which are read before all others. */
  readonly openFiles?: () => Iterable<string>;
  /** Hears what could not be read, and why. The rest goes on. */
  readonly onError: (what: string, error: unknown) => void;
}

/** Where what is found goes. */
export interface Findings {
  readonly intake: Intake;
  /** Has an unsaved text read soon. */
  readonly readBuffer: (path: string) => void;
  /** Shows what was taken in. @param all whether everything may be another */
  readonly show: (all: boolean) => Promise<void>;
  /** Shows what is to be said of names that look misspelt. */
  readonly showHints: () => Promise<void>;
  readonly onProgress: (progress: Progress) => void;
}

/** How far reading everything has come, in Markdown files. */
export interface Progress {
  readonly found: number;
  readonly read: number;
}

/** The path of the workspace as a whole. */
export const everything = '';

/** How many changed paths are looked at, and how many files below each are read at once. */
const pathsAtOnce = 8;
const readsAtOnce = 16;
/** Another thread gets so many with one request. */
const filesPerRequest = 64;

export class DiskPass {
  /** Whether all that is shown may be another; once the cache was served, only what differs from that is. */
  private isNew: boolean;
  private slices: Slices;
  private readonly pace: ShowingPace;
  private readonly intake: Intake;
  private found = 0;
  private read = 0;

  /**
   * @param signal aborted once files or settings are others: everything is read anew then
   * @param readsEverything whether everything is to be shown anew, not only looked over
   */
  constructor(
    private readonly files: NoteFiles,
    private readonly settings: ReaderSettings,
    private readonly signal: AbortSignal,
    private readonly readsEverything: boolean,
    private readonly options: DiskOptions,
    private readonly findings: Findings,
  ) {
    this.isNew = readsEverything;
    this.slices = new Slices(options.scheduler);
    this.pace = new ShowingPace(options.scheduler);
    this.intake = findings.intake;
  }

  isOutdated(): boolean {
    return this.signal.aborted;
  }

  /** Settles once what is at and below the paths is shown as it is now. */
  async lookAtAll(paths: ReadonlySet<string>): Promise<void> {
    const { unhurried } = this.options;
    // Any of the paths may be, or have held, a `.gitignore`.
    this.files.forgetRules();
    if (this.readsEverything) {
      await this.serve();
      await this.readOpenFiles();
      // Most of what was served is still so: what views do to show it goes first.
      if (!this.isNew && unhurried) this.slices = new Slices(unhurried);
    }
    await eachOf(topmost(paths), pathsAtOnce, (path) => this.lookAt(path));
    await this.findings.show(this.isNew);
    await this.findings.showHints();
  }

  /** Shows what was known when a window was last open, before the disk is asked whether it is still so. */
  private async serve(): Promise<void> {
    const { cache } = this.options;
    const shards: Shard[] = [];
    for await (const shard of cache?.load() ?? []) {
      // Profiles and the codebook first: they say for whom and what the names in notes stand.
      for (const [path, { file, soundness }] of shard.files) if (file !== null && !(file instanceof PackedNote)) this.intake.take(path, file, soundness);
      shards.push(shard);
    }
    if (shards.length === 0) return;
    const left: [path: string, file: CachedFile | undefined][] = [];
    for (const shard of shards) {
      await this.slices.breathe();
      if (this.isOutdated()) return;
      const { notes, areTaken, areSound } = this.intake.takeGroup(shard);
      const [first = ''] = notes;
      const kept = shard.files.get(first);
      // Written again with it, the notes are summed up anew for the next start.
      if (!areSound && kept) cache?.keep(first, kept);
      if (!areTaken) for (const path of notes) left.push([path, shard.files.get(path)]);
    }
    await this.findings.show(true);
    for (const [path, note] of left) {
      await this.slices.breathe();
      if (this.isOutdated()) return;
      if (note?.file) this.intake.take(path, note.file, note.soundness);
    }
    if (left.length > 0) await this.findings.show(true);
    this.isNew = false;
  }

  private async readOpenFiles(): Promise<void> {
    const open = [...(this.options.openFiles?.() ?? [])].filter(isMarkdownPath);
    await eachOf(open, readsAtOnce, (path) => this.readFromDisk(path, true));
    if (open.length > 0) await this.findings.show(this.isNew);
  }

  /** Reads what is at or below a path, and drops what is known there and was not found. */
  private async lookAt(path: string): Promise<void> {
    const found = new Set<string>();
    if (isMarkdownPath(path)) {
      found.add(path);
      // The file itself was told of: its stamp may not show what changed in the meantime.
      await this.readFromDisk(path, false);
    }
    // What is no note may be a folder, whatever its name.
    if (!this.intake.known.has(path)) await this.readBelow(path, found);
    if (this.isOutdated()) return;
    for (const known of this.intake.known.within(path)) {
      if (!this.slices.mayGoOn()) await this.slices.breathe();
      if (this.isOutdated()) return;
      if (!found.has(known)) this.forget(known);
    }
    // Whether an unsaved text counts depends on rules that may be others now.
    for (const buffered of this.intake.buffers.keys()) if (isAtOrBelow(buffered, path)) this.findings.readBuffer(buffered);
  }

  private async readBelow(path: string, found: Set<string>): Promise<void> {
    const { readers, cache, onError } = this.options;
    const far: FarFile[] = [];
    let fewest = readers?.fewestFiles ?? Infinity;
    let isComplete = true;
    try {
      for await (const batch of this.files.list(path, this.signal, () => this.slices.breathe())) {
        const near: string[] = [];
        for (const file of batch) {
          found.add(file);
          if (!this.slices.mayGoOn()) await this.slices.breathe();
          if (this.isUnchanged(file)) {
            this.read++;
            continue;
          }
          const place = this.placeElsewhere(file);
          if (place === undefined) near.push(file);
          else far.push([file, place]);
        }
        this.found += batch.length;
        await eachOf(near, readsAtOnce, (file) => this.readFromDisk(file, true));
        if (readers && far.length >= fewest) {
          const areThere = await this.readElsewhere(readers, far.splice(0));
          fewest = areThere ? 1 : Infinity;
        }
        if (this.readsEverything) await this.showProgress();
      }
    } catch (error) {
      // What is in the other folders was listed.
      isComplete = false;
      onError(path === everything ? 'the workspace' : path, error);
    }
    await eachOf(far, readsAtOnce, ([file]) => this.readFromDisk(file, true));
    if (isComplete && path === everything && !this.isOutdated()) await cache?.keepOnly(found);
  }

  /** As far as can be told at once; of most files it can. */
  private isUnchanged(path: string): boolean {
    const { cache } = this.options;
    if (!cache?.knows(path)) return false;
    const stamp = this.files.stampInPlace?.(path);
    return stamp !== undefined && this.compare(path, stamp, cache) === 'same';
  }

  /** What the stamp of a file tells of what is known of it. What was not taken in, though an unsaved text needs it, is to be read. */
  private compare(path: string, stamp: FileStamp, cache: NoteCache): ReturnType<NoteCache['compare']> {
    return this.intake.known.has(path) || !this.intake.buffers.has(path) ? cache.compare(path, stamp) : 'other';
  }

  /** Where another thread finds a file that nothing is known of; undefined: it is read here. */
  private placeElsewhere(path: string): string | undefined {
    const { readers, cache } = this.options;
    if (!readers || this.intake.buffers.has(path) || this.intake.known.has(path) || cache?.knows(path)) return undefined;
    return this.files.placeOnDisk?.(path);
  }

  /**
   * Has files read by other threads, some at once; by this one where these can't.
   * @returns whether they can.
   */
  private async readElsewhere(readers: FarReaders, files: readonly FarFile[]): Promise<boolean> {
    const { onError } = this.options;
    let areThere = true;
    const requests: (readonly FarFile[])[] = [];
    for (let from = 0; from < files.length; from += filesPerRequest) requests.push(files.slice(from, from + filesPerRequest));
    await eachOf(requests, readers.requestsAtOnce, async (request) => {
      if (this.isOutdated()) return;
      const reading = await readers.read(request, this.settings).catch((error: unknown) => {
        if (areThere && !this.isOutdated()) onError('the threads that read files', error);
        areThere = false;
      });
      for (const [path, message] of reading?.errors ?? []) onError(path, new Error(message));
      await this.slices.breathe();
      if (this.isOutdated()) return;
      const grouped = new Set(reading ? this.takeGroup(reading) : []);
      for (const [path] of request) {
        if (grouped.has(path)) continue;
        await this.slices.breathe();
        if (this.isOutdated()) return;
        // Of a text that was opened meanwhile more is to be read.
        if (!reading || this.intake.buffers.has(path)) await this.readFromDisk(path, true);
        else this.takeFrom(reading, path);
      }
      if (this.readsEverything) await this.showProgress();
    });
    return areThere;
  }

  /** @returns the paths of the notes that were taken in as a group. */
  private takeGroup(reading: FarReading): readonly string[] {
    const { notes, areTaken } = this.intake.takeGroup(reading);
    if (!areTaken) return [];
    for (const path of notes) {
      const read = reading.files.get(path);
      if (read) this.options.cache?.keep(path, read);
    }
    this.read += notes.length;
    return notes;
  }

  private takeFrom({ files, errors }: FarReading, path: string): void {
    const read = files.get(path);
    this.read++;
    if (read && !errors.some(([failed]) => failed === path)) this.options.cache?.keep(path, read);
    if (read?.file) this.intake.take(path, read.file, read.soundness);
    else this.forget(path, read === undefined);
  }

  private async readFromDisk(path: string, trustsStamp: boolean): Promise<void> {
    if (this.isOutdated()) return;
    const { onError, cache } = this.options;
    const isBuffered = this.intake.buffers.has(path);
    const stamp = cache && (await this.files.stamp(path).catch(() => undefined));
    const known = trustsStamp && stamp ? this.compare(path, stamp, cache) : 'other';
    if (known === 'same') {
      await this.slices.breathe();
      this.read++;
      return;
    }
    const reading = await readFile(this.files, path, this.settings, { wholly: isBuffered || known === 'look', onError });
    const parser = reading && (await loadParser());
    await this.slices.breathe();
    this.read++;
    if (this.isOutdated()) return;
    if (known === 'look' && reading?.bytes && cache?.holds(path, reading.bytes)) return;
    const file = parser && kept(reading.parse(parser));
    if (stamp && (reading === undefined || reading.bytes)) cache.put(path, stamp, reading?.bytes, { soundness: reading?.soundness ?? null, file: file ?? null });
    if (reading === undefined || (file === undefined && !isBuffered)) {
      this.forget(path, stamp === undefined);
      return;
    }
    // What was typed meanwhile stays the truth.
    this.intake.take(path, file, reading.soundness);
  }

  /** @param isGone whether the file is, rather than what made it a note. */
  private forget(path: string, isGone = true): void {
    if (isGone) this.options.cache?.delete(path);
    this.intake.forget(path);
  }

  private async showProgress(): Promise<void> {
    if (this.pace.mayTell()) this.findings.onProgress({ found: this.found, read: this.read });
    await this.pace.show(() => this.findings.show(this.isNew));
  }
}

/** The paths that lie below none of the others, which are looked at with those. */
function topmost(paths: ReadonlySet<string>): readonly string[] {
  if (paths.has(everything)) return [everything];
  return [...paths].filter((path) => {
    for (let above = folderOf(path); above !== everything; above = folderOf(above)) if (paths.has(above)) return false;
    return true;
  });
}
