// Who uses which spelling of a name or theme, and which spelling is used most.
import { compareCodePoints } from '../util/order';

/** One spelling, how often it is written, and in which files. */
export interface SpellingUse {
  readonly spelling: string;
  readonly total: number;
  /** In several parts, none of them copied; a path may come twice. */
  readonly paths: readonly Iterable<string>[];
}

/** Counts spellings by key. Costs per change are those of the change. */
export class SpellingUses {
  private readonly byKey = new Map<string, Map<string, MutableUse>>();

  add(path: string, key: string, spelling: string): void {
    let spellings = this.byKey.get(key);
    if (spellings === undefined) this.byKey.set(key, (spellings = new Map<string, MutableUse>()));
    let use = spellings.get(spelling);
    if (use === undefined) spellings.set(spelling, (use = new MutableUse(spelling)));
    use.total++;
    use.counts.set(path, (use.counts.get(path) ?? 0) + 1);
  }

  delete(path: string, key: string, spelling: string): void {
    const spellings = this.byKey.get(key);
    const use = spellings?.get(spelling);
    const count = use?.counts.get(path);
    if (spellings === undefined || use === undefined || count === undefined) return;
    use.total--;
    if (count > 1) use.counts.set(path, count - 1);
    else use.counts.delete(path);
    if (use.total === 0) spellings.delete(spelling);
    if (spellings.size === 0) this.byKey.delete(key);
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  of(key: string): Iterable<SpellingUse> {
    return this.byKey.get(key)?.values() ?? [];
  }

  /** The files that write a key in any spelling; one may come twice. */
  *pathsOf(key: string): Iterable<string> {
    for (const use of this.byKey.get(key)?.values() ?? []) yield* use.counts.keys();
  }
}

class MutableUse implements SpellingUse {
  total = 0;
  /** How often in which file. */
  readonly counts = new Map<string, number>();

  constructor(readonly spelling: string) {}

  get paths(): readonly Iterable<string>[] {
    return [this.counts.keys()];
  }
}

/**
 * The spelling used most; of several, the one in the first file by path; of several there, the one that comes first in it.
 * @param orderIn the spellings of one file in the order in which it writes them.
 */
export function mostFrequentSpelling(uses: Iterable<SpellingUse>, orderIn: (path: string) => readonly string[]): string | undefined {
  let best: SpellingUse[] = [];
  for (const use of uses) {
    const most = best[0]?.total ?? 0;
    if (use.total > most) best = [use];
    else if (use.total === most) best.push(use);
  }
  if (best.length <= 1) return best[0]?.spelling;

  const firsts = best.map((use) => ({ spelling: use.spelling, path: firstPath(use.paths) }));
  const path = firstPath([firsts.map((first) => first.path)]);
  const tied = firsts.filter((first) => first.path === path).map((first) => first.spelling);
  return tied.length === 1 ? tied[0] : orderIn(path).find((spelling) => tied.includes(spelling));
}

function firstPath(parts: readonly Iterable<string>[]): string {
  let first: string | undefined;
  for (const paths of parts) for (const path of paths) if (first === undefined || compareCodePoints(path, first) < 0) first = path;
  return first ?? '';
}
