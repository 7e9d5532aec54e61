// What becomes of a theme's spellings when themes are renamed, merged, moved below others or taken away.
import { isWithin, parentKey, themeKey } from '../notes/keys';

export interface ThemeMove {
  /** Canonical key; the themes below go with it. */
  readonly from: string;
  /** The new name, its whole path; null: the theme is taken away. */
  readonly to: string | null;
}

interface Spelled {
  readonly key: string;
  readonly label: string;
}

export class ThemeMoves {
  /** @param resolve the canonical key of the theme for which a key stands. */
  constructor(
    readonly moves: readonly ThemeMove[],
    private readonly resolve: (key: string) => string,
  ) {}

  /** The spelling that takes the place of another; null: it goes; undefined: it stays. */
  spellingFor({ key, label }: Spelled): string | null | undefined {
    const canonical = this.resolve(key);
    const move = this.moveOf(canonical);
    if (!move) return undefined;
    if (move.to === null) return null;
    if (!isWithin(key, move.from) && this.staysAlias(key, move.from)) return undefined;
    return [move.to, ...restAsWritten(label, segmentsOf(canonical.slice(move.from.length)))].join('/');
  }

  /** The canonical key that a theme's key stands for afterwards; null: none. */
  keyAfter(key: string): string | null {
    const canonical = this.resolve(key);
    const move = this.moveOf(canonical);
    if (!move) return canonical;
    if (move.to === null) return null;
    const moved = themeKey(move.to) + canonical.slice(move.from.length);
    const resolved = this.resolve(moved);
    // What goes along itself, as when an alias becomes the name, stands for nothing else then.
    return this.moveOf(resolved) ? moved : resolved;
  }

  /** The canonical key that a theme's key stands for now. */
  keyBefore(key: string): string {
    return this.resolve(key);
  }

  /** The nearest theme above, or the theme itself, that is moved. */
  private moveOf(canonical: string): ThemeMove | undefined {
    return this.moves.filter(({ from }) => isWithin(canonical, from)).sort((a, b) => b.from.length - a.from.length)[0];
  }

  /** Whether a key reaches what is moved through an alias that goes along with it. */
  private staysAlias(key: string, from: string): boolean {
    for (let part: string | null = key; part !== null; part = parentKey(part)) {
      const above = parentKey(part);
      const target = this.resolve(part);
      // Else the alias, if there is one, stands above and carries this along.
      if (target !== (above === null ? part : this.resolve(above) + part.slice(above.length))) return isWithin(target, from);
    }
    return false;
  }
}

/** The last segments of a path, in the spelling of a label where that ends in them. */
function restAsWritten(label: string, rest: readonly string[]): string[] {
  const written = label.split('/').filter((segment) => segment.trim() !== '');
  return rest.map((segment, index) => {
    const own = written[written.length - rest.length + index]?.trim();
    return own !== undefined && themeKey(own) === segment ? own : segment;
  });
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
