// Which themes stand in the view of themes, under a filter and in an order, and what stands under each.
import type { Catalog, CatalogDelta, Interview, Theme } from '../../catalog/catalog';
import { keyAndAncestors } from '../../catalog/themeNames';
import { parentKey } from '../../notes/keys';
import { whole, type Gradual } from '../../util/gradual';
import { KeptByTheme } from './keptByTheme';
import { SortedEntries } from './sortedEntries';
import { comparisons, type Sortable, type SortOrder } from './sortOrder';
import { Tally } from './tally';
import { FoldedTexts, TextFilter } from './textFilter';
import { ThemeContents, type ContentsOfNote } from './themeContents';

interface DatedPath {
  readonly path: string;
  readonly date: string;
}

const themeTexts = new FoldedTexts<Theme>(({ label, aliases, definition }) => [label, ...aliases, definition]);
const studyTexts = new FoldedTexts<Interview>(({ study }) => [study]);

const nothing: ContentsOfNote = { passages: [], isWhole: false };

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
  private readonly contents: KeptByTheme<ContentsOfNote, ThemeContents>;
  /** How many notes of a theme the filter lets through by their studies, and how many passages they have of it and of those below. */
  private readonly noteCounts: KeptByTheme<number, Tally>;
  private readonly passageCounts: KeptByTheme<number, Tally>;

  constructor(private readonly catalog: Catalog) {
    const basisOf = (key: string): string | null => (this.theme(key) ? this.restBelow(key).words.join(' ') : null);
    this.contents = new KeptByTheme(catalog, () => new ThemeContents(), (path, key) => this.contentsOfNote(path, key), basisOf);
    this.noteCounts = new KeptByTheme(catalog, () => new Tally(), (path, key) => (this.isLetThrough(path, key) ? 1 : 0), basisOf);
    this.passageCounts = new KeptByTheme(catalog, () => new Tally(), (path, key) => (this.isLetThrough(path, key) ? catalog.passageCountIn(path, key) : 0), basisOf);
  }

  *reset(filter: TextFilter, order: SortOrder): Gradual<void> {
    this.filter = filter;
    this.order = order;
    for (const kept of [this.contents, this.noteCounts, this.passageCounts]) kept.clear();
    this.latest.clear();
    const themes = this.catalog.themes();
    const shown = new Set<string>();
    for (const theme of filter.isEmpty ? [] : themes) {
      if (yield* this.matches(theme.key)) for (const key of keyAndAncestors(theme.key)) shown.add(key);
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
    for (const kept of [this.contents, this.noteCounts, this.passageCounts]) kept.update(delta);
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

  /** Makes ready what stands under a theme, or at the root, with what the rows of themes tell. */
  *prepare(key: string | null): Gradual<void> {
    if (key !== null) yield* this.contents.gradually(key);
    const themes = key === null ? this.roots.list.map((root) => root.key) : (this.theme(key)?.children ?? []);
    for (const theme of themes) {
      if (this.order === 'latest' && !this.latest.has(theme)) yield* this.findLatest(theme);
      if (!this.restBelow(theme).isEmpty) yield* this.passageCounts.gradually(theme);
      yield;
    }
  }

  /** How many passages the filter lets through; all of a theme that shows only for those below it. */
  countOf(theme: Theme): number {
    return this.restBelow(theme.key).isEmpty ? theme.passageCount : this.passageCounts.of(theme.key).total || theme.passageCount;
  }

  contentsOf(key: string): ThemeContents {
    return this.contents.of(key);
  }

  /** What the filter still asks of a note below the theme. */
  private restBelow(key: string): TextFilter {
    const theme = this.theme(key);
    return theme ? this.filter.after(themeTexts.of(theme)) : this.filter;
  }

  private contentsOfNote(path: string, key: string): ContentsOfNote {
    if (!this.catalog.interview(path)?.themes.includes(key) || !this.isLetThrough(path, key)) return nothing;
    const passages = this.catalog.passagesIn(path).filter(({ themes }) => themes.includes(key));
    return { passages, isWhole: passages.length === 0 };
  }

  /** Whether the filter lets a note through below a theme. */
  private isLetThrough(path: string, key: string): boolean {
    const rest = this.restBelow(key);
    if (rest.isEmpty) return true;
    const interview = this.catalog.interview(path);
    return interview !== undefined && rest.matches(studyTexts.of(interview));
  }

  private *matches(key: string): Gradual<boolean> {
    return this.restBelow(key).isEmpty || (yield* this.noteCounts.gradually(key)).total > 0;
  }

  private placeInFilter(key: string, theme: Theme | undefined): void {
    const shows = theme && (whole(this.matches(key)) || theme.children.some((child) => this.shown.has(child)));
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
      if (now && now.date >= before.date) this.latest.set(key, now);
      // Once the latest one itself is no more, any may be.
      else if (paths.has(before.path)) this.latest.delete(key);
    }
  }

  /** undefined for what has no date, and what is planned. */
  private datedAt(path: string): DatedPath | undefined {
    const interview = this.catalog.interview(path);
    return interview?.date && !interview.planned ? { path, date: interview.date } : undefined;
  }
}

function depth(key: string): number {
  return key.split('/').length;
}
