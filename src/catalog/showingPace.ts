// When a long reading tells how far it is, and shows what is there already.
import type { Scheduler } from './ports';

/** A count need not change more often than it can be read (milliseconds). */
const betweenCounts = 200;
/** What is there already is shown after this long, then after twice as long each time (milliseconds). */
const firstShow = 500;

export class ShowingPace {
  private tellAt: number;
  private showAt: number;
  private showAfter = firstShow;

  /** From now on. */
  constructor(private readonly scheduler: Pick<Scheduler, 'now'>) {
    this.tellAt = scheduler.now();
    this.showAt = this.tellAt + firstShow;
  }

  /** Whether a count may be told; the next one is not, for some time. */
  mayTell(): boolean {
    const now = this.scheduler.now();
    if (now < this.tellAt) return false;
    this.tellAt = now + betweenCounts;
    return true;
  }

  /** Does so where it is time, and not being done. */
  async show(show: () => Promise<void>): Promise<void> {
    if (this.scheduler.now() < this.showAt) return;
    this.showAt = Infinity;
    await show();
    // What views do to show it grows with what there is.
    this.showAfter *= 2;
    this.showAt = this.scheduler.now() + this.showAfter;
  }
}
