// What is to be said of the names and themes of a note in the light of all others: those that look misspelt, and those that a
// closed codebook does not have. Kept apart from what notes are resolved to, so that a name that gets common changes no note.
import { parentKey } from '../notes/keys';
import type { InterviewNote, Problem } from '../notes/model';
import { NearNames } from './nearNames';
import type { PersonDirectory } from './personDirectory';
import type { PersonTally } from './personTally';
import { catalogProblemAt } from './problems';
import type { KnownNote } from './resolvedInterview';
import { SimilarNames, type MeantName } from './similarNames';
import type { ThemeDirectory } from './themeDirectory';
import { keyAndAncestors } from './themeNames';
import type { ThemeTree } from './themeTree';

export interface NameHintsOptions {
  readonly people: PersonDirectory;
  readonly tally: PersonTally;
  readonly codebook: ThemeDirectory;
  readonly tree: ThemeTree;
  /** Keys of those whom an interview names as interviewees. */
  readonly intervieweesOf: (path: string) => readonly string[];
}

export class NameHints {
  private readonly themes: SimilarNames;
  private readonly persons: SimilarNames;

  constructor(private readonly options: NameHintsOptions) {
    const { people, tally, codebook, tree, intervieweesOf } = options;
    const head = (key: string): string => {
      const above = parentKey(key);
      return above === null ? '' : `${above}/`;
    };
    this.themes = new SimilarNames({
      near: new NearNames({ headOf: head }),
      resolve: (key) => codebook.resolve(key),
      standingOf: (key) => {
        const node = tree.node(key);
        return node && { uses: node.interviewCountWithin, hasFile: node.entriesWithin > 0 };
      },
      areApart: () => false,
      labelOf: (key) => codebook.labelOf(key) ?? key,
    });
    this.persons = new SimilarNames({
      near: new NearNames({ anyOrder: true }),
      resolve: (key) => people.keyOf(key),
      standingOf: (key) => (people.isKnown(key) ? { uses: tally.of(key)?.interviewCount ?? 0, hasFile: people.profileOf(key) !== undefined } : undefined),
      // Whom one conversation was held with are two.
      areApart: (key, other) => [...(tally.of(key)?.interviews.values() ?? [])].some((path) => intervieweesOf(path).includes(other)),
      labelOf: (key) => people.shownName(key),
    });
  }

  themeTouched(key: string): void {
    this.themes.touch(key);
  }

  personTouched(key: string): void {
    this.persons.touch(key);
  }

  /** The theme that a theme seems to be a misspelling of, or of which one above it is. */
  themeMeantBy(key: string): MeantName | undefined {
    if (this.themes.isEmpty) return undefined;
    for (const above of keyAndAncestors(key)) {
      const meant = this.themes.meantBy(above);
      const rest = key.slice(above.length);
      if (meant) return { key: meant.key + rest, label: meant.label + rest };
    }
    return undefined;
  }

  personMeantBy(key: string): MeantName | undefined {
    return this.persons.meantBy(key);
  }

  /**
   * Takes in what was touched since the last time.
   * @param onStale hears of notes of which something else is to be said now
   * @returns whether all was taken in.
   */
  refresh(mayGoOn: () => boolean, onStale: (path: string) => void): boolean {
    const { tree, tally } = this.options;
    const themesAreDone = this.themes.refresh(mayGoOn, (key) => tree.node(key)?.interviewsWithin.values().forEach(onStale));
    return themesAreDone && this.persons.refresh(mayGoOn, (key) => tally.of(key)?.interviews.values().forEach(onStale));
  }

  /** One for each name and theme, where it first stands. @param closed whether the codebook is */
  problemsOf(path: string, { head, packed }: KnownNote, closed: boolean): readonly Problem[] {
    if (this.themes.isEmpty && this.persons.isEmpty && !closed) return [];
    const isSuspect = head.intervieweeKeys.some((key) => this.persons.meantBy(key)) || this.options.codebook.keysIn(path).some((key) => this.isSuspect(key, closed));
    if (!isSuspect) return [];
    const note = packed.unpacked();
    return [...this.personProblems(note), ...this.themeProblems(note, closed)];
  }

  private isSuspect(theme: string, closed: boolean): boolean {
    return this.themeMeantBy(theme) !== undefined || (closed && this.options.codebook.entryOf(theme) === undefined);
  }

  private personProblems({ interviewees }: InterviewNote): Problem[] {
    const { people } = this.options;
    return firstOfEach(interviewees, ({ value }) => people.keyOf(value)).flatMap(([key, { value, range }]) => {
      const meant = this.persons.meantBy(key);
      return meant ? [catalogProblemAt(range, 'interviewee-similar', value, meant.label)] : [];
    });
  }

  private themeProblems({ themes, hashtags }: InterviewNote, closed: boolean): Problem[] {
    const { codebook } = this.options;
    return firstOfEach([...themes, ...hashtags], (tag) => codebook.resolve(tag.key)).flatMap(([key, { label, range }]) => {
      const meant = this.themeMeantBy(key);
      const isUnknown = closed && codebook.entryOf(key) === undefined;
      const found: Problem[] = [];
      if (isUnknown) found.push(catalogProblemAt(range, 'theme-unknown', label));
      if (meant) found.push(catalogProblemAt(range, 'theme-similar', label, meant.label));
      return found;
    });
  }
}

function firstOfEach<T>(places: readonly T[], keyOf: (place: T) => string): (readonly [string, T])[] {
  const first = new Map<string, T>();
  for (const place of places) {
    const key = keyOf(place);
    if (!first.has(key)) first.set(key, place);
  }
  return [...first];
}
