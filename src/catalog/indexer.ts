// Keeps the index current: takes in what changed, reads it in slices, and tells of it once per quiet period.
import { looksLikeNote } from '../notes/isCandidate';
import { loadParser } from '../notes/loadParser';
import type { ReaderSettings } from '../notes/settings';
import { Emitter, type Disposable } from '../util/event';
import { DiskPass, everything, type DiskOptions, type Findings, type Progress } from './diskPass';
import { isMarkdownPath } from './folderFiles';
import { Intake } from './intake';
import type { NoteIndex } from './noteIndex';
import { folderOf } from './paths';
import type { NoteFiles } from './ports';
import { QuietBatches } from './quietBatches';
import { kept } from './readFile';
import { Slices } from './slices';

export interface IndexerOptions extends DiskOptions {
  readonly files: NoteFiles;
  readonly index: NoteIndex;
  readonly settings: ReaderSettings;
}

/** Nothing new for this long ends a burst of changes; a burst that goes on is taken in piece by piece (milliseconds). */
const quiet = 150;
const patience = 1000;

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
  private readonly findings: Findings;

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
    const onError = (error: unknown): void => {
      options.onError('the index', error);
    };
    const batches = { scheduler: options.scheduler, quiet, patience, onError };
    this.disk = new QuietBatches((paths) => this.lookAnew(paths), batches);
    this.editors = new QuietBatches((paths) => this.readBuffers(paths), batches);
    const readBuffer = (path: string): void => {
      this.editors.add(path);
    };
    this.intake = new Intake(options.index, readBuffer);
    this.findings = {
      ...{ intake: this.intake, readBuffer },
      show: (all) => this.show(all),
      showHints: () => this.showHints(),
      onProgress: (progress) => {
        this.progressed.fire(progress);
      },
    };
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
    const readsEverything = paths.has(everything) && this.isAsked;
    if (readsEverything) this.isAsked = false;
    const pass = new DiskPass(this.files, this.settings, this.current.signal, readsEverything, this.options, this.findings);
    try {
      await pass.lookAtAll(paths);
    } finally {
      if (readsEverything && !pass.isOutdated()) this.setBusy(false);
    }
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
    await this.showHints();
  }

  private async show(all: boolean): Promise<void> {
    const { index } = this.options;
    await this.slices.untilDone((mayGoOn) => index.resolve(mayGoOn));
    index.publish(all);
  }

  private async showHints(): Promise<void> {
    const { index } = this.options;
    await this.slices.untilDone((mayGoOn) => index.settle(mayGoOn));
    index.publish();
  }

  private setBusy(busy: boolean): void {
    if (busy === this.isBusy) return;
    this.isBusy = busy;
    this.busyChanged.fire(busy);
  }
}
