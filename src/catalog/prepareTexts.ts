import type { Catalog } from './catalog';
import type { Scheduler } from './ports';
import { Slices } from './slices';

/** Has the passages of notes made that nobody looked at yet, in slices, so that asking for all of them is quick then. */
export async function prepareTexts(catalog: Pick<Catalog, 'passagesIn'>, paths: readonly string[], scheduler: Scheduler): Promise<void> {
  const slices = new Slices(scheduler);
  for (const path of paths) {
    await slices.breathe();
    catalog.passagesIn(path);
  }
}
