// The schedulers of every real host.
import type { Scheduler } from './ports';

/** Those who paused, of whom each turn of the event loop lets one go on: the slices of several would add up to one long block. */
const paused: (() => void)[] = [];
/** Those who can wait until none of the others has anything to do. */
const unhurried: (() => void)[] = [];
const soon = soonest(letOneGoOn);

export const timers: Scheduler = schedulerOf(paused);
/** For what nobody looks at while something else is still to be shown. */
export const unhurriedTimers: Scheduler = schedulerOf(unhurried);

function schedulerOf(waiting: (() => void)[]): Scheduler {
  return {
    now: () => performance.now(),
    pause: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        if (paused.length + unhurried.length === 1) soon();
      }),
    after(delay, run) {
      const timer = setTimeout(run, delay);
      return {
        dispose: () => {
          clearTimeout(timer);
        },
      };
    },
  };
}

function letOneGoOn(): void {
  (paused.shift() ?? unhurried.shift())?.();
  if (paused.length + unhurried.length > 0) soon();
}

/** What has it run in the next turn of the event loop. A web worker has no `setImmediate`, and keeps timers of no delay waiting. */
function soonest(run: () => void): () => void {
  if ('setImmediate' in globalThis) return () => void setImmediate(run);
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = run;
  return () => {
    port2.postMessage(null);
  };
}
