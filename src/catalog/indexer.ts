// Keeps the index current: takes in what changed, reads it in slices, and tells of it once per quiet period.
import { decode } from '../notes/decode';
import { isCandidate, looksLikeNote } from '../notes/isCandidate';
import type { ParsedFile } from '../notes/model';
import { loadParser, type Parser } from '../notes/loadParser';
import { problemAt } from '../notes/problems';
import type { ReaderSettings } from '../notes/settings';
import { Emitter, type Disposable } from '../util/event';
import type { NoteIndex } from './noteIndex';
import { isMarkdownPath } from './folderFiles';
import { isAtOrBelow } from './paths';
import type { NoteFiles, Scheduler } from './ports';
import { Slices } from './slices';

export interface IndexerOptions {
  readonly files: NoteFiles;
  readonly index: NoteIndex;
  readonly settings: ReaderSettings;
  readonly scheduler: Scheduler;
  /** Hears what could not be read, and why. The rest goes on. */
  readonly onError: (what: string, error: unknown) => void;
}

/** How long nothing must change before a batch is taken in (milliseconds). */
const quietPeriod = 150;
/** While a long batch is read, what is there already is shown this often (milliseconds). */
const showEvery = 1000;
const readsAtOnce = 16;

export class Indexer implements Disposable {
  private files: NoteFiles;
  private settings: ReaderSettings;
  /** Files to be read, and folders to be listed, anew. */
  private readonly paths = new Set<string>();
  private readonly folders = new Set<string>();
  /** Unsaved texts, fetched when they are read. */
  private readonly buffers = new Map<string, () => string>();
  /** Every path that the index holds. */
  private readonly known = new Set<string>();

  private timer: Disposable | undefined;
  private work: Promise<void> | undefined;
  private readonly abort = new AbortController();

  private readonly busyChanged = new Emitter<boolean>();
  readonly onDidChangeBusy = this.busyChanged.event;
  private isBusy = false;

  constructor(private readonly options: IndexerOptions) {
    this.files = options.files;
    this.settings = options.settings;
  }

  /** Whether everything is being read. */
  get busy(): boolean {
    return this.isBusy;
  }

  /** Reads everything anew: at the start, or when asked to. What is known and not found again is gone. */
  readAll(): void {
    this.files.forgetRules();
    this.setBusy(true);
    this.folders.add('');
    this.schedule(0);
  }

  /** Other folders, rules or settings: everything is read anew by them. */
  reset(files: NoteFiles, settings: ReaderSettings): void {
    this.files = files;
    this.settings = settings;
    this.readAll();
  }

  /** A file came, changed or went; or a folder came or went, since watchers do not always tell which. */
  changed(path: string): void {
    if (/(?:^|\/)\.gitignore$/.test(path)) {
      this.files.forgetRules();
      this.folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
    } else if (isMarkdownPath(path)) this.paths.add(path);
    else this.folders.add(path);
    // A folder may be called `notes.md`.
    if (isMarkdownPath(path) && this.holdsBelow(path)) this.folders.add(path);
    this.schedule(quietPeriod);
  }

  /** From now on the text is the truth for that note, whatever the disk says. Call it again when the text changes. */
  setBuffer(path: string, textOf: () => string): void {
    this.buffers.set(path, textOf);
    this.paths.add(path);
    this.schedule(quietPeriod);
  }

  /** The disk is the truth again. */
  clearBuffer(path: string): void {
    if (!this.buffers.delete(path)) return;
    this.paths.add(path);
    this.schedule(quietPeriod);
  }

  /** Settles once the index holds every note and every change reported so far. */
  async ready(): Promise<void> {
    while (!this.abort.signal.aborted && (this.work ?? this.hasWork)) {
      this.timer?.dispose();
      this.timer = undefined;
      await this.begin();
    }
  }

  dispose(): void {
    this.abort.abort();
    this.timer?.dispose();
    this.busyChanged.dispose();
  }

  private get hasWork(): boolean {
    return this.paths.size > 0 || this.folders.size > 0;
  }

  private holdsBelow(folder: string): boolean {
    for (const path of this.known) if (path !== folder && isAtOrBelow(path, folder)) return true;
    return false;
  }

  /** Each further change puts the work off, so that a thousand of them are one batch. */
  private schedule(delay: number): void {
    if (this.work) return;
    this.timer?.dispose();
    this.timer = this.options.scheduler.after(delay, () => void this.begin());
  }

  private begin(): Promise<void> {
    this.work ??= this.workOff()
      .catch((error: unknown) => this.options.onError('the index', error))
      .finally(() => {
        this.work = undefined;
        if (!this.hasWork) this.setBusy(false);
        else if (!this.abort.signal.aborted) this.schedule(quietPeriod);
      });
    return this.work;
  }

  private setBusy(busy: boolean): void {
    if (busy === this.isBusy) return;
    this.isBusy = busy;
    this.busyChanged.fire(busy);
  }

  private async workOff(): Promise<void> {
    const slices = new Slices(this.options.scheduler);
    const folders = takeAll(this.folders);
    for (const folder of folders) await this.listAnew(folder);
    await this.readAnew(takeAll(this.paths), slices);
    await this.show(slices);
  }

  /** Everything found below a folder is to be read; what is known there and was not found is gone, which reading it will tell. */
  private async listAnew(folder: string): Promise<void> {
    const { files } = this;
    const { onError } = this.options;
    try {
      for await (const batch of files.list(folder, this.abort.signal)) for (const path of batch) this.paths.add(path);
    } catch (error) {
      onError(folder === '' ? 'the workspace' : folder, error);
    }
    for (const path of this.known) if (isAtOrBelow(path, folder)) this.paths.add(path);
  }

  private async readAnew(paths: readonly string[], slices: Slices): Promise<void> {
    let next = 0;
    let shown = this.options.scheduler.now();
    const reader = async (): Promise<void> => {
      while (next < paths.length && !this.abort.signal.aborted) {
        const path = paths[next++];
        if (path === undefined) return;
        this.put(path, await this.readOne(path));
        await slices.breathe();
        if (this.options.scheduler.now() - shown < showEvery) continue;
        shown = this.options.scheduler.now();
        await this.show(slices);
      }
    };
    await Promise.all(Array.from({ length: Math.min(readsAtOnce, paths.length) }, reader));
  }

  private put(path: string, file: ParsedFile | undefined): void {
    // An unremarkable Markdown file is nothing to the index.
    const kept = file?.kind === 'other' && file.problems.length === 0 ? undefined : file;
    if (kept) this.known.add(path);
    else if (!this.known.delete(path)) return;
    this.options.index.set(path, kept);
  }

  private async readOne(path: string): Promise<ParsedFile | undefined> {
    const { files } = this;
    const { onError } = this.options;
    try {
      const buffer = this.buffers.get(path);
      if (buffer) {
        if (!(await files.accepts(path))) return undefined;
        const text = buffer();
        return looksLikeNote(text, this.settings) ? (await loadParser())(text, this.settings) : undefined;
      }
      const bytes = await files.read(path, (head) => isCandidate(head, this.settings));
      return bytes && this.parsed(bytes, await loadParser());
    } catch (error) {
      onError(path, error);
      const start = { line: 0, character: 0 };
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: 'other', problems: [problemAt({ start, end: start }, 'not-readable', reason)] };
    }
  }

  private parsed(bytes: Uint8Array, parse: Parser): ParsedFile {
    const source = decode(bytes);
    return source.text === null ? { kind: 'other', problems: source.problems } : parse(source.text, this.settings, source);
  }

  private async show(slices: Slices): Promise<void> {
    const { index } = this.options;
    while (!index.settle(slices.mayGoOn)) await slices.next();
    index.publish();
  }
}


function takeAll(set: Set<string>): string[] {
  const all = [...set];
  set.clear();
  return all;
}
