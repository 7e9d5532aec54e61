import { compareCodePoints } from '../util/order';
import type { Interview } from './catalog';

/** Those without a date last; of one time, in path order. */
export function latestFirst(a: Pick<Interview, 'path' | 'time'>, b: Pick<Interview, 'path' | 'time'>): number {
  return a.time === b.time ? compareCodePoints(a.path, b.path) : b.time - a.time;
}
