import type { Disposable } from '../util/event';
import type { Scheduler } from './ports';

export interface QuietBatchesOptions {
  readonly scheduler: Scheduler;
  /** How long nothing new must come before what came is handled, in milliseconds. */
  readonly quiet: number;
  /** After how long it is handled all the same. */
  readonly patience: number;
  readonly onError: (error: unknown) => void;
}

/** Collects what comes in bursts, each thing once, and hands it on in batches, one batch at a time. */
export class QuietBatches implements Disposable {
  private waiting = new Set<string>();
  private waitingSince = 0;
  private timer: Disposable | undefined;
  private current: Promise<void> | undefined;
  private added = 0;
  private handled = 0;
  private isDisposed = false;

  constructor(
    private readonly handle: (batch: ReadonlySet<string>) => Promise<void>,
    private readonly options: QuietBatchesOptions,
  ) {}

  add(item: string): void {
    if (this.isDisposed) return;
    if (this.waiting.size === 0) this.waitingSince = this.options.scheduler.now();
    this.waiting.add(item);
    this.added++;
    this.arm();
  }

  /** Adds what is to be handled without waiting for quiet. */
  addUrgent(item: string): void {
    this.add(item);
    if (this.current === undefined) this.arm(0);
  }

  /** Settles once all that was added so far is handled, without waiting for quiet. */
  async flush(): Promise<void> {
    const goal = this.added;
    while (this.handled < goal && !this.isDisposed) await (this.current ?? this.start());
  }

  dispose(): void {
    this.isDisposed = true;
    this.timer?.dispose();
    this.waiting.clear();
  }

  /** @param quiet milliseconds. */
  private arm(quiet = this.options.quiet): void {
    this.timer?.dispose();
    if (this.current !== undefined || this.waiting.size === 0) return;
    const { scheduler, patience } = this.options;
    const left = this.waitingSince + patience - scheduler.now();
    this.timer = scheduler.after(Math.max(0, Math.min(quiet, left)), () => void this.start());
  }

  private start(): Promise<void> {
    this.timer?.dispose();
    const batch = this.waiting;
    const goal = this.added;
    this.waiting = new Set();
    this.current = this.handle(batch)
      .catch(this.options.onError)
      .then(() => {
        this.handled = goal;
        this.current = undefined;
        if (!this.isDisposed) this.arm();
      });
    return this.current;
  }
}
