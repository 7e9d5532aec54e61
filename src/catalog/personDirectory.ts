// For whom each name stands, how a person is shown, and who is known at all.
import { personKey } from '../notes/keys';
import type { Problem, Profile } from '../notes/model';
import { MultiMap } from '../util/multiMap';
import { SortedStrings } from '../util/order';
import { NameClaims, type Claim } from './nameClaims';
import type { PersonIdentity } from './nameTable';
import type { CountedSpelling, NoteUses } from './noteUses';
import { baseNameOf } from './paths';
import { profileProblems } from './profileProblems';
import { mostFrequentSpelling, SpellingUses } from './spellingUses';
import type { NoteSums } from './sums/noteSums';

/** What the latest changes of names touched. */
export interface NameChanges {
  /** Files in which a name may stand for another. */
  readonly paths: Set<string>;
  /** Files in which somebody is shown differently, came or went. */
  readonly shown: Set<string>;
  /** Canonical keys of what is shown differently, came or went. */
  readonly keys: Set<string>;
  /** Keys of aliases that stand for another name, or for none. */
  readonly aliases: Set<string>;
}

const mostIdentities = 100_000;

export class PersonDirectory {
  private readonly claims = new NameClaims((key) => [key]);
  private readonly profiles = new Map<string, Profile>();
  private readonly uses = new SpellingUses();
  /** In how many notes somebody is named as interviewee. */
  private readonly interviewees = new Map<string, number>();
  private readonly references = new MultiMap<string, string>();
  /** As of the last refresh. */
  private readonly shown = new Map<string, string>();
  private readonly known = new Set<string>();
  private readonly knownNames = new SortedStrings();
  /** Another one as soon as a name that was shown stands for somebody else, or somebody is shown or spelled otherwise. */
  version = 0;
  /** Whom names were found to stand for, of those that are shown; the same come in note after note. */
  private readonly identities = new Map<string, PersonIdentity>();
  /** Since the last refresh. */
  private readonly touched = new Set<string>();
  private changes = noChanges();

  /** @param namesOf what a note that was set writes in its fields */
  constructor(private readonly namesOf: (path: string) => readonly CountedSpelling[]) {}

  /** By shown name, in the order of code points. */
  knownKeys(): readonly string[] {
    return this.knownNames.values().map(personKey);
  }

  isKnown(key: string): boolean {
    return this.known.has(key);
  }

  keyOf(name: string): string {
    return this.canonical(personKey(name));
  }

  /** The key of the person for whom a key stands. */
  canonical(key: string): string {
    return this.claims.targetOf(key) ?? key;
  }

  /** The person for whom a name stands, known or not. */
  identify(name: string): PersonIdentity {
    const known = this.identities.get(name);
    if (known !== undefined) return known;
    const key = this.keyOf(name);
    const shown = this.shown.get(key);
    if (shown === undefined) return { key, name };
    const identity = { key, name: shown };
    if (this.identities.size >= mostIdentities) this.identities.clear();
    this.identities.set(name, identity);
    return identity;
  }

  /** The profile that owns a name, with its path. */
  profileOf(key: string): { readonly path: string; readonly profile: Profile } | undefined {
    const path = this.claims.ownerOf(key);
    const profile = path === undefined ? undefined : this.profiles.get(path);
    return path === undefined || profile === undefined ? undefined : { path, profile };
  }

  /** The aliases that stand for a person, as the profile spells them. */
  aliasesOf(key: string): readonly string[] {
    const live = new Set(this.claims.liveAliasesOf(key));
    const aliases = this.profileOf(key)?.profile.aliases ?? [];
    return aliases.map(({ value }) => value).filter((alias) => live.delete(personKey(alias)));
  }

  /** A profile's name for a person and all its aliases; none without a profile. */
  profileSpellings(key: string): readonly string[] {
    const owner = this.profileOf(key);
    return owner === undefined ? [] : [nameOf(owner.path, owner.profile), ...this.aliasesOf(key)];
  }

  /** How a person is shown, as of the last refresh; the key itself when nobody names them. */
  shownName(key: string): string {
    return this.shown.get(key) ?? key;
  }

  /** Files that name a person in a field, a mention, a promise or a consent, or are the profile; a path may come twice. */
  *pathsNaming(key: string): Iterable<string> {
    const owner = this.claims.ownerOf(key);
    if (owner !== undefined) yield owner;
    for (const spelled of this.keysStandingFor(key)) {
      yield* this.uses.pathsOf(spelled);
      yield* this.references.get(spelled);
    }
  }

  /** Problems of a profile: the reader's and those with other profiles. */
  problemsOf(path: string, profile: Profile): readonly Problem[] {
    return profileProblems(path, profile, this.claims.conflictsOf(path));
  }

  /** Takes in what a note writes now in place of what it wrote; undefined for nothing. */
  setNote(path: string, old: NoteUses | undefined, note: NoteUses | undefined): void {
    this.uses.replace(path, old?.names, note?.names);
    if (old !== undefined) {
      for (const key of new Set(old.interviewees)) this.countInterviewee(key, -1);
      for (const key of old.references) this.references.delete(key, path);
    }
    if (note !== undefined) {
      for (const key of new Set(note.interviewees)) this.countInterviewee(key, 1);
      for (const key of note.references) this.references.add(key, path);
    }
    for (const file of [old, note]) if (file !== undefined) for (const { key } of file.names) this.touched.add(this.canonical(key));
  }

  /** Takes in notes that are new to it. @param paths of the group's notes, by their numbers */
  addGroup(paths: readonly string[], { names, interviewees, references, lists }: NoteSums): void {
    this.uses.addGroup(paths, names, lists);
    for (const [key, count] of interviewees) this.countInterviewee(key, count);
    for (const [key, notes] of references) for (const note of lists[notes] ?? []) this.references.add(key, paths[note] ?? '');
    for (const [key] of names) this.touched.add(this.canonical(key));
  }

  setProfile(path: string, profile: Profile | undefined): void {
    const old = this.profiles.get(path);
    if (profile === undefined) this.profiles.delete(path);
    else this.profiles.set(path, profile);
    if (old !== undefined && profile !== undefined && namesAlike(old, profile)) {
      this.changes.keys.add(personKey(nameOf(path, profile)));
      return;
    }
    const changed = this.claims.set(path, claimOf(path, profile));
    this.forgetIdentities();
    for (const other of changed.paths) this.changes.paths.add(other);
    for (const alias of changed.aliases) {
      this.changes.aliases.add(alias);
      this.markUsers(alias, this.changes.paths);
    }
    for (const key of [...changed.names, ...changed.aliases]) this.touched.add(key);
    for (const key of changed.names) {
      this.changes.keys.add(key);
      // Speaker marks are looked up among the spellings of a profile.
      for (const spelled of this.keysStandingFor(key)) this.markUsers(spelled, this.changes.paths);
    }
  }

  /** Whether nothing was set since the last refresh that may change how somebody is shown. */
  get isRefreshed(): boolean {
    return this.touched.size === 0;
  }

  /** Takes in the changes since the last time, and says what they touched. undefined where `mayGoOn` said no before all was taken in. */
  refresh(mayGoOn: () => boolean): NameChanges | undefined {
    for (const key of this.touched) {
      if (!mayGoOn()) return undefined;
      this.touched.delete(key);
      this.refreshPerson(key);
    }
    const changes = this.changes;
    this.changes = noChanges();
    return changes;
  }

  private countInterviewee(key: string, notes: number): void {
    const left = (this.interviewees.get(key) ?? 0) + notes;
    if (left > 0) this.interviewees.set(key, left);
    else this.interviewees.delete(key);
  }

  private forgetIdentities(): void {
    this.identities.clear();
    this.version++;
  }

  private refreshPerson(key: string): void {
    const before = this.shown.get(key);
    const name = this.bestName(key);
    const wasKnown = this.known.has(key);
    const isKnown = name !== undefined && (this.claims.ownerOf(key) !== undefined || this.keysStandingFor(key).some((spelled) => this.interviewees.has(spelled)));
    if (name === before && isKnown === wasKnown) return;

    this.changes.keys.add(key);
    if (wasKnown && before !== undefined) this.knownNames.delete(before);
    if (isKnown) this.knownNames.add(name);
    if (before !== undefined && before !== name) this.forgetIdentities();
    if (name === undefined) this.shown.delete(key);
    else this.shown.set(key, name);
    if (isKnown) this.known.add(key);
    else this.known.delete(key);
    for (const spelled of this.keysStandingFor(key)) this.markUsers(spelled, this.changes.shown);
  }

  /** The profile's spelling, else the most frequent one; undefined when nobody names the person. */
  private bestName(key: string): string | undefined {
    // An alias is no person of its own.
    if (this.claims.targetOf(key) !== undefined) return undefined;
    const owner = this.profileOf(key);
    if (owner !== undefined) return nameOf(owner.path, owner.profile);
    return mostFrequentSpelling(this.uses.of(key), (path) => this.namesOf(path).map(({ spelling }) => spelling));
  }

  private keysStandingFor(key: string): readonly string[] {
    return [key, ...this.claims.liveAliasesOf(key)];
  }

  private markUsers(key: string, paths: Set<string>): void {
    for (const path of this.uses.pathsOf(key)) paths.add(path);
    for (const path of this.references.get(key)) paths.add(path);
  }
}

function noChanges(): NameChanges {
  return { paths: new Set(), shown: new Set(), keys: new Set(), aliases: new Set() };
}

function nameOf(path: string, profile: Profile): string {
  return profile.name?.value ?? baseNameOf(path);
}

function claimOf(path: string, profile: Profile | undefined): Claim | undefined {
  const key = profile === undefined ? '' : personKey(nameOf(path, profile));
  return profile === undefined || key === '' ? undefined : { key, aliases: profile.aliases.map(({ value }) => personKey(value)) };
}

function namesAlike(a: Profile, b: Profile): boolean {
  return a.name?.value === b.name?.value && a.aliases.length === b.aliases.length && a.aliases.every((alias, index) => alias.value === b.aliases[index]?.value);
}
