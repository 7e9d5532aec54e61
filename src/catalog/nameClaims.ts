// Which file owns a name, and for which name an alias stands. Profiles claim names of persons, codebook entries those of
// themes, by the same rules: the first file by path owns a name, a name wins over an alias, the first alias over later ones.
import { lowerBound } from '../util/order';

/** What one file claims; all of them keys. */
export interface Claim {
  readonly key: string;
  readonly aliases: readonly string[];
}

/** What a change of claims touched. */
export interface ClaimChanges {
  /** Aliases that now stand for another name, or for none. */
  readonly aliases: Set<string>;
  /** Names whose owner, or whose owner's claim, may have changed. */
  readonly names: Set<string>;
  /** Files whose claims may now be honoured, or no longer. */
  readonly paths: Set<string>;
}

/** Why a claim is not honoured, and the file that stands in its way. */
export interface ClaimConflict {
  readonly kind: 'name-taken' | 'alias-is-name' | 'alias-taken';
  /** The key in question. */
  readonly key: string;
  readonly path: string;
}

export class NameClaims {
  private readonly claims = new Map<string, Claim>();
  private readonly names = new PathsByKey();
  private readonly aliases = new PathsByKey();
  /** The files whose name, or a name below it, a key is. No alias can be live there. */
  private readonly covered = new PathsByKey();

  /** @param covers the keys that a name rules out as aliases: itself and, of a theme, those above it. */
  constructor(private readonly covers: (key: string) => readonly string[]) {}

  /** Whether no file claims anything. */
  get isEmpty(): boolean {
    return this.claims.size === 0;
  }

  /** The file that owns a name. */
  ownerOf(key: string): string | undefined {
    return this.names.first(key);
  }

  /** The name that an alias stands for; undefined when it stands for none, or is a name itself. */
  targetOf(alias: string): string | undefined {
    const path = this.liveOwnerOf(alias);
    return path === undefined ? undefined : this.claims.get(path)?.key;
  }

  /** The aliases that stand for a name. */
  liveAliasesOf(key: string): readonly string[] {
    const owner = this.ownerOf(key);
    const aliases = owner === undefined ? undefined : this.claims.get(owner)?.aliases;
    return aliases?.filter((alias) => this.liveOwnerOf(alias) === owner) ?? [];
  }

  /** Which of a file's claims are not honoured. An alias equal to the file's own name is no conflict. */
  conflictsOf(path: string): readonly ClaimConflict[] {
    const claim = this.claims.get(path);
    if (claim === undefined) return [];
    const owner = this.ownerOf(claim.key);
    if (owner !== undefined && owner !== path) return [{ kind: 'name-taken', key: claim.key, path: owner }];
    return claim.aliases.flatMap((key): ClaimConflict[] => {
      if (key === claim.key) return [];
      const named = this.covered.first(key);
      if (named !== undefined) return [{ kind: 'alias-is-name', key, path: named }];
      const taken = this.liveOwnerOf(key);
      return taken === undefined || taken === path ? [] : [{ kind: 'alias-taken', key, path: taken }];
    });
  }

  /** Sets what a file claims, or takes it back. */
  set(path: string, claim: Claim | undefined): ClaimChanges {
    const old = this.claims.get(path);
    const names = new Set([old?.key, claim?.key].filter((key) => key !== undefined));
    // A name that changes hands brings its other owner's aliases to life, or rules out those of others.
    const concerned = new Set<string>([...(old?.aliases ?? []), ...(claim?.aliases ?? [])]);
    const paths = new Set<string>([path]);
    for (const key of names) {
      for (const other of this.names.of(key)) {
        paths.add(other);
        for (const alias of this.claims.get(other)?.aliases ?? []) concerned.add(alias);
      }
      for (const ruledOut of this.covers(key)) concerned.add(ruledOut);
    }

    const before = new Map([...concerned].map((alias) => [alias, this.targetOf(alias)]));
    if (old !== undefined) this.retract(path, old);
    if (claim !== undefined) this.claim(path, claim);

    const aliases = new Set<string>();
    for (const [alias, target] of before) {
      for (const other of this.aliases.of(alias)) paths.add(other);
      const now = this.targetOf(alias);
      if (now === target) continue;
      aliases.add(alias);
      for (const name of [target, now]) if (name !== undefined) names.add(name);
    }
    return { aliases, names, paths };
  }

  private claim(path: string, claim: Claim): void {
    this.claims.set(path, claim);
    this.names.add(claim.key, path);
    for (const key of this.covers(claim.key)) this.covered.add(key, path);
    for (const alias of claim.aliases) this.aliases.add(alias, path);
  }

  private retract(path: string, claim: Claim): void {
    this.claims.delete(path);
    this.names.delete(claim.key, path);
    for (const key of this.covers(claim.key)) this.covered.delete(key, path);
    for (const alias of claim.aliases) this.aliases.delete(alias, path);
  }

  /** The first file that may speak for an alias. */
  private liveOwnerOf(alias: string): string | undefined {
    if (this.covered.first(alias) !== undefined) return undefined;
    return this.aliases.of(alias).find((path) => {
      const key = this.claims.get(path)?.key;
      return key !== undefined && this.ownerOf(key) === path;
    });
  }
}

/** Files by key, in path order. */
class PathsByKey {
  private readonly paths = new Map<string, string[]>();

  of(key: string): readonly string[] {
    return this.paths.get(key) ?? [];
  }

  first(key: string): string | undefined {
    return this.paths.get(key)?.[0];
  }

  add(key: string, path: string): void {
    const paths = this.paths.get(key);
    if (paths === undefined) {
      this.paths.set(key, [path]);
      return;
    }
    const index = lowerBound(paths, path);
    if (paths[index] !== path) paths.splice(index, 0, path);
  }

  delete(key: string, path: string): void {
    const paths = this.paths.get(key);
    if (paths === undefined) return;
    const index = lowerBound(paths, path);
    if (paths[index] === path) paths.splice(index, 1);
    if (paths.length === 0) this.paths.delete(key);
  }
}
