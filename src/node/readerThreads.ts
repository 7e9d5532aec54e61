// Threads that read and parse files for the index, while the one that asks stays free. They begin with the first request, and
// end some seconds after the last, which gives their memory back.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { readFiles } from '../catalog/cache/shard';
import type { FarFile, FarReaders, FarReading } from '../catalog/ports';
import type { ReaderSettings } from '../notes/settings';
import type { Disposable } from '../util/event';
import type { FarAnswer, FarRequest } from './readFar';

/** More hardly help: the thread that takes in what they read can't follow. */
const mostThreads = 4;
/** One that is read and others that wait: while whoever asks has something else to do, no thread waits for the next. */
const requestsPerThread = 4;
/** Without a request for this long the threads end (milliseconds). */
const idle = 5000;
/** Nearly nothing lives longer than the reading of one note, so that little room for what is new does. */
const resourceLimits = { maxYoungGenerationSizeMb: 32 };

export class ReaderThreads implements FarReaders, Disposable {
  readonly fewestFiles = 2000;
  readonly requestsAtOnce: number;
  private threads: ReaderThread[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Why no thread can be had. */
  private failure: Error | undefined;

  /**
   * @param program the bundle of `src/readerThread.ts`, which lies beside the one that this is part of
   * @param count of threads; one core is left to whoever asks
   */
  constructor(
    private readonly program = path.join(__dirname, 'readerThread.js'),
    private readonly count = Math.min(Math.max(availableParallelism() - 1, 1), mostThreads),
  ) {
    this.requestsAtOnce = count * requestsPerThread;
  }

  async read(files: readonly FarFile[], settings: ReaderSettings): Promise<FarReading> {
    clearTimeout(this.timer);
    if (this.failure) throw this.failure;
    try {
      const answer = await this.idlest().read(files, settings);
      return { ...readFiles(answer.files), errors: answer.errors };
    } finally {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        if (this.threads.every(({ waiting }) => waiting === 0)) this.dispose();
      }, idle).unref();
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const thread of this.threads) thread.end();
    this.threads = [];
  }

  /** A further thread begins only while all others have something to do. */
  private idlest(): ReaderThread {
    const [first] = [...this.threads].sort((a, b) => a.waiting - b.waiting);
    if (first && (first.waiting === 0 || this.threads.length === this.count)) return first;
    const begun = new ReaderThread(this.program, (error) => {
      this.failure ??= error;
    });
    this.threads.push(begun);
    return begun;
  }
}

interface Request {
  readonly resolve: (answer: FarAnswer) => void;
  readonly reject: (error: Error) => void;
}

class ReaderThread {
  private readonly worker: Worker;
  private readonly requests = new Map<number, Request>();
  private lastId = 0;
  private isEnding = false;

  constructor(program: string, onFailure: (error: Error) => void) {
    this.worker = new Worker(program, { resourceLimits });
    this.worker.on('message', (answer: FarAnswer) => {
      this.requests.get(answer.id)?.resolve(answer);
      this.requests.delete(answer.id);
      if (this.waiting === 0) this.worker.unref();
    });
    const fail = (error: Error): void => {
      onFailure(error);
      this.reject(error);
    };
    this.worker.on('error', fail);
    this.worker.on('messageerror', fail);
    this.worker.on('exit', () => {
      const error = new Error('The thread that reads files ended.');
      if (this.isEnding) this.reject(error);
      else fail(error);
    });
  }

  /** How many requests are not answered yet. */
  get waiting(): number {
    return this.requests.size;
  }

  read(files: readonly FarFile[], settings: ReaderSettings): Promise<FarAnswer> {
    const id = ++this.lastId;
    // A program may end while a thread waits for work, but not before it is done.
    this.worker.ref();
    return new Promise((resolve, reject) => {
      this.requests.set(id, { resolve, reject });
      this.worker.postMessage({ id, files, settings } satisfies FarRequest);
    });
  }

  end(): void {
    this.isEnding = true;
    void this.worker.terminate();
  }

  private reject(error: Error): void {
    for (const { reject } of this.requests.values()) reject(error);
    this.requests.clear();
  }
}
