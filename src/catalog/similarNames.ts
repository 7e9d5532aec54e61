// Which names look like misspellings of others. Kept current by name: a change costs what it touches.
import { compareCodePoints } from '../util/order';
import type { NearNames } from './nearNames';

/** What speaks for a name: that it is meant as it is. */
export interface NameStanding {
  /** In how many notes it stands. */
  readonly uses: number;
  /** Whether it has a file of its own; then it is nobody's misspelling. */
  readonly hasFile: boolean;
}

/** A name that stands in more notes than this is meant as it is; so no change ever concerns more notes than these. */
const mostMisspelt = 5;

/** A name as it is shown. */
export interface MeantName {
  readonly key: string;
  readonly label: string;
}

export interface SimilarNamesOptions {
  readonly near: NearNames;
  /** By canonical key; undefined: there is no such name (any more). */
  readonly standingOf: (key: string) => NameStanding | undefined;
  /** For which name a spelling stands. */
  readonly resolve: (spelling: string) => string;
  /** Whether two names that look alike are known to be two. */
  readonly areApart: (key: string, other: string) => boolean;
  /** How a name is shown. */
  readonly labelOf: (key: string) => string;
}

export class SimilarNames {
  private readonly meant = new Map<string, MeantName>();
  private readonly touched = new Set<string>();

  constructor(private readonly options: SimilarNamesOptions) {}

  /** Whether no name looks like a misspelling. */
  get isEmpty(): boolean {
    return this.meant.size === 0;
  }

  /** The name that a key seems to be meant for; undefined: it is right as it is. */
  meantBy(key: string): MeantName | undefined {
    return this.meant.get(key);
  }

  /** Says that a name came, went, is shown otherwise, or stands in more or fewer notes; also an alias. */
  touch(spelling: string): void {
    this.touched.add(spelling);
  }

  /**
   * Looks at what was touched since the last time. Stops between two names once `mayGoOn` says no.
   * @param onChange hears of each key of which it is now known otherwise what it is meant for
   * @returns whether all was looked at.
   */
  refresh(mayGoOn: () => boolean, onChange: (key: string) => void): boolean {
    const { near, resolve } = this.options;
    for (const spelling of this.touched) {
      if (!mayGoOn()) return false;
      this.touched.delete(spelling);
      if (this.isThere(spelling)) near.add(spelling);
      else near.delete(spelling);
      for (const key of new Set([spelling, ...near.near(spelling)].map(resolve))) this.look(key, onChange);
    }
    return true;
  }

  /** A name, or an alias of one. */
  private isThere(spelling: string): boolean {
    const { standingOf, resolve } = this.options;
    return standingOf(resolve(spelling)) !== undefined;
  }

  private look(key: string, onChange: (key: string) => void): void {
    const before = this.meant.get(key);
    const best = this.bestOf(key);
    const now = best === undefined ? undefined : { key: best, label: this.options.labelOf(best) };
    if (now?.key === before?.key && now?.label === before?.label) return;
    if (now === undefined) this.meant.delete(key);
    else this.meant.set(key, now);
    onChange(key);
  }

  /** Of the names that look alike the one that is best established, if it is more so than the name itself. */
  private bestOf(key: string): string | undefined {
    const { near, standingOf, resolve, areApart } = this.options;
    const own = standingOf(key);
    if (own === undefined || own.hasFile || own.uses > mostMisspelt) return undefined;
    const others = [...new Set(near.near(key).map(resolve))].flatMap((other) => {
      const standing = other === key || areApart(key, other) ? undefined : standingOf(other);
      return standing ? [{ key: other, ...standing }] : [];
    });
    const [best] = others.sort(byStanding);
    return best && byStanding(best, { key, ...own }) < 0 ? best.key : undefined;
  }
}

type Standing = NameStanding & { readonly key: string };

function byStanding(a: Standing, b: Standing): number {
  return Number(b.hasFile) - Number(a.hasFile) || b.uses - a.uses || compareCodePoints(a.key, b.key);
}
