// The index as the rest of the program asks it. Answers are made when asked for and kept until what they tell of changes.
import { themeKey } from '../notes/keys';
import type { ParsedFile, Problem } from '../notes/model';
import { Emitter, type Event } from '../util/event';
import { compareCodePoints } from '../util/order';
import type { AskedQuestion, Catalog, CatalogDelta, FollowUpEntry, Interview, Passage, Person, Theme } from './catalog';
import { IndexState, type ChangeListener } from './indexState';
import { latestFirst } from './interviewOrder';
import type { OffRecordTheme } from './offRecordThemes';
import { PackedNote, stored, type StoredFile } from './packed/packedNote';
import type { ResolvedInterview } from './resolvedInterview';
import type { Snapshot } from './snapshot';
import { snapshotOf } from './snapshotOf';
import type { NoteSummer } from './sums/noteSummer';
import type { NoteSums } from './sums/noteSums';

export interface NoteIndexOptions {
  /** Now; interviews after it are planned. */
  readonly clock: () => Date;
  readonly offRecordTheme: OffRecordTheme;
  /** `fieldNotes.codebook.closed` */
  readonly closedCodebook?: boolean;
  /** Hears what a listener of `onDidChange` throws. */
  readonly onError?: (error: unknown) => void;
}

/** Files go in by `set`, `resolve` or `settle` resolves those concerned, `publish` tells the listeners. Queries see what is settled. */
export class NoteIndex implements Catalog {
  private readonly state: IndexState;
  private readonly changed: Emitter<CatalogDelta>;
  readonly onDidChange: Event<CatalogDelta>;

  private delta = new MutableDelta();
  private readonly memo = {
    people: new Map<string, Person>(),
    interviewsOf: new Map<string, readonly Interview[]>(),
    themes: new Map<string, Theme>(),
  };

  constructor({ clock, offRecordTheme, closedCodebook = false, onError }: NoteIndexOptions) {
    this.changed = new Emitter(onError);
    this.onDidChange = this.changed.event;
    this.state = new IndexState(offRecordTheme, clock, this.listener());
    this.state.setClosedCodebook(closedCodebook);
  }

  /** Sets what was read from a file; undefined when it is gone or none of ours. */
  set(path: string, file: ParsedFile | StoredFile | undefined): void {
    this.state.set(path, file && stored(file));
  }

  /**
   * Takes in notes that are new to it, by sums that a summer of another index came to.
   * @returns whether names and themes stood for the same there.
   */
  setGroup(notes: readonly (readonly [path: string, note: PackedNote])[], sums: NoteSums): boolean {
    return this.state.setGroup(notes, sums);
  }

  /** Sums up notes, for `setGroup`. */
  newSummer(): NoteSummer {
    return this.state.newSummer();
  }

  setOffRecordTheme(spelled: OffRecordTheme): void {
    this.state.setOffRecordTheme(spelled);
  }

  /** @param closed `fieldNotes.codebook.closed` */
  setClosedCodebook(closed: boolean): void {
    this.state.setClosedCodebook(closed);
  }

  /**
   * Resolves what the changes so far concern. Stops between two names or files once `mayGoOn` says no.
   * @returns whether all is resolved.
   */
  resolve(mayGoOn: () => boolean): boolean {
    return this.state.resolve(mayGoOn);
  }

  /** The same, with what is to be said of names that look misspelt. */
  settle(mayGoOn?: () => boolean): boolean {
    return this.state.settle(mayGoOn);
  }

  /** Tells the listeners what changed since the last time. @param all whether everything may have. */
  publish(all = false): void {
    const { delta } = this;
    if (delta.isEmpty && !all) return;
    this.delta = new MutableDelta();
    delta.all = all;
    this.changed.fire(delta);
  }

  get interviewCount(): number {
    return this.state.interviewPaths.size;
  }

  interview(path: string): Interview | undefined {
    return this.state.lookedAt.interviewAt(path);
  }

  interviews(): readonly Interview[] {
    return this.interviewsAt(this.state.interviewPaths.values());
  }

  interviewPaths(): Iterable<string> {
    return this.state.interviewPaths.members();
  }

  interviewPathsOfTheme(themeKey: string): Iterable<string> {
    return this.state.tree.node(themeKey)?.interviewsWithin.members() ?? [];
  }

  file(path: string): ParsedFile | undefined {
    const file = this.state.files.get(path);
    return file instanceof PackedNote ? file.unpacked() : file;
  }

  people(): readonly Person[] {
    return this.state.people.knownKeys().map((key) => this.personOf(key));
  }

  person(name: string): Person | undefined {
    const key = this.state.people.keyOf(name);
    return this.state.people.isKnown(key) ? this.personOf(key) : undefined;
  }

  interviewsOf(personKey: string): readonly Interview[] {
    return remembered(this.memo.interviewsOf, personKey, () => inOrder(this.interviewsAt(this.state.tally.of(personKey)?.interviews.values() ?? [])));
  }

  speakerOf(path: string, name: string): { readonly key: string; readonly name: string } | null {
    return this.state.speakersOf(path)?.named(name).person ?? null;
  }

  pathsNaming(personKey: string): readonly string[] {
    return [...new Set(this.state.people.pathsNaming(personKey))].sort(compareCodePoints);
  }

  themes(): readonly Theme[] {
    return this.state.tree.keys().map((key) => this.themeOf(key));
  }

  theme(spelling: string): Theme | undefined {
    const key = this.state.codebook.resolve(themeKey(spelling));
    return this.state.tree.node(key) === undefined ? undefined : this.themeOf(key);
  }

  passagesIn(path: string): readonly Passage[] {
    return this.state.lookedAt.textsOf(path)?.passages ?? [];
  }

  passageCountIn(path: string, themeKey: string): number {
    const counts = this.state.countsOf(path);
    return counts?.within[counts.themesAndAbove.indexOf(themeKey)] ?? 0;
  }

  passagesOfPerson(personKey: string): readonly Passage[] {
    const paths = this.state.tally.of(personKey)?.interviews.values() ?? [];
    return paths.flatMap((path) => this.passagesIn(path).filter(({ kind, speaker }) => kind !== 'own' && speaker?.key === personKey));
  }

  offRecordThemes(): readonly string[] {
    return this.state.offRecordThemes.all();
  }

  offRecordThemeOf(path: string): string {
    return this.state.offRecordThemes.of(path);
  }

  themeMeantBy(key: string): string | undefined {
    return this.state.problems.hints.themeMeantBy(key)?.label;
  }

  personMeantBy(key: string): Person | undefined {
    const meant = this.state.problems.hints.personMeantBy(key);
    return meant && this.personOf(meant.key);
  }

  followUps(): readonly FollowUpEntry[] {
    return this.pathsWithFollowUps().flatMap((path) => this.followUpsIn(path));
  }

  pathsWithFollowUps(): readonly string[] {
    return this.state.followUpPaths.values();
  }

  followUpsIn(path: string): readonly FollowUpEntry[] {
    return this.state.lookedAt.followUpsOf(path);
  }

  questionsIn(path: string): readonly AskedQuestion[] {
    return this.state.lookedAt.textsOf(path)?.questions ?? [];
  }

  problemsIn(path: string): readonly Problem[] {
    return this.state.problems.at(path);
  }

  pathsWithProblems(): Iterable<string> {
    return this.state.problems.paths();
  }

  snapshot(): Snapshot {
    this.settle();
    return snapshotOf(this);
  }

  private interviewsAt(paths: readonly string[]): readonly ResolvedInterview[] {
    return paths.map((path) => this.state.lookedAt.interviewAt(path)).filter((interview) => interview !== undefined);
  }

  private personOf(key: string): Person {
    return remembered(this.memo.people, key, () => {
      const owner = this.state.people.profileOf(key);
      const counts = this.state.tally.of(key);
      return {
        key,
        name: this.state.people.shownName(key),
        aliases: this.state.people.aliasesOf(key),
        profile: owner?.path ?? null,
        role: owner?.profile.role ?? null,
        organisation: owner?.profile.organisation ?? null,
        timezone: owner?.profile.timezone?.value ?? null,
        introducedBy: owner?.profile.introducedBy ?? null,
        interviewCount: counts?.interviewCount ?? 0,
        get interviews() {
          return counts?.interviews.values() ?? [];
        },
        passageCount: counts?.passageCount ?? 0,
        unattributedCount: counts?.unattributedCount ?? 0,
      };
    });
  }

  private themeOf(key: string): Theme {
    return remembered(this.memo.themes, key, () => {
      const owner = this.state.codebook.entryOf(key);
      const node = this.state.tree.node(key);
      const { definition = null, include = null, exclude = null, example = null, color = null } = owner?.entry ?? {};
      return {
        key,
        label: this.labelOf(key),
        aliases: this.state.codebook.aliasesOf(key),
        codebook: owner?.path ?? null,
        ...{ definition, include, exclude, example, color },
        named: owner !== undefined || (node?.interviewCount ?? 0) > 0,
        children: node?.children.values() ?? [],
        ownCount: node?.ownCount ?? 0,
        passageCount: node?.passageCount ?? 0,
        interviewCount: node?.interviewCountWithin ?? 0,
        get interviews() {
          return node?.interviewsWithin.values() ?? [];
        },
      };
    });
  }

  /** A theme that only stands above others is spelled as in the first of them. */
  private labelOf(key: string): string {
    const own = this.state.codebook.labelOf(key);
    if (own !== undefined) return own;
    const child = this.state.tree.node(key)?.children.values()[0];
    if (child === undefined) return key;
    const segments = this.themeOf(child).label.split('/').map((segment) => segment.trim());
    return segments.filter((segment) => segment !== '').slice(0, -1).join('/');
  }

  private listener(): ChangeListener {
    const { memo } = this;
    return {
      pathChanged: (path) => this.delta.paths.add(path),
      personChanged: (key) => {
        this.delta.people.add(key);
        memo.people.delete(key);
        memo.interviewsOf.delete(key);
      },
      themeChanged: (key) => {
        this.delta.themes.add(key);
        memo.themes.delete(key);
      },
      followUpsChanged: () => {
        this.delta.followUps = true;
      },
    };
  }
}

class MutableDelta implements CatalogDelta {
  readonly paths = new Set<string>();
  readonly people = new Set<string>();
  readonly themes = new Set<string>();
  followUps = false;
  all = false;

  get isEmpty(): boolean {
    return this.paths.size === 0 && this.people.size === 0 && this.themes.size === 0 && !this.followUps;
  }
}

function remembered<T>(memo: Map<string, T>, key: string, make: () => T): T {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const made = make();
  memo.set(key, made);
  return made;
}

/** The time of each is worked out once, not for each comparison. */
function inOrder(interviews: readonly ResolvedInterview[]): readonly Interview[] {
  if (interviews.length < 2) return interviews;
  return interviews
    .map((interview) => ({ interview, path: interview.path, time: interview.time }))
    .sort(latestFirst)
    .map(({ interview }) => interview);
}
