import { NoteCache } from '../../../src/catalog/cache/noteCache';
import { Indexer } from '../../../src/catalog/indexer';
import { NoteIndex } from '../../../src/catalog/noteIndex';
import type { CacheFolder, FarReaders, NoteFiles, Scheduler } from '../../../src/catalog/ports';
import { defaultReaderSettings, type ReaderSettings } from '../../../src/notes/settings';
import { noon } from './indexOf';

/** Time that stands still until told to go on. */
export class ManualTime implements Scheduler {
  private time = 0;
  private timers: { at: number; callback: () => void }[] = [];
  pauses = 0;
  /** Milliseconds that pass each time somebody asks. */
  tick = 0;

  now(): number {
    this.time += this.tick;
    return this.time;
  }

  async pause(): Promise<void> {
    this.pauses++;
    await Promise.resolve();
  }

  after(delay: number, callback: () => void): { dispose: () => void } {
    const timer = { at: this.time + delay, callback };
    this.timers.push(timer);
    return { dispose: () => (this.timers = this.timers.filter((other) => other !== timer)) };
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.timers.filter(({ at }) => at <= this.time);
    this.timers = this.timers.filter((timer) => !due.includes(timer));
    for (const { callback } of due) callback();
  }
}

export interface TestIndexer {
  readonly index: NoteIndex;
  readonly indexer: Indexer;
  readonly cache: NoteCache;
  readonly time: ManualTime;
  readonly errors: string[];
}

/** An indexer that has not begun. @param cacheFolder with a cache in it */
export function indexerOf(files: NoteFiles, settings: ReaderSettings = defaultReaderSettings, cacheFolder?: CacheFolder, readers?: FarReaders, unhurried?: Scheduler): TestIndexer {
  const time = new ManualTime();
  const errors: string[] = [];
  const onError = (what: string, error: unknown): number => errors.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  const index = new NoteIndex({ clock: () => noon, offRecordTheme: 'off-record' });
  const cache = new NoteCache({ folder: cacheFolder, scheduler: time, clock: () => noon, newSummer: () => index.newSummer(), onError });
  cache.setKey(settings);
  const indexer = new Indexer({
    ...(readers && { readers }),
    index,
    files,
    settings,
    scheduler: time,
    ...(unhurried && { unhurried }),
    ...(cacheFolder && { cache }),
    onError,
  });
  return { index, indexer, cache, time, errors };
}
