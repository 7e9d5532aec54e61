import type { Catalog, CatalogDelta } from '../../catalog/catalog';
import { whole, type Gradual } from '../../util/gradual';

/** What is known of one theme, put together from what each note has of it. */
interface Kept<N> {
  /** Takes in what a note has of it now, in place of what it had. */
  set(path: string, ofNote: N): void;
}

interface Entry<K> {
  readonly kept: K;
  readonly basis: string;
  /** Whether all notes were looked at. */
  isComplete: boolean;
}

/** Looks into a theme, which may be in all notes, when somebody first asks. What is found is kept current note by note from then on. */
export class KeptByTheme<N, K extends Kept<N>> {
  private readonly entries = new Map<string, Entry<K>>();

  /**
   * @param ofNote what a note has of a theme now
   * @param basisOf what that depends on beside the note; null: there is no such theme
   */
  constructor(
    private readonly catalog: Pick<Catalog, 'interviewPathsOfTheme'>,
    private readonly make: () => K,
    private readonly ofNote: (path: string, theme: string) => N,
    private readonly basisOf: (theme: string) => string | null,
  ) {}

  of(theme: string): K {
    return whole(this.gradually(theme));
  }

  *gradually(theme: string): Gradual<K> {
    const basis = this.basisOf(theme);
    if (basis === null) return this.make();
    const entry = this.entries.get(theme) ?? { kept: this.make(), basis, isComplete: false };
    this.entries.set(theme, entry);
    if (entry.isComplete) return entry.kept;
    for (const path of this.catalog.interviewPathsOfTheme(theme)) {
      entry.kept.set(path, this.ofNote(path, theme));
      yield;
    }
    entry.isComplete = true;
    return entry.kept;
  }

  update({ themes, paths }: CatalogDelta): void {
    for (const theme of themes) {
      const entry = this.entries.get(theme);
      if (!entry) continue;
      if (this.basisOf(theme) !== entry.basis) this.entries.delete(theme);
      else for (const path of paths) entry.kept.set(path, this.ofNote(path, theme));
    }
  }

  clear(): void {
    this.entries.clear();
  }
}
