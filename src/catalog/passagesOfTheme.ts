import { isWithin } from '../notes/keys';
import type { Catalog, Passage } from './catalog';

/** The passages in some notes of a theme and of those below it, by its key. Note by note: who needs but the first looks into no more than that. */
export function* passagesOfTheme(key: string, paths: Iterable<string>, catalog: Pick<Catalog, 'passagesIn' | 'passageCountIn'>): Generator<Passage, undefined> {
  for (const path of paths) {
    if (catalog.passageCountIn(path, key) === 0) continue;
    for (const passage of catalog.passagesIn(path)) if (passage.themes.some((theme) => isWithin(theme, key))) yield passage;
  }
  return undefined;
}
