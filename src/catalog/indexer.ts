// Keeps the index current: takes in what changed, reads it in slices, and tells of it once per quiet period.
import { looksLikeNote } from '../notes/isCandidate';
import { loadParser } from '../notes/loadParser';
import type { ReaderSettings } from '../notes/settings';
import { eachOf } from '../util/eachOf';
import { Emitter, type Disposable } from '../util/event';
import { isMarkdownPath } from './folderFiles';
import type { CachedFile, Shard } from './cache/shard';
import type { NoteCache } from './cache/noteCache';
import { Intake } from './intake';
import type { NoteIndex } from './noteIndex';
import { PackedNote } from './packed/packedNote';
import { folderOf, isAtOrBelow } from './paths';
import type { FarFile, FarReaders, FarReading, FileStamp, NoteFiles, Scheduler } from './ports';
import { QuietBatches } from './quietBatches';
import { kept, readFile } from './readFile';
import { ShowingPace } from './showingPace';
import { Slices } from './slices';

export interface IndexerOptions {
  readonly files: NoteFiles;
  /** What was read before. Without it everything is read whenever it is looked at. */
  readonly cache?: NoteCache;
  readonly index: NoteIndex;
  readonly settings: ReaderSettings;
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

/** How far reading everything has come, in Markdown files. */
export interface Progress {
  readonly found: number;
  readonly read: number;
}

/** One look at the disk. */
interface Pass {
  readonly files: NoteFiles;
  readonly settings: ReaderSettings;
  /** Aborted once files or settings are others: everything is read anew then. */
  readonly signal: AbortSignal;
  readonly readsEverything: boolean;
  /** Whether all that is shown may be another; once the cache was served, only what differs from that is. */
  isNew: boolean;
  slices: Slices;
  readonly pace: ShowingPace;
  found: number;
  read: number;
}

/** Nothing new for this long ends a burst of changes; a burst that goes on is taken in piece by piece (milliseconds). */
const quiet = 150;
const patience = 1000;
/** How many changed paths are looked at, and how many files below each are read at once. */
const pathsAtOnce = 8;
const readsAtOnce = 16;
/** Another thread gets so many with one request. */
const filesPerRequest = 64;
const everything = '';

/**
 * An editor's unsaved text is the truth for its file. What happened on disk is looked up there, whatever was told of it, so
 * that what is told may come late, twice, or in another order.
 */
export class Indexer implements Disposable {
  private files: NoteFiles;
  private settings: ReaderSettings;
  private current = new AbortController();
  /** Paths where something may have changed: on disk, and in editors. Apart, so that typing does not wait for the disk. */
  private readonly disk: QuietBatches;
  private readonly editors: QuietBatches;
  private readonly intake: Intake;
  private readonly slices: Slices;
  private readonly unhurried: Slices;

  private readonly busyChanged = new Emitter<boolean>();
  private readonly progressed = new Emitter<Progress>();
  readonly onDidChangeBusy = this.busyChanged.event;
  readonly onDidProgress = this.progressed.event;
  private isBusy = false;
  /** Whether everything is to be shown anew, not only looked over. */
  private isAsked = false;

  constructor(private readonly options: IndexerOptions) {
    this.files = options.files;
    this.settings = options.settings;
    this.slices = new Slices(options.scheduler);
    this.unhurried = new Slices(options.unhurried ?? options.scheduler);
    const onError = (error: unknown): void => {
      options.onError('the index', error);
    };
    const batches = { scheduler: options.scheduler, quiet, patience, onError };
    this.disk = new QuietBatches((paths) => this.lookAnew(paths), batches);
    this.editors = new QuietBatches((paths) => this.readBuffers(paths), batches);
    this.intake = new Intake(options.index, (path) => {
      this.editors.add(path);
    });
  }

  /** Whether everything is being read. */
  get busy(): boolean {
    return this.isBusy;
  }

  /** Reads everything anew: at the start, or when asked to. What is known and not found again is gone. */
  readAll(): void {
    this.current.abort();
    this.current = new AbortController();
    this.isAsked = true;
    this.setBusy(true);
    this.disk.addUrgent(everything);
    for (const path of this.intake.buffers.keys()) this.editors.addUrgent(path);
  }

  /** Looks everything over, for what nobody told of: what has the stamp that it had is not read. */
  rescan(): void {
    if (!this.isBusy) this.disk.add(everything);
  }

  /** Other folders, rules or settings: everything is read anew by them. */
  reset(files: NoteFiles, settings: ReaderSettings): void {
    this.files = files;
    this.settings = settings;
    this.readAll();
  }

  /**
   * A file came, changed or went; or a folder came or went, since watchers do not always tell which.
   * @param mayBeFolder whether it may be a folder.
   */
  changed(path: string, mayBeFolder = true): void {
    if (/(?:^|\/)\.gitignore$/.test(path)) this.disk.add(folderOf(path));
    else if (mayBeFolder || isMarkdownPath(path)) this.disk.add(path);
  }

  /** From now on the text is the truth for that note, whatever the disk says. Call it again when the text changes. */
  setBuffer(path: string, textOf: () => string): void {
    const isNew = !this.intake.buffers.has(path);
    this.intake.buffers.set(path, textOf);
    this.editors.add(path);
    // What the file's bytes tell of edits holds for the unsaved text, too.
    if (isNew && !this.intake.known.get(path)) this.disk.add(path);
  }

  /** The disk is the truth again. */
  clearBuffer(path: string): void {
    if (!this.intake.buffers.delete(path)) return;
    if (!this.intake.known.has(path)) this.options.index.set(path, undefined);
    this.disk.add(path);
  }

  /** Settles once the index holds every note and every change reported so far. */
  async ready(): Promise<void> {
    let signal: AbortSignal;
    do {
      ({ signal } = this.current);
      // In this order: what is found on disk may have an unsaved text read again.
      await this.disk.flush();
      await this.editors.flush();
    } while (signal !== this.current.signal);
  }

  dispose(): void {
    this.current.abort();
    this.disk.dispose();
    this.editors.dispose();
    this.busyChanged.dispose();
    this.progressed.dispose();
  }

  private async lookAnew(paths: ReadonlySet<string>): Promise<void> {
    const { files, settings, slices, current } = this;
    const readsEverything = paths.has(everything) && this.isAsked;
    if (readsEverything) this.isAsked = false;
    const pass: Pass = { files, settings, signal: current.signal, readsEverything, isNew: readsEverything, slices, pace: new ShowingPace(this.options.scheduler), found: 0, read: 0 };
    // Any of the paths may be, or have held, a `.gitignore`.
    files.forgetRules();
    try {
      if (readsEverything) {
        await this.serve(pass);
        await this.readOpenFiles(pass);
      }
      await eachOf(topmost(paths), pathsAtOnce, (path) => this.lookAt(path, pass));
      await this.show(pass.isNew);
    } finally {
      if (readsEverything && !isOutdated(pass)) this.setBusy(false);
    }
  }

  /** Shows what was known when a window was last open, before the disk is asked whether it is still so. */
  private async serve(pass: Pass): Promise<void> {
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
      if (isOutdated(pass)) return;
      const { notes, areTaken, areSound } = this.intake.takeGroup(shard);
      const [first = ''] = notes;
      const kept = shard.files.get(first);
      // Written again with it, the notes are summed up anew for the next start.
      if (!areSound && kept) cache?.keep(first, kept);
      if (!areTaken) for (const path of notes) left.push([path, shard.files.get(path)]);
    }
    await this.show(true);
    for (const [path, note] of left) {
      await this.slices.breathe();
      if (isOutdated(pass)) return;
      if (note?.file) this.intake.take(path, note.file, note.soundness);
    }
    if (left.length > 0) await this.show(true);
    pass.isNew = false;
    // Most of it is still so: what views do to show it goes first.
    pass.slices = this.unhurried;
  }

  private async readOpenFiles(pass: Pass): Promise<void> {
    const open = [...(this.options.openFiles?.() ?? [])].filter(isMarkdownPath);
    await eachOf(open, readsAtOnce, (path) => this.readFromDisk(path, pass, true));
    if (open.length > 0) await this.show(pass.isNew);
  }

  /** Reads what is at or below a path, and drops what is known there and was not found. */
  private async lookAt(path: string, pass: Pass): Promise<void> {
    const found = new Set<string>();
    if (isMarkdownPath(path)) {
      found.add(path);
      // The file itself was told of: its stamp may not show what changed in the meantime.
      await this.readFromDisk(path, pass, false);
    }
    // What is no note may be a folder, whatever its name.
    if (!this.intake.known.has(path)) await this.readBelow(path, found, pass);
    if (isOutdated(pass)) return;
    for (const known of this.intake.known.within(path)) {
      if (!pass.slices.mayGoOn()) await pass.slices.breathe();
      if (isOutdated(pass)) return;
      if (!found.has(known)) this.forget(known);
    }
    // Whether an unsaved text counts depends on rules that may be others now.
    for (const buffered of this.intake.buffers.keys()) if (isAtOrBelow(buffered, path)) this.editors.add(buffered);
  }

  private async readBelow(path: string, found: Set<string>, pass: Pass): Promise<void> {
    const { readers, cache, onError } = this.options;
    const far: FarFile[] = [];
    let fewest = readers?.fewestFiles ?? Infinity;
    let isComplete = true;
    try {
      for await (const batch of pass.files.list(path, pass.signal, () => pass.slices.breathe())) {
        const near: string[] = [];
        for (const file of batch) {
          found.add(file);
          if (!pass.slices.mayGoOn()) await pass.slices.breathe();
          if (this.isUnchanged(file, pass)) {
            pass.read++;
            continue;
          }
          const place = this.placeElsewhere(file, pass);
          if (place === undefined) near.push(file);
          else far.push([file, place]);
        }
        pass.found += batch.length;
        await eachOf(near, readsAtOnce, (file) => this.readFromDisk(file, pass, true));
        if (readers && far.length >= fewest) {
          const areThere = await this.readElsewhere(readers, far.splice(0), pass);
          fewest = areThere ? 1 : Infinity;
        }
        if (pass.readsEverything) await this.showProgress(pass);
      }
    } catch (error) {
      // What is in the other folders was listed.
      isComplete = false;
      onError(path === everything ? 'the workspace' : path, error);
    }
    await eachOf(far, readsAtOnce, ([file]) => this.readFromDisk(file, pass, true));
    if (isComplete && path === everything && !isOutdated(pass)) await cache?.keepOnly(found);
  }

  /** As far as can be told at once; of most files it can. */
  private isUnchanged(path: string, { files }: Pass): boolean {
    const { cache } = this.options;
    if (!cache?.knows(path)) return false;
    const stamp = files.stampInPlace?.(path);
    return stamp !== undefined && this.compare(path, stamp, cache) === 'same';
  }

  /** What the stamp of a file tells of what is known of it. What was not taken in, though an unsaved text needs it, is to be read. */
  private compare(path: string, stamp: FileStamp, cache: NoteCache): ReturnType<NoteCache['compare']> {
    return this.intake.known.has(path) || !this.intake.buffers.has(path) ? cache.compare(path, stamp) : 'other';
  }

  /** Where another thread finds a file that nothing is known of; undefined: it is read here. */
  private placeElsewhere(path: string, { files }: Pass): string | undefined {
    const { readers, cache } = this.options;
    if (!readers || this.intake.buffers.has(path) || this.intake.known.has(path) || cache?.knows(path)) return undefined;
    return files.placeOnDisk?.(path);
  }

  /**
   * Has files read by other threads, some at once; by this one where these can't.
   * @returns whether they can.
   */
  private async readElsewhere(readers: FarReaders, files: readonly FarFile[], pass: Pass): Promise<boolean> {
    const { onError } = this.options;
    let areThere = true;
    const requests: (readonly FarFile[])[] = [];
    for (let from = 0; from < files.length; from += filesPerRequest) requests.push(files.slice(from, from + filesPerRequest));
    await eachOf(requests, readers.requestsAtOnce, async (request) => {
      if (isOutdated(pass)) return;
      const reading = await readers.read(request, pass.settings).catch((error: unknown) => {
        if (areThere && !isOutdated(pass)) onError('the threads that read files', error);
        areThere = false;
      });
      for (const [path, message] of reading?.errors ?? []) onError(path, new Error(message));
      await this.slices.breathe();
      if (isOutdated(pass)) return;
      const grouped = new Set(reading ? this.takeGroup(reading, pass) : []);
      for (const [path] of request) {
        if (grouped.has(path)) continue;
        await this.slices.breathe();
        if (isOutdated(pass)) return;
        // Of a text that was opened meanwhile more is to be read.
        if (!reading || this.intake.buffers.has(path)) await this.readFromDisk(path, pass, true);
        else this.takeFrom(reading, path, pass);
      }
      if (pass.readsEverything) await this.showProgress(pass);
    });
    return areThere;
  }

  /** @returns the paths of the notes that were taken in as a group. */
  private takeGroup(reading: FarReading, pass: Pass): readonly string[] {
    const { notes, areTaken } = this.intake.takeGroup(reading);
    if (!areTaken) return [];
    for (const path of notes) {
      const read = reading.files.get(path);
      if (read) this.options.cache?.keep(path, read);
    }
    pass.read += notes.length;
    return notes;
  }

  private takeFrom({ files, errors }: FarReading, path: string, pass: Pass): void {
    const read = files.get(path);
    pass.read++;
    if (read && !errors.some(([failed]) => failed === path)) this.options.cache?.keep(path, read);
    if (read?.file) this.intake.take(path, read.file, read.soundness);
    else this.forget(path, read === undefined);
  }

  private async readFromDisk(path: string, pass: Pass, trustsStamp: boolean): Promise<void> {
    if (isOutdated(pass)) return;
    const { onError, cache } = this.options;
    const isBuffered = this.intake.buffers.has(path);
    const stamp = cache && (await pass.files.stamp(path).catch(() => undefined));
    const known = trustsStamp && stamp ? this.compare(path, stamp, cache) : 'other';
    if (known === 'same') {
      await this.slices.breathe();
      pass.read++;
      return;
    }
    const reading = await readFile(pass.files, path, pass.settings, { wholly: isBuffered || known === 'look', onError });
    const parser = reading && (await loadParser());
    await this.slices.breathe();
    pass.read++;
    if (isOutdated(pass)) return;
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

  private async readBuffers(paths: ReadonlySet<string>): Promise<void> {
    const parse = await loadParser();
    for (const path of paths) {
      // One that is known need not be looked up on a disk that may be busy.
      const isAccepted = this.intake.known.has(path) || (await this.files.accepts(path));
      await this.slices.breathe();
      const text = this.intake.buffers.get(path)?.();
      if (text === undefined) continue;
      const isNote = isAccepted && looksLikeNote(text, this.settings);
      this.options.index.set(path, isNote ? kept(parse(text, this.settings, this.intake.known.get(path) ?? undefined)) : undefined);
    }
    await this.show(false);
  }

  private async showProgress({ pace, found, read, isNew }: Pass): Promise<void> {
    if (pace.mayTell()) this.progressed.fire({ found, read });
    await pace.show(() => this.show(isNew));
  }

  private async show(all: boolean): Promise<void> {
    const { index } = this.options;
    do await this.slices.breathe();
    while (!index.settle(this.slices.mayGoOn));
    index.publish(all);
  }

  private setBusy(busy: boolean): void {
    if (busy === this.isBusy) return;
    this.isBusy = busy;
    this.busyChanged.fire(busy);
  }
}

function isOutdated(pass: Pass): boolean {
  return pass.signal.aborted;
}

/** The paths that lie below none of the others, which are looked at with those. */
function topmost(paths: ReadonlySet<string>): readonly string[] {
  if (paths.has(everything)) return [everything];
  return [...paths].filter((path) => {
    for (let above = folderOf(path); above !== everything; above = folderOf(above)) if (paths.has(above)) return false;
    return true;
  });
}
