import type { Scheduler } from './ports';

/** Long work in short slices, between which others get the thread. Several workers may share one. */
export class Slices {
  private start: number;
  private pause: Promise<void> | undefined;
  /** Settles once whoever asked last may go on. */
  private lastTurn = Promise.resolve();

  /** @param length milliseconds that a slice may take. */
  constructor(
    private readonly scheduler: Scheduler,
    private readonly length = 8,
  ) {
    this.start = scheduler.now();
  }

  /** Whether there is time left in this slice. */
  readonly mayGoOn = (): boolean => this.scheduler.now() - this.start < this.length;

  /**
   * Settles at once while there is time left, else in a slice that has some. To be awaited right before each piece of work; before very
   * small ones only when `mayGoOn` says no, since to wait for nothing takes longer than they do.
   */
  breathe(): Promise<void> {
    // One after the other: of several who ask at once, each is looked at only when those before have done their piece of work.
    return (this.lastTurn = this.lastTurn.then(this.untilTimeIsLeft));
  }

  /** Has a step taken in slice after slice, until it says that all is done. */
  async untilDone(step: (mayGoOn: () => boolean) => boolean): Promise<void> {
    do await this.breathe();
    while (!step(this.mayGoOn));
  }

  /** Settles in the next slice. */
  next(): Promise<void> {
    this.pause ??= this.scheduler.pause().then(() => {
      this.start = this.scheduler.now();
      this.pause = undefined;
    });
    return this.pause;
  }

  private readonly untilTimeIsLeft = (): Promise<void> | undefined => (this.mayGoOn() ? undefined : this.next().then(this.untilTimeIsLeft));
}
