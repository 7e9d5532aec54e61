// For which theme each spelling stands, and how a theme is shown.
import { themeKey } from '../notes/keys';
import type { CodebookEntry, Problem } from '../notes/model';
import { NameClaims, type Claim } from './nameClaims';
import type { CountedSpelling } from './noteUses';
import { baseNameOf } from './paths';
import { entryProblems } from './profileProblems';
import { mostFrequentSpelling, SpellingUses, type SpellingUse } from './spellingUses';
import type { NoteSums } from './sums/noteSums';
import { keyAndAncestors, ThemeNames } from './themeNames';

/** What the latest changes of entries touched. */
export interface ThemeChanges {
  /** Files to be resolved anew. */
  readonly paths: Set<string>;
  /** Keys of themes whose entry came, went or changed. */
  readonly entries: Set<string>;
  /** Those of them that may be called otherwise now, which shows in themes below. */
  readonly relabelled: Set<string>;
  /** Keys of aliases that stand for another theme, or for none. */
  readonly aliases: Set<string>;
}

export class ThemeDirectory {
  private readonly claims = new NameClaims(keyAndAncestors);
  private readonly names = new ThemeNames(this.claims);
  private readonly entries = new Map<string, CodebookEntry>();
  private readonly uses = new SpellingUses();
  private changes = noChanges();

  /** @param themesOf what a note that was set writes */
  constructor(private readonly themesOf: (path: string) => readonly CountedSpelling[]) {}

  /** The canonical key of the theme for which a key stands. */
  resolve(key: string): string {
    return this.names.keyOf(key);
  }

  /** Canonical keys of the themes that a note writes; one may come twice. */
  keysIn(path: string): readonly string[] {
    return this.themesOf(path).map(({ key }) => this.resolve(key));
  }

  /** The codebook entry that owns a theme, with its path. */
  entryOf(key: string): { readonly path: string; readonly entry: CodebookEntry } | undefined {
    const path = this.claims.ownerOf(key);
    const entry = path === undefined ? undefined : this.entries.get(path);
    return path === undefined || entry === undefined ? undefined : { path, entry };
  }

  /** The aliases that stand for a theme, as its entry spells them. */
  aliasesOf(key: string): readonly string[] {
    const live = new Set(this.claims.liveAliasesOf(key));
    const aliases = this.entryOf(key)?.entry.aliases ?? [];
    return aliases.filter((alias) => live.delete(alias.key)).map((alias) => alias.label);
  }

  /** The codebook's spelling, else the most frequent one; undefined when nobody writes the theme itself. */
  labelOf(key: string): string | undefined {
    const owner = this.entryOf(key);
    if (owner !== undefined) return labelIn(owner.path, owner.entry);
    return mostFrequentSpelling(this.usesOf(key), (path) => {
      const themes = this.themesOf(path);
      return themes.filter((theme) => this.resolve(theme.key) === key).map((theme) => this.carriedSpelling(theme.key, theme.spelling));
    });
  }

  /** Problems of a codebook entry: the reader's and those with other entries. */
  problemsOf(path: string, entry: CodebookEntry): readonly Problem[] {
    return entryProblems(path, entry, this.claims.conflictsOf(path));
  }

  /** Takes in what a note writes now in place of what it wrote. */
  setNote(path: string, old: readonly CountedSpelling[], now: readonly CountedSpelling[]): void {
    this.uses.replace(path, old, now);
    for (const { key } of now) this.names.use(key);
    for (const { key } of old) if (!this.uses.has(key)) this.names.release(key);
  }

  /** Takes in notes that are new to it. @param paths of the group's notes, by their numbers */
  addGroup(paths: readonly string[], { themes, lists }: NoteSums): void {
    this.uses.addGroup(paths, themes, lists);
    for (const [key] of themes) this.names.use(key);
  }

  setEntry(path: string, entry: CodebookEntry | undefined): void {
    const old = this.entries.get(path);
    if (entry === undefined) this.entries.delete(path);
    else this.entries.set(path, entry);
    if (old !== undefined && entry !== undefined && namesAlike(old, entry)) {
      this.changes.entries.add(keyIn(path, entry));
      return;
    }
    const changed = this.claims.set(path, claimOf(path, entry));
    for (const other of changed.paths) this.changes.paths.add(other);
    for (const key of changed.names) {
      this.changes.entries.add(key);
      this.changes.relabelled.add(key);
    }
    for (const alias of changed.aliases) this.changes.aliases.add(alias);
    for (const key of this.names.aliasesChanged(changed.aliases)) for (const user of this.uses.pathsOf(key)) this.changes.paths.add(user);
  }

  /** Says what the changes of entries since the last time touched. */
  refresh(): ThemeChanges {
    const changes = this.changes;
    this.changes = noChanges();
    return changes;
  }

  /** The spellings of a theme; those that came through an alias under the name of its theme. */
  private usesOf(key: string): Iterable<SpellingUse> {
    const members = [...this.names.membersOf(key)];
    if (members.length === 1 && members[0] === key) return this.uses.of(key);
    const bySpelling = new Map<string, { spelling: string; total: number; paths: (readonly string[])[] }>();
    for (const member of members) {
      for (const use of this.uses.of(member)) {
        const spelling = this.carriedSpelling(member, use.spelling);
        const sum = bySpelling.get(spelling) ?? { spelling, total: 0, paths: [] };
        bySpelling.set(spelling, sum);
        sum.total += use.total;
        sum.paths.push(...use.paths);
      }
    }
    return bySpelling.values();
  }

  /** A spelling with the name of its theme in place of the alias. */
  private carriedSpelling(key: string, spelling: string): string {
    const resolved = this.names.resolve(key);
    if (resolved.key === key) return spelling;
    const segments = resolved.key.split('/');
    const target = segments.slice(0, segments.length - resolved.carried).join('/');
    const owner = this.entryOf(target);
    const written = spelling.split('/').filter((segment) => segment.trim() !== '');
    const rest = written.slice(written.length - resolved.carried);
    return [owner === undefined ? target : labelIn(owner.path, owner.entry), ...rest].join('/');
  }
}

function noChanges(): ThemeChanges {
  return { paths: new Set(), entries: new Set(), relabelled: new Set(), aliases: new Set() };
}

function labelIn(path: string, entry: CodebookEntry): string {
  return entry.theme?.label ?? baseNameOf(path);
}

function keyIn(path: string, entry: CodebookEntry): string {
  return entry.theme?.key ?? themeKey(baseNameOf(path));
}

function claimOf(path: string, entry: CodebookEntry | undefined): Claim | undefined {
  const key = entry === undefined ? '' : keyIn(path, entry);
  return entry === undefined || key === '' ? undefined : { key, aliases: entry.aliases.map((alias) => alias.key) };
}

function namesAlike(a: CodebookEntry, b: CodebookEntry): boolean {
  return a.theme?.label === b.theme?.label && a.aliases.length === b.aliases.length && a.aliases.every((alias, index) => alias.label === b.aliases[index]?.label);
}
