import { paced } from '../catalog/paced';
import { Slices } from '../catalog/slices';
import { timers } from '../catalog/timers';
import type { Gradual } from '../util/gradual';

/** The result of work that may take long, during which whatever else waits goes first. */
export function inSlices<T>(work: Gradual<T>): Promise<T> {
  return paced(work, new Slices(timers));
}
