// What there is to be named, made ready to be found as one types: followed note by note, so that a key costs the same in a
// small workspace and in a large one, but for a look at each name.
import type { Disposable } from '../../util/event';
import { compareCodePoints } from '../../util/order';
import { RankedNames } from '../../util/ranking';
import type { Catalog, CatalogDelta, Interview, Person, Theme } from '../catalog';
import type { Scheduler } from '../ports';
import { Slices } from '../slices';

export const wordFields = ['situation', 'setting', 'study', 'interviewer'] as const;
export type WordField = (typeof wordFields)[number];

type Words = Readonly<Record<WordField, readonly string[]>>;

interface Ranked<T> {
  readonly entry: T;
  /** Milliseconds since 1970 of the latest note that names it; -Infinity: none that is dated. */
  readonly latest: number;
  /** How much there is of it. */
  readonly count: number;
}

const latestFirst = <T>(a: Ranked<T>, b: Ranked<T>): number => (a.latest === b.latest ? b.count - a.count : a.latest > b.latest ? -1 : 1);

export class KnownNames implements Disposable {
  private readonly themes = new RankedNames<Ranked<Theme>>(({ entry: { label, aliases } }) => [label, label.replace(/[-/]/gu, ' '), ...aliases], latestFirst);
  private readonly people = new RankedNames<Ranked<Person>>(({ entry: { name, aliases, organisation } }) => [name, ...aliases, organisation], latestFirst);
  private readonly interviews = new RankedNames<Interview>(({ title, date }) => [title, date], (a, b) => compareCodePoints(b.date ?? '', a.date ?? '') || compareCodePoints(a.path, b.path));
  /** By theme's or person's key. A note that goes leaves its date behind, which only puts a name too far up. */
  private latestThemes = new Map<string, number>();
  private latestPeople = new Map<string, number>();
  private readonly wordsByPath = new Map<string, Words>();
  private readonly counts: Readonly<Record<WordField, Map<string, number>>> = { situation: new Map(), setting: new Map(), study: new Map(), interviewer: new Map() };
  private stale: { all: boolean; readonly paths: Set<string>; readonly themes: Set<string>; readonly people: Set<string> } = { all: true, paths: new Set(), themes: new Set(), people: new Set() };
  private readonly subscription: Disposable;

  constructor(
    private readonly catalog: Catalog,
    private readonly scheduler: Scheduler,
  ) {
    this.subscription = catalog.onDidChange((delta) => { this.noteChange(delta); });
  }

  /** Takes in what changed, in slices; nothing is worked out while nobody asks. @param isWanted asked between two names */
  async refresh(isWanted: () => boolean): Promise<void> {
    const slices = new Slices(this.scheduler);
    const { stale } = this;
    if (stale.all) this.forgetAll();
    // Notes first: they tell when a name was used last.
    for (const [keys, take] of [
      [stale.paths, (path: string) => { this.takeNote(path); }],
      [stale.themes, (key: string) => { this.takeTheme(key); }],
      [stale.people, (key: string) => { this.takePerson(key); }],
    ] as const) {
      for (const key of keys) {
        await slices.breathe();
        if (!isWanted()) return;
        keys.delete(key);
        take(key);
      }
    }
  }

  /** Those used last come first among equals. */
  bestThemes(typed: string, limit: number): Theme[] {
    return this.themes.best(typed, limit).map(({ entry }) => entry);
  }

  bestPeople(typed: string, limit: number): Person[] {
    return this.people.best(typed, limit).map(({ entry }) => entry);
  }

  bestInterviews(typed: string, limit: number): Interview[] {
    return this.interviews.best(typed, limit);
  }

  /** What notes have in a field, the most frequent first. */
  words(field: WordField): readonly string[] {
    return [...this.counts[field]].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private noteChange({ all, paths, themes, people }: CatalogDelta): void {
    const { stale } = this;
    if (all) stale.all = true;
    if (stale.all) return;
    for (const path of paths) stale.paths.add(path);
    for (const key of themes) stale.themes.add(key);
    for (const key of people) stale.people.add(key);
  }

  private forgetAll(): void {
    const { catalog, stale } = this;
    for (const names of [this.themes, this.people, this.interviews]) names.clear();
    this.latestThemes = new Map();
    this.latestPeople = new Map();
    this.wordsByPath.clear();
    for (const field of wordFields) this.counts[field].clear();
    stale.all = false;
    for (const { path } of catalog.interviews()) stale.paths.add(path);
    for (const { key } of catalog.themes()) stale.themes.add(key);
    for (const { key } of catalog.people()) stale.people.add(key);
  }

  private takeNote(path: string): void {
    const interview = this.catalog.interview(path);
    this.countWords(path, interview);
    if (!interview) {
      this.interviews.delete(path);
      return;
    }
    this.interviews.set(path, interview);
    const { time } = interview;
    const later = (latest: Map<string, number>, key: string): unknown => latest.set(key, Math.max(time, latest.get(key) ?? time));
    for (const key of interview.themes) later(this.latestThemes, key);
    for (const { key } of interview.interviewees) later(this.latestPeople, key);
  }

  private countWords(path: string, interview: Interview | undefined): void {
    const count = (words: Words | undefined, step: 1 | -1): void => {
      for (const field of wordFields) {
        for (const word of words?.[field] ?? []) {
          const left = (this.counts[field].get(word) ?? 0) + step;
          if (left > 0) this.counts[field].set(word, left);
          else this.counts[field].delete(word);
        }
      }
    };
    count(this.wordsByPath.get(path), -1);
    const words = interview && wordsOf(interview);
    count(words, 1);
    if (words) this.wordsByPath.set(path, words);
    else this.wordsByPath.delete(path);
  }

  private takeTheme(key: string): void {
    const theme = this.catalog.theme(key);
    if (theme?.key === key && theme.named) this.themes.set(key, { entry: theme, latest: this.latestThemes.get(key) ?? -Infinity, count: theme.passageCount });
    else this.themes.delete(key);
  }

  private takePerson(key: string): void {
    const person = this.catalog.person(key);
    if (person?.key === key) this.people.set(key, { entry: person, latest: this.latestPeople.get(key) ?? -Infinity, count: person.interviewCount });
    else this.people.delete(key);
  }
}

function wordsOf({ situation, setting, study, interviewers }: Interview): Words {
  const one = (word: string | null): readonly string[] => (word === null ? [] : [word]);
  return { situation: one(situation), setting: one(setting), study: one(study), interviewer: interviewers.map(({ name }) => name) };
}
