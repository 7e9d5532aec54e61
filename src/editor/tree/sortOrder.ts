// How the rows of a view are ordered.
import { once } from '../../util/once';

export const sortOrders = ['name', 'count', 'latest'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What rows are ordered by. */
export interface Sortable {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  /** A date as written; empty when there is none. */
  readonly latest: string;
}

const collator = once(() => new Intl.Collator(undefined, { numeric: true }));

/** Ties go by name. */
export const comparisons: Readonly<Record<SortOrder, (a: Sortable, b: Sortable) => number>> = {
  name: byName,
  count: (a, b) => b.count - a.count || byName(a, b),
  latest: (a, b) => compareText(b.latest, a.latest) || byName(a, b),
};

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** By name as a reader expects it, then by key, so that the order is total. */
export function byName(a: { readonly key: string; readonly name: string }, b: { readonly key: string; readonly name: string }): number {
  return collator().compare(a.name, b.name) || compareText(a.key, b.key);
}
