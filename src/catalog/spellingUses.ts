// Who uses which spelling of a name or theme, and which spelling is used most.
import { compareCodePoints, SortedStrings } from '../util/order';
import type { CountedSpelling } from './noteUses';
import type { NoteSums, SpellingSum } from './sums/noteSums';

/** One spelling, how often it is written, and in which files. */
export interface SpellingUse {
  readonly spelling: string;
  readonly total: number;
  /** In several parts, each in path order; a path may come twice. */
  readonly paths: readonly (readonly string[])[];
}

/** Counts spellings by key. Costs per change are those of the change. */
export class SpellingUses {
  private readonly byKey = new Map<string, Map<string, MutableUse>>();

  /** Takes in what a file writes now in place of what it wrote. What it writes as before is only counted. */
  replace(path: string, old: readonly CountedSpelling[] = [], now: readonly CountedSpelling[] = []): void {
    const gone = new Map(old.map((use) => [use.spelling, use]));
    for (const use of now) {
      const before = gone.get(use.spelling);
      const counted = before && this.byKey.get(use.key)?.get(use.spelling);
      if (counted) {
        gone.delete(use.spelling);
        counted.total += use.count - before.count;
      } else this.add(path, use);
    }
    for (const use of gone.values()) this.delete(path, use);
  }

  /** Takes in files that are new to it. @param paths of the group's notes, by their numbers */
  addGroup(paths: readonly string[], sums: readonly SpellingSum[], lists: NoteSums['lists']): void {
    for (const [key, spelling, total, notes] of sums) {
      const use = this.made(key, spelling);
      use.total += total;
      use.files.addSome(paths, lists[notes] ?? []);
    }
  }

  private add(path: string, { key, spelling, count }: CountedSpelling): void {
    const use = this.made(key, spelling);
    use.total += count;
    use.files.add(path);
  }

  private made(key: string, spelling: string): MutableUse {
    let spellings = this.byKey.get(key);
    if (spellings === undefined) this.byKey.set(key, (spellings = new Map<string, MutableUse>()));
    let use = spellings.get(spelling);
    if (use === undefined) spellings.set(spelling, (use = new MutableUse(spelling)));
    return use;
  }

  private delete(path: string, { key, spelling, count }: CountedSpelling): void {
    const spellings = this.byKey.get(key);
    const use = spellings?.get(spelling);
    if (spellings === undefined || use === undefined) return;
    use.total -= count;
    use.files.delete(path);
    if (use.total === 0) spellings.delete(spelling);
    if (spellings.size === 0) this.byKey.delete(key);
  }

  has(key: string): boolean {
    return this.byKey.has(key);
  }

  of(key: string): Iterable<SpellingUse> {
    return this.byKey.get(key)?.values() ?? [];
  }

  /** The files that write a key in any spelling, in any order; one may come twice. */
  *pathsOf(key: string): Iterable<string> {
    for (const use of this.byKey.get(key)?.values() ?? []) yield* use.files.members();
  }
}

class MutableUse implements SpellingUse {
  total = 0;
  readonly files = new SortedStrings();

  constructor(readonly spelling: string) {}

  get paths(): readonly (readonly string[])[] {
    return [this.files.values()];
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
  const path = firstPath(firsts.map((first) => [first.path]));
  const tied = firsts.filter((first) => first.path === path).map((first) => first.spelling);
  return tied.length === 1 ? tied[0] : orderIn(path).find((spelling) => tied.includes(spelling));
}

function firstPath(parts: readonly (readonly string[])[]): string {
  let first: string | undefined;
  for (const [path] of parts) if (path !== undefined && (first === undefined || compareCodePoints(path, first) < 0)) first = path;
  return first ?? '';
}
