import type { Gradual } from './gradual';

/** So many are sorted, or merged, in no time. */
const fewToSort = 256;

/** What `toSorted` gives, with pauses. */
export function* sortedGradually<T>(items: readonly T[], compare: (a: T, b: T) => number): Gradual<T[]> {
  let runs: T[][] = [];
  for (let from = 0; from < items.length; from += fewToSort) {
    runs.push(items.slice(from, from + fewToSort).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let i = 0; i < runs.length; i += 2) merged.push(yield* mergedGradually(runs[i] ?? [], runs[i + 1] ?? [], compare));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedGradually<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): Gradual<T[]> {
  const merged: T[] = [];
  let next = 0;
  for (const item of a) {
    for (let other = b[next]; other !== undefined && compare(other, item) < 0; other = b[next]) {
      merged.push(other);
      next++;
    }
    merged.push(item);
    if (merged.length % fewToSort === 0) yield;
  }
  return [...merged, ...b.slice(next)];
}
