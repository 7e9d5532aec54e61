import type { Scheduler } from './ports';

/** Long work in short slices, between which others get the thread. */
export class Slices {
  private start: number;

  /** @param length milliseconds that a slice may take. */
  constructor(
    private readonly scheduler: Scheduler,
    private readonly length = 8,
  ) {
    this.start = scheduler.now();
  }

  /** Whether there is time left in this slice. */
  readonly mayGoOn = (): boolean => this.scheduler.now() - this.start < this.length;

  /** Ends the slice where its time is up. */
  async breathe(): Promise<void> {
    if (!this.mayGoOn()) await this.next();
  }

  async next(): Promise<void> {
    await this.scheduler.pause();
    this.start = this.scheduler.now();
  }
}
