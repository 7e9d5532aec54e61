// The scheduler of every real host.
import type { Scheduler } from './ports';

/** Node has one; in a web worker a timer of no delay is the nearest thing. */
const immediately = (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate;

export const timers: Scheduler = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => (immediately ? immediately(resolve) : setTimeout(resolve, 0))),
  after(delay, run) {
    const timer = setTimeout(run, delay);
    return {
      dispose: () => {
        clearTimeout(timer);
      },
    };
  },
};
