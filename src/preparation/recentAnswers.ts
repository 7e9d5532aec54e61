// What the notes so far suggest as answers for the next one, the latest first.
import type { Catalog, Interview, Person, Theme } from '../catalog/catalog';
import { whole, type Gradual } from '../util/gradual';

/** Everybody known: those of the latest interviews first, then those only known by their profile. */
export function* peopleByRecency(catalog: Pick<Catalog, 'people' | 'interviews'>): Gradual<Person[]> {
  const latest = yield* latestUses(catalog, ({ intervieweeKeys }) => intervieweeKeys);
  return byRecency(catalog.people(), ({ key }) => latest.get(key));
}

/** Every theme that a note or an entry names, those of the latest interviews first. */
export function* themesByRecency(catalog: Pick<Catalog, 'themes' | 'interviews'>): Gradual<Theme[]> {
  const latest = yield* latestUses(catalog, ({ themes }) => themes);
  return byRecency(catalog.themes().filter(({ named }) => named), ({ key }) => latest.get(key));
}

/** Where conversations were held, in the notes' own words. */
export function settingsByRecency(catalog: Pick<Catalog, 'interviews'>): string[] {
  return wordsByRecency(catalog, ({ setting }) => setting);
}

/** What they were held for; the person's own words among them. */
export function situationsByRecency(catalog: Pick<Catalog, 'interviews'>): string[] {
  return wordsByRecency(catalog, ({ situation }) => situation);
}

function wordsByRecency(catalog: Pick<Catalog, 'interviews'>, wordOf: (interview: Interview) => string | null): string[] {
  const spellings = new Map<string, string>();
  const latest = whole(latestUses(catalog, (interview) => {
    const word = wordOf(interview)?.trim() ?? '';
    if (word === '') return [];
    const key = word.normalize('NFC').toLowerCase();
    if (!spellings.has(key)) spellings.set(key, word);
    return [key];
  }));
  return byRecency([...spellings], ([key]) => latest.get(key)).map(([, word]) => word);
}

/** When each key was last used, in milliseconds since 1970; undated notes count as the oldest. */
function* latestUses(catalog: Pick<Catalog, 'interviews'>, keysOf: (interview: Interview) => readonly string[]): Gradual<Map<string, number>> {
  const latest = new Map<string, number>();
  for (const interview of catalog.interviews()) {
    const time = Math.max(interview.time, Number.MIN_SAFE_INTEGER);
    for (const key of keysOf(interview)) latest.set(key, Math.max(time, latest.get(key) ?? time));
    yield;
  }
  return latest;
}

function byRecency<T>(entries: readonly T[], timeOf: (entry: T) => number | undefined): T[] {
  const rank = (entry: T): number => timeOf(entry) ?? -Infinity;
  // A comparison by subtraction would make NaN of two undated ones.
  return [...entries].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) > rank(b) ? -1 : 1));
}
