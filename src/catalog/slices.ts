import type { Scheduler } from './ports';

/** Long work in short slices, between which others get the thread. Several workers may share one. */
export class Slices {
  private start: number;
  private pause: Promise<void> | undefined;

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
   * Settles at once while there is time left, else in a slice that has some. To be awaited before each piece of work; before very small
   * ones only when `mayGoOn` says no, since to wait for nothing takes longer than they do.
   */
  async breathe(): Promise<void> {
    // Asked again after a pause: of several who waited for it, the first may have used the new slice up.
    while (!this.mayGoOn()) await this.next();
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
}
