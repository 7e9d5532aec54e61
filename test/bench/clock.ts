import { monitorEventLoopDelay } from 'node:perf_hooks';

/** What one run gives: milliseconds, megabytes, or counts, by name. */
export type Measured = Readonly<Record<string, number>>;

/** How long a piece of work takes, in milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The same with the processor's time, which a busy machine lengthens less. */
export async function clocked(work: () => unknown): Promise<{ readonly ms: number; readonly cpu: number }> {
  const before = process.cpuUsage();
  const ms = await timed(work);
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu: (user + system) / 1000 };
}

/** What a piece of work gives, and for how long nothing else got the thread meanwhile, at the most; in milliseconds. */
export async function withLongestBlock<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly block: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // It tells the time from one of its ticks to the next, so that one has to come before the work and one behind it.
  await fewTicks();
  const result = await work();
  await fewTicks();
  delay.disable();
  return { result, block: delay.max / 1e6 };
}

/** A few milliseconds, in which whatever waits has its turn. */
export function fewTicks(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The median time of several runs, in milliseconds. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(work));
  return median(times);
}
