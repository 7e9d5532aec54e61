// Which theme a key means, through the codebook's aliases, which carry their children: with `vertrauen` an alias of
// `trust`, `vertrauen/blind` is `trust/blind`.
import { parentKey } from '../notes/keys';
import { MultiMap } from '../util/multiMap';
import type { NameClaims } from './nameClaims';

/** A theme that a key was found to mean. */
export interface ResolvedTheme {
  readonly key: string;
  /** How many of the last segments are those of the key asked for; all of them when no alias was followed. */
  readonly carried: number;
}

/** A theme's key and those of the themes above it, the longest first. */
export function keyAndAncestors(key: string): readonly string[] {
  if (!key.includes('/')) return [key];
  const keys: string[] = [];
  for (let above: string | null = key; above !== null; above = parentKey(above)) keys.push(above);
  return keys;
}

/** Resolves the keys that are in use, and finds those that a changed alias concerns without asking all of them. */
export class ThemeNames {
  private readonly resolved = new Map<string, ResolvedTheme & { readonly asked: ReadonlySet<string> }>();
  /** The keys in use whose resolution asked whether a key is an alias. */
  private readonly askers = new MultiMap<string, string>();
  private readonly members = new MultiMap<string, string>();

  constructor(private readonly claims: NameClaims) {}

  resolve(key: string): ResolvedTheme {
    return this.resolved.get(key) ?? this.follow(key, new Set());
  }

  /** The same without how it was found; while there are no aliases, at once for keys that are not in use, too. */
  keyOf(key: string): string {
    return this.claims.isEmpty ? key : this.resolve(key).key;
  }

  /** The keys in use that mean a theme. */
  membersOf(key: string): Iterable<string> {
    return this.members.get(key);
  }

  /** Says that a key is in use from now on. */
  use(key: string): void {
    if (this.resolved.has(key)) return;
    const asked = new Set<string>();
    const resolved = { ...this.follow(key, asked), asked };
    this.resolved.set(key, resolved);
    for (const alias of asked) this.askers.add(alias, key);
    this.members.add(resolved.key, key);
  }

  /** Says that a key is in use no longer. */
  release(key: string): void {
    const resolved = this.resolved.get(key);
    if (resolved === undefined) return;
    this.resolved.delete(key);
    for (const alias of resolved.asked) this.askers.delete(alias, key);
    this.members.delete(resolved.key, key);
  }

  /** Takes note that aliases changed. Gives the keys in use that may mean another theme now. */
  aliasesChanged(aliases: Iterable<string>): ReadonlySet<string> {
    const concerned = new Set<string>();
    for (const alias of aliases) for (const key of this.askers.get(alias)) concerned.add(key);
    for (const key of concerned) {
      this.release(key);
      this.use(key);
    }
    return concerned;
  }

  /**
   * Replaces the longest part that is an alias until none is. This ends: what it is replaced with is a name, no part
   * of which is an alias, so that the next one reaches into the rest, which gets shorter.
   */
  private follow(asked: string, looked: Set<string>): ResolvedTheme {
    let key = asked;
    let carried = asked.split('/').length;
    for (;;) {
      const alias = keyAndAncestors(key).find((part) => {
        looked.add(part);
        return this.claims.targetOf(part) !== undefined;
      });
      const target = alias === undefined ? undefined : this.claims.targetOf(alias);
      if (alias === undefined || target === undefined) return { key, carried };
      const rest = key.slice(alias.length);
      carried = rest.split('/').length - 1;
      key = target + rest;
    }
  }
}
