// Which themes stand in the view of themes, under a filter and in an order, and whose passages stand under one.
import type { Catalog, CatalogDelta, Interview, Passage, Theme } from '../../catalog/catalog';
import { keyAndAncestors } from '../../catalog/themeNames';
import { parentKey } from '../../notes/keys';
import { whole, type Gradual } from '../../util/gradual';
import type { SpeakerNode } from './node';
import { SortedEntries } from './sortedEntries';
import { byName, comparisons, type Sortable, type SortOrder } from './sortOrder';
import { FoldedTexts, TextFilter } from './textFilter';

/** The passages of one theme that somebody spoke, in path order. */
export interface SpeakerGroup {
  readonly speaker: SpeakerNode['speaker'];
  readonly passages: Passage[];
}

interface DatedPath {
  readonly path: string;
  readonly date: string;
}

interface PersonGroup extends SpeakerGroup {
  readonly speaker: { readonly key: string; readonly name: string };
}

const themeTexts = new FoldedTexts<Theme>(({ label, aliases, definition }) => [label, ...aliases, definition]);
const studyTexts = new FoldedTexts<Interview>(({ study }) => [study]);

export class ThemeLists {
  /** Themes that have none above them. */
  readonly roots = new SortedEntries<Sortable>(
    ({ key }) => key,
    (a, b) => comparisons[this.order](a, b),
  );

  private filter = TextFilter.none;
  private order: SortOrder = 'name';
  /** Keys that the filter lets through, with those above them. Not kept while there is no filter. */
  private shown = new Set<string>();
  /** The latest interview of each theme: asked of all its interviews once, then of those that change. */
  private readonly latest = new Map<string, DatedPath>();
  private readonly groups = new Map<string, ReadonlyMap<string, SpeakerGroup>>();

  constructor(private readonly catalog: Catalog) {}

  *reset(filter: TextFilter, order: SortOrder): Gradual<void> {
    this.filter = filter;
    this.order = order;
    this.groups.clear();
    this.latest.clear();
    const themes = this.catalog.themes();
    const shown = new Set<string>();
    for (const theme of filter.isEmpty ? [] : themes) {
      if (this.matches(theme)) for (const key of keyAndAncestors(theme.key)) shown.add(key);
      yield;
    }
    this.shown = shown;
    const roots: Sortable[] = [];
    for (const theme of themes) {
      if (parentKey(theme.key) !== null || !this.isShown(theme.key)) continue;
      if (order === 'latest') yield* this.findLatest(theme.key);
      roots.push(this.entryOf(theme));
      yield;
    }
    yield* this.roots.reset(roots);
  }

  /** Takes a change in. Returns whether the list of roots reads differently now. */
  update(delta: CatalogDelta): boolean {
    this.groups.clear();
    this.updateLatest(delta);
    let changed = false;
    // From the deepest up, since a theme shows when one below it does.
    for (const key of [...delta.themes].sort((a, b) => depth(b) - depth(a))) {
      const theme = this.theme(key);
      if (!this.filter.isEmpty) this.placeInFilter(key, theme);
      if (parentKey(key) !== null) continue;
      if (theme && this.isShown(key) ? this.roots.set(this.entryOf(theme)) : this.roots.delete(key)) changed = true;
    }
    return changed;
  }

  theme(key: string): Theme | undefined {
    const theme = this.catalog.theme(key);
    // A key that went may live on as an alias.
    return theme?.key === key ? theme : undefined;
  }

  isShown(key: string): boolean {
    return this.filter.isEmpty ? this.theme(key) !== undefined : this.shown.has(key);
  }

  /** Keys of the themes right below, in order. */
  below(key: string): string[] {
    const themes = this.theme(key)?.children.flatMap((child) => (this.isShown(child) ? (this.theme(child) ?? []) : [])) ?? [];
    return themes
      .map((theme) => this.entryOf(theme))
      .sort(comparisons[this.order])
      .map((entry) => entry.key);
  }

  /** How many passages the filter lets through; all of a theme that shows only for those below it. */
  countOf(theme: Theme): number {
    const rest = this.restBelow(theme.key);
    if (rest.isEmpty) return theme.passageCount;
    return this.catalog.passagesOfTheme(theme.key).filter(({ path }) => this.isOfStudy(path, rest)).length || theme.passageCount;
  }

  /** The theme's own passages by `speakerId`: persons by name, then what nobody is named for, then own notes. */
  passagesBySpeaker(key: string): ReadonlyMap<string, SpeakerGroup> {
    let groups = this.groups.get(key);
    if (!groups) {
      groups = grouped(this.ownPassages(key));
      this.groups.set(key, groups);
    }
    return groups;
  }

  /** Paths of the notes that name the theme for the whole note and have no passage of it. */
  wholeNotes(key: string): string[] {
    const withPassage = new Set([...this.passagesBySpeaker(key).values()].flatMap(({ passages }) => passages.map(({ path }) => path)));
    const rest = this.restBelow(key);
    return (this.theme(key)?.interviews ?? []).filter((path) => {
      const interview = this.catalog.interview(path);
      return interview?.themes.includes(key) === true && !withPassage.has(path) && rest.matches(studyTexts.of(interview));
    });
  }

  private ownPassages(key: string): Passage[] {
    const rest = this.restBelow(key);
    return this.catalog.passagesOfTheme(key).filter(({ path, themes }) => themes.includes(key) && (rest.isEmpty || this.isOfStudy(path, rest)));
  }

  /** What the filter still asks of a note below the theme. */
  private restBelow(key: string): TextFilter {
    const theme = this.theme(key);
    return theme ? this.filter.after(themeTexts.of(theme)) : this.filter;
  }

  private matches(theme: Theme): boolean {
    const rest = this.filter.after(themeTexts.of(theme));
    return rest.isEmpty || theme.interviews.some((path) => this.isOfStudy(path, rest));
  }

  private isOfStudy(path: string, filter: TextFilter): boolean {
    const interview = this.catalog.interview(path);
    return interview !== undefined && filter.matches(studyTexts.of(interview));
  }

  private placeInFilter(key: string, theme: Theme | undefined): void {
    const shows = theme && (this.matches(theme) || theme.children.some((child) => this.shown.has(child)));
    if (shows) this.shown.add(key);
    else this.shown.delete(key);
  }

  private entryOf(theme: Theme): Sortable {
    return { key: theme.key, name: theme.label, count: theme.passageCount, latest: this.order === 'latest' ? this.latestOf(theme) : '' };
  }

  private latestOf(theme: Theme): string {
    if (!this.latest.has(theme.key)) whole(this.findLatest(theme.key));
    return this.latest.get(theme.key)?.date ?? '';
  }

  private *findLatest(key: string): Gradual<void> {
    let latest = { path: '', date: '' };
    for (const path of this.catalog.interviewPathsOfTheme(key)) {
      const dated = this.datedAt(path);
      if (dated && dated.date > latest.date) latest = dated;
      yield;
    }
    this.latest.set(key, latest);
  }

  private updateLatest({ themes, paths }: CatalogDelta): void {
    if (this.latest.size === 0) return;
    const among = new Map<string, DatedPath>();
    for (const path of paths) {
      const dated = this.datedAt(path);
      if (!dated) continue;
      for (const theme of this.catalog.interview(path)?.themes ?? []) {
        for (const key of keyAndAncestors(theme)) if (dated.date > (among.get(key)?.date ?? '')) among.set(key, dated);
      }
    }
    for (const key of themes) {
      const before = this.latest.get(key);
      if (before === undefined) continue;
      const now = among.get(key);
      // Once the latest one itself is another, any may be.
      if (paths.has(before.path) || before.path === '') this.latest.delete(key);
      else if (now && now.date > before.date) this.latest.set(key, now);
    }
  }

  /** undefined for what has no date, and what is planned. */
  private datedAt(path: string): DatedPath | undefined {
    const interview = this.catalog.interview(path);
    return interview?.date && !interview.planned ? { path, date: interview.date } : undefined;
  }
}

function grouped(passages: readonly Passage[]): ReadonlyMap<string, SpeakerGroup> {
  const persons = new Map<string, PersonGroup>();
  const unattributed: SpeakerGroup = { speaker: 'unattributed', passages: [] };
  const own: SpeakerGroup = { speaker: 'own', passages: [] };
  for (const passage of passages) {
    const { speaker } = passage;
    if (passage.kind === 'own') own.passages.push(passage);
    else if (speaker === null) unattributed.passages.push(passage);
    else {
      const group: PersonGroup = persons.get(speaker.key) ?? { speaker, passages: [] };
      group.passages.push(passage);
      persons.set(speaker.key, group);
    }
  }
  const groups: SpeakerGroup[] = [...persons.values()].sort((a, b) => byName(a.speaker, b.speaker));
  const filled = [...groups, unattributed, own].filter((group) => group.passages.length > 0);
  return new Map(filled.map((group) => [speakerId(group.speaker), group]));
}

/** Tells speakers apart; no person's key holds a line break. */
export function speakerId(speaker: SpeakerNode['speaker']): string {
  return typeof speaker === 'object' ? speaker.key : `\n${speaker}`;
}

function depth(key: string): number {
  return key.split('/').length;
}
