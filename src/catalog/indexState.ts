// What the index holds. A file is set by itself; what that means for others follows from maps of who uses which name, so
// that a change costs what it touches and not what there is.
import { SortedStrings } from '../util/order';
import { FileProblems } from './fileProblems';
import type { NameTable } from './nameTable';
import { PersonDirectory } from './personDirectory';
import { PersonTally } from './personTally';
import type { NoteCounts } from './noteCounts';
import { usesOf, type NoteUses } from './noteUses';
import { NotesLookedAt } from './notesLookedAt';
import { OffRecordThemes, type OffRecordTheme } from './offRecordThemes';
import type { NoteDigest } from './packed/digest';
import { PackedNote, type StoredFile } from './packed/packedNote';
import type { KnownNote } from './resolvedInterview';
import { resolveNote, type ResolvedNote } from './resolveNote';
import { SharedSpeakers, SpeakersOfNote } from './speakersOfNote';
import { Groups } from './sums/groups';
import { NoteSummer } from './sums/noteSummer';
import { notesMeantOtherwise, type NoteSums } from './sums/noteSums';
import { ThemeDirectory } from './themeDirectory';
import { keyAndAncestors } from './themeNames';
import { ThemeTree } from './themeTree';

/** Is told what changed, as soon as it has. */
export interface ChangeListener {
  pathChanged(path: string): void;
  personChanged(key: string): void;
  themeChanged(key: string): void;
  followUpsChanged(): void;
}

/** Few enough to be resolved without a pause, and while they are young: what dies so is collected at no cost. */
const mostDigests = 32;

export class IndexState {
  readonly files = new Map<string, StoredFile>();
  readonly people = new PersonDirectory((path) => this.usesIn(path)?.names ?? []);
  readonly codebook = new ThemeDirectory((path) => this.usesIn(path)?.themes ?? []);
  readonly tree = new ThemeTree();
  readonly tally = new PersonTally();
  /** Notes that were looked at, or came one by one; the others came in groups. */
  private readonly resolved = new Map<string, ResolvedNote>();
  private readonly groups = new Groups();
  readonly lookedAt: NotesLookedAt;
  readonly interviewPaths = new SortedStrings();
  /** Of interviews with follow-ups. */
  readonly followUpPaths = new SortedStrings();
  readonly problems: FileProblems;

  /** Of notes that are about to be resolved, by path: they are needed twice. */
  private readonly digests = new Map<string, { readonly note: PackedNote; readonly digest: NoteDigest }>();
  /** Files to be resolved. */
  private readonly unsettled = new Set<string>();
  /** Another one as soon as a name or theme may stand for another. */
  private claimsVersion = 0;
  /** Keys of people and themes that files hold, or held, which were resolved since these were last told of. */
  private readonly touchedPeople = new Set<string>();
  private readonly touchedThemes = new Set<string>();
  private readonly names: NameTable;
  /** As they were when notes were last resolved. */
  readonly offRecordThemes: OffRecordThemes;

  constructor(
    offRecordTheme: OffRecordTheme,
    clock: () => Date,
    private readonly listener: ChangeListener,
  ) {
    this.offRecordThemes = new OffRecordThemes(offRecordTheme);
    const { people, codebook, offRecordThemes } = this;
    const shared = new SharedSpeakers();
    let version = people.version;
    const claimsVersion = (): number => this.claimsVersion;
    this.names = {
      get version() {
        return claimsVersion();
      },
      personKey: (key) => people.canonical(key),
      person: (name) => people.identify(name),
      personByKey: (key) => ({ key, name: people.shownName(key) }),
      isKnown: (key) => people.isKnown(key),
      profileSpellings: (key) => people.profileSpellings(key),
      speakers(note) {
        // Who asks before all is settled gets what is forgotten again.
        if (!people.isRefreshed) return new SpeakersOfNote(note, this);
        if (version !== people.version) shared.clear();
        version = people.version;
        return shared.of(note, this);
      },
      theme: (key) => codebook.resolve(key),
      offRecordTheme: (path) => offRecordThemes.of(path),
      now: clock,
    };
    this.lookedAt = new NotesLookedAt((path) => this.knownAt(path), this.names);
    this.problems = new FileProblems({
      ...{ people, codebook, names: this.names, tally: this.tally, tree: this.tree },
      intervieweesOf: (path) => this.countsOf(path)?.interviewees ?? [],
      noteAt: (path) => this.knownAt(path),
    });
  }

  /** Sets what was read from a file; undefined when it is gone or none of ours. */
  set(path: string, file: StoredFile | undefined): void {
    const old = this.files.get(path);
    // A text that was opened or saved mostly says what the file said.
    if (isSame(old, file)) return;
    if (this.digests.size >= mostDigests) this.resolveDigested();
    const before = this.usesIn(path);
    if (before !== undefined && this.unsettled.has(path)) this.touchThemes(before);
    const uses = file instanceof PackedNote ? usesOf(this.digestOf(path, file)) : undefined;
    if (file === undefined) this.files.delete(path);
    else this.files.set(path, file);

    if (uses !== undefined || before !== undefined) {
      this.people.setNote(path, before, uses);
      this.codebook.setNote(path, before?.themes ?? [], uses?.themes ?? []);
    }
    if (isClaim(old) || isClaim(file)) this.claimsVersion++;
    const profile = file?.kind === 'profile' ? file : undefined;
    if (profile !== undefined || old?.kind === 'profile') this.people.setProfile(path, profile);
    const entry = file?.kind === 'entry' ? file : undefined;
    if (entry !== undefined || old?.kind === 'entry') this.codebook.setEntry(path, entry);
    this.unsettled.add(path);
  }

  /**
   * Takes in notes that are new to it, by what they were found to add before. Those that hold a name or theme which stands for
   * another than then are resolved by themselves.
   * @returns whether there were none of these.
   */
  setGroup(notes: readonly (readonly [path: string, note: PackedNote])[], sums: NoteSums): boolean {
    const paths = notes.map(([path]) => path);
    for (const [path, note] of notes) this.files.set(path, note);
    this.interviewPaths.addSome(paths, [...paths.keys()]);
    this.groups.add(notes, sums);
    this.people.addGroup(paths, sums);
    this.codebook.addGroup(paths, sums);
    this.tally.addGroup(paths, sums);
    this.tree.addGroup(paths, sums);
    this.followUpPaths.addSome(paths, [...paths.keys()].filter((note) => (sums.followUps[note]?.length ?? 0) > 0));
    for (const note of sums.lists[sums.withProblems] ?? []) this.problems.keepForLater(paths[note] ?? '');
    const otherwise = notesMeantOtherwise(sums, this.names);
    for (const note of otherwise) this.unsettled.add(paths[note] ?? '');
    return otherwise.size === 0;
  }

  /** Sums up notes, for when they are taken in as a group. */
  newSummer(): NoteSummer {
    return new NoteSummer(this.names);
  }

  setOffRecordTheme(spelled: OffRecordTheme): void {
    this.offRecordThemes.set(spelled);
  }

  /** @param closed `fieldNotes.codebook.closed` */
  setClosedCodebook(closed: boolean): void {
    this.problems.setClosedCodebook(closed, this.interviewPaths);
  }

  /**
   * Resolves what the changes so far concern. Stops between two names or files once `mayGoOn` says no.
   * @returns whether all is resolved.
   */
  resolve(mayGoOn: () => boolean): boolean {
    const isResolved = this.takeNameChanges(mayGoOn) && this.resolveAll(mayGoOn);
    this.tellTouched();
    return isResolved;
  }

  /** The same, with what is to be said of names that look misspelt. */
  settle(mayGoOn: () => boolean = () => true): boolean {
    return this.resolve(mayGoOn) && this.check(mayGoOn);
  }

  private resolveAll(mayGoOn: () => boolean): boolean {
    for (const path of this.unsettled) {
      if (!mayGoOn()) return false;
      this.unsettled.delete(path);
      this.resolveFile(path);
    }
    return true;
  }

  /** Tells the problems with names anew where they may be others. */
  private check(mayGoOn: () => boolean): boolean {
    return this.problems.check(mayGoOn, (path) => {
      const note = this.resolvedAt(path);
      if (!note) return;
      this.problems.keep(path, this.files.get(path), note);
      this.listener.pathChanged(path);
    });
  }

  /** What a note added, as far as all is settled. */
  countsOf(path: string): NoteCounts | undefined {
    return this.groups.countsOf(path) ?? this.resolved.get(path)?.counts;
  }

  /** Whom the speaker marks of a note mean; undefined for what is none. */
  speakersOf(path: string): SpeakersOfNote | undefined {
    const file = this.files.get(path);
    return file instanceof PackedNote ? this.names.speakers(file.digest()) : undefined;
  }

  /** A note as far as all is settled; one that came with a group is resolved when somebody first asks for it. */
  private resolvedAt(path: string): ResolvedNote | undefined {
    const known = this.resolved.get(path);
    if (known !== undefined) return known;
    const grouped = this.groups.at(path);
    if (grouped === undefined) return undefined;
    const resolved = resolveNote(grouped.packed, grouped.packed.digest(), this.names);
    this.resolved.set(path, resolved);
    return resolved;
  }

  /** What is known of a note, as far as all is settled, without resolving it. */
  private knownAt(path: string): KnownNote | undefined {
    return this.groups.at(path) ?? this.resolved.get(path);
  }

  private usesIn(path: string): NoteUses | undefined {
    const file = this.files.get(path);
    if (!(file instanceof PackedNote)) return undefined;
    const known = this.digests.get(path);
    return usesOf(known?.note === file ? known.digest : file.digest());
  }

  private digestOf(path: string, note: PackedNote): NoteDigest {
    const known = this.digests.get(path);
    if (known?.note === note) return known.digest;
    const digest = note.digest();
    this.digests.set(path, { note, digest });
    return digest;
  }

  /** Resolves what was set last, as far as names are known by now: where they turn out to be others, it is resolved again. */
  private resolveDigested(): void {
    this.takeNameChanges(() => true);
    for (const path of this.digests.keys()) {
      this.unsettled.delete(path);
      this.resolveFile(path);
    }
    this.tellTouched();
  }

  private takeNameChanges(mayGoOn: () => boolean): boolean {
    const persons = this.people.refresh(mayGoOn);
    if (persons === undefined) return false;
    const themes = this.codebook.refresh();
    for (const path of [...persons.paths, ...themes.paths]) this.unsettled.add(path);
    // How somebody is shown is looked up when somebody looks at a note that came with a group.
    for (const path of persons.shown) if (!this.groups.isNew(path)) this.unsettled.add(path);
    this.showGroups();
    for (const key of persons.keys) this.personChanged(key);
    for (const alias of persons.aliases) this.problems.hints.personTouched(alias);
    for (const alias of themes.aliases) this.problems.hints.themeTouched(alias);
    for (const key of themes.entries) {
      this.themesChanged(this.tree.setEntry(key, this.codebook.entryOf(key) !== undefined));
      this.problems.entryChanged(key);
    }
    for (const key of themes.relabelled) for (const below of this.tree.keysWithin(key)) this.listener.themeChanged(below);

    const touched = this.offRecordThemes.refresh((key) => this.codebook.resolve(key));
    for (const key of touched) for (const path of this.tree.node(key)?.interviewsWithin.values() ?? []) this.unsettled.add(path);
    return true;
  }

  private showGroups(): void {
    const added = this.groups.takeNew();
    if (added.paths.size > 0) this.listener.followUpsChanged();
    for (const path of added.paths) this.listener.pathChanged(path);
    for (const key of added.people) this.touchedPeople.add(key);
    for (const key of added.themes) this.touchedThemes.add(key);
    this.problems.groupsAdded(added);
  }

  private resolveFile(path: string): void {
    const file = this.files.get(path);
    const old = this.countsOf(path);
    const now = file instanceof PackedNote ? resolveNote(file, this.digestOf(path, file), this.names) : undefined;
    this.digests.delete(path);
    this.tally.replace(path, old, now?.counts);
    this.tree.replace(path, old, now?.counts);
    for (const counts of [old, now?.counts]) {
      if (counts === undefined) continue;
      for (const key of counts.themesAndAbove) this.touchedThemes.add(key);
      for (const key of counts.interviewees) this.touchedPeople.add(key);
    }
    if (this.followUpsChanged(path, old, now)) this.listener.followUpsChanged();
    this.keep(path, old, now);
    this.problems.keep(path, file, now);
    this.listener.pathChanged(path);
  }

  /** What was set and is replaced before it was resolved may have been seen in how themes are spelled. */
  private touchThemes({ themes }: NoteUses): void {
    for (const { key } of themes) for (const above of keyAndAncestors(this.codebook.resolve(key))) this.touchedThemes.add(above);
  }

  /** Tells of the people and themes of the files that were resolved; most are in many of them. */
  private tellTouched(): void {
    for (const key of this.touchedPeople) this.personChanged(key);
    this.themesChanged(this.touchedThemes);
    this.touchedPeople.clear();
    this.touchedThemes.clear();
  }

  /** To be asked before what is known of the note goes. */
  private followUpsChanged(path: string, old: NoteCounts | undefined, now: ResolvedNote | undefined): boolean {
    if (!hasFollowUps(old) || !hasFollowUps(now?.counts)) return hasFollowUps(old) !== hasFollowUps(now?.counts);
    return now === undefined || this.lookedAt.followUpsDiffer(path, now);
  }

  private keep(path: string, old: NoteCounts | undefined, note: ResolvedNote | undefined): void {
    this.groups.delete(path);
    this.lookedAt.forget(path);
    if (note === undefined) this.resolved.delete(path);
    else this.resolved.set(path, note);
    setMembership(this.interviewPaths, path, old !== undefined, note !== undefined);
    setMembership(this.followUpPaths, path, hasFollowUps(old), hasFollowUps(note?.counts));
  }

  private personChanged(key: string): void {
    this.problems.hints.personTouched(key);
    this.listener.personChanged(key);
  }

  private themesChanged(keys: Iterable<string>): void {
    for (const key of keys) {
      this.problems.hints.themeTouched(key);
      this.listener.themeChanged(key);
    }
  }
}

/** What stays as it was makes no new list. */
function setMembership(set: SortedStrings, value: string, wasMember: boolean, isMember: boolean): void {
  if (isMember && !wasMember) set.add(value);
  if (wasMember && !isMember) set.delete(value);
}

function hasFollowUps(counts: NoteCounts | undefined): boolean {
  return counts !== undefined && counts.followUps > 0;
}

function isSame(old: StoredFile | undefined, file: StoredFile | undefined): boolean {
  if (old?.kind !== file?.kind) return false;
  return old instanceof PackedNote && file instanceof PackedNote ? old.equals(file) : JSON.stringify(old) === JSON.stringify(file);
}

function isClaim(file: StoredFile | undefined): boolean {
  return file?.kind === 'profile' || file?.kind === 'entry';
}
