/** A call that took longer waited for a disk or a network (milliseconds); then so many calls are made in the background. */
const longest = 2;
const callsInBackground = 64;

/**
 * Makes calls of the system in place, as long as it answers at once: to ask in the background takes three to ten times as long.
 * What it has to wait for is asked in the background, where several calls are waited for at once.
 */
export class Patience {
  private left = 0;

  /** Whether the next call is one for the background. */
  get isLost(): boolean {
    return this.left > 0;
  }

  async either<T>(inPlace: () => T, inBackground: () => Promise<T>): Promise<T> {
    if (!this.isLost) return this.inPlace(inPlace);
    this.left--;
    return inBackground();
  }

  inPlace<T>(call: () => T): T {
    const start = performance.now();
    try {
      return call();
    } finally {
      if (performance.now() - start > longest) this.left = callsInBackground;
    }
  }
}
