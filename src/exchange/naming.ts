// Takes out the names of those who have not been asked for consent, wherever they stand.
import type { Catalog, Interview } from '../catalog/catalog';
import type { NamedPerson } from '../synthesis/consent';
import { personKey } from '../notes/keys';
import type { Gradual } from '../util/gradual';
import { MultiMap } from '../util/multiMap';
import type { Hidden, PseudonymKey } from './pseudonymKey';
import { foldedWord, keysOfWord, readingsOf, wordPattern, wordsOfName } from './nameWords';

/** How people are called in what is handed over. */
export interface Naming {
  name(person: NamedPerson): string;
  /**
   * A text with pseudonyms for names. It would rather hide a word too many than leave a name.
   * @param near the interview that the text is from, whose people a first name means before others.
   */
  text(text: string, near?: Interview): string;
  /** Whether a path names nobody who is hidden. */
  isSafe(path: string): boolean;
  /** How many people's names gave way to pseudonyms so far. */
  readonly used: number;
}

/** Everybody under their own name. */
export const ownNames: Naming = { name: ({ name }) => name, text: (text) => text, isSafe: () => true, used: 0 };

/** With what else they are called. */
export function hiddenPeople(people: readonly NamedPerson[], catalog: Catalog): readonly Hidden[] {
  return people.map(({ key, name }) => {
    const aliases = catalog.person(name)?.aliases ?? [];
    return { key, name, aliases, aliasKeys: aliases.map(personKey) };
  });
}

/** @param key has a pseudonym for each of the people. */
export function* namingOf(people: readonly Hidden[], key: PseudonymKey, catalog: Catalog): Gradual<Naming> {
  if (people.length === 0) return ownNames;
  const pseudonyms = new Map(people.map((person) => [person.key, Object.hasOwn(key, person.key) ? (key[person.key] ?? unclear) : unclear]));
  const names = new NameLookup();
  for (const person of people) {
    yield;
    for (const spelling of [person.name, ...person.aliases]) names.add(person.key, spelling);
  }
  // Whoever may be named counts as well: what only they are called stays.
  for (const person of catalog.people()) {
    yield;
    if (!pseudonyms.has(person.key)) for (const spelling of [person.name, ...person.aliases]) names.add(person.key, spelling);
  }
  for (const interview of catalog.interviews()) {
    yield;
    for (const person of interview.interviewers) if (!pseudonyms.has(person.key)) names.add(person.key, person.name);
  }
  return new Pseudonyms(pseudonyms, names);
}

/** Stands for a name that several have. */
const unclear = '[name]';

/** A name in a text, from one UTF-16 offset to another. */
interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly people: People;
  readonly ending: string;
}

class Pseudonyms implements Naming {
  private readonly given = new Set<string>();

  constructor(
    private readonly pseudonyms: ReadonlyMap<string, string>,
    private readonly names: NameLookup,
  ) {}

  get used(): number {
    return this.given.size;
  }

  name({ key, name }: NamedPerson): string {
    const pseudonym = this.pseudonyms.get(key);
    if (pseudonym !== undefined) this.given.add(pseudonym);
    return pseudonym ?? name;
  }

  text(written: string, near?: Interview): string {
    const text = written.normalize('NFC');
    let result = '';
    let from = 0;
    for (const place of this.wholeNames(text)) {
      const labels = this.labelsOf(place.people, near);
      if (labels.length === 0) continue;
      const isClear = labels.length <= 2;
      if (isClear) for (const label of labels) this.given.add(label);
      result += `${text.slice(from, place.start)}${isClear ? labels.join('/') : unclear}${place.ending}`;
      from = place.end;
    }
    return from === 0 ? written : result + text.slice(from);
  }

  isSafe(path: string): boolean {
    for (const { people } of this.wholeNames(path.normalize('NFC'))) if (this.labelsOf(people).length > 0) return false;
    return true;
  }

  /** The pseudonyms of those who may be meant, of no more than three; none where all of them may be named. */
  private labelsOf(people: People, near?: Interview): readonly string[] {
    const nearest = near ? [...near.interviewees, ...near.interviewers].map(({ key }) => key).filter((key) => people.has(key)) : [];
    const labels = new Set<string>();
    for (const person of nearest.length > 0 ? nearest : people) {
      const pseudonym = this.pseudonyms.get(person);
      if (pseudonym !== undefined) labels.add(pseudonym);
      if (labels.size === 3) break;
    }
    return [...labels].sort();
  }

  /** Words that stand beside each other and may name one person are one name. */
  private *wholeNames(text: string): Generator<NamePlace> {
    let current: NamePlace | undefined;
    for (const place of this.nameWords(text)) {
      const people: People = current ? shared(current.people, place.people) : new Set<string>();
      if (current && people.size > 0 && this.joins(text.slice(current.end, place.start), people)) {
        current = { start: current.start, end: place.end, people, ending: place.ending };
        continue;
      }
      if (current) yield this.withInitials(current, text);
      current = place;
    }
    if (current) yield this.withInitials(current, text);
  }

  private *nameWords(text: string): Generator<NamePlace> {
    let from = 0;
    for (const match of text.matchAll(wordPattern)) {
      const [word, spaced] = match;
      const end = match.index + word.length;
      if (spaced !== undefined) {
        const found = this.names.word(word);
        if (found) yield { start: match.index, end, ...found };
        continue;
      }
      for (from = Math.max(from, match.index); from < end; from++) {
        const run = this.names.runAt(text, from);
        if (!run) continue;
        yield { start: from, end: run.end, people: run.people, ending: '' };
        from = run.end - 1;
      }
    }
  }

  /** Whether what stands between two words of a name may stand in it: blanks, a joining mark, particles. */
  private joins(gap: string, people: People): boolean {
    if (/^(?:\s+|[-‐‑_.'’·・]|\s*[·・]\s*)?$/u.test(gap)) return true;
    const fillers = /^(?:\s+[\p{L}\p{M}'’]+\.?){1,4}\s+$/u.test(gap) ? gap.match(/[\p{L}\p{M}]+/gu) : null;
    return fillers?.every((filler) => this.names.isFiller(foldedWord(filler), people)) ?? false;
  }

  /** `D. Okafor`, `Dana O.`: an initial tells as much as a name beside a pseudonym. */
  private withInitials(place: NamePlace, text: string): NamePlace {
    const isTheirs = (letter: string | undefined): boolean => letter !== undefined && this.names.isFiller(foldedWord(letter), place.people);
    const before = /(?<![\p{L}\p{M}\p{N}])(\p{Lu})[.'’]?\s*$/u.exec(text.slice(Math.max(0, place.start - 6), place.start));
    const after = /^\s(\p{Lu})\./u.exec(text.slice(place.end, place.end + 4));
    const start = before && isTheirs(before[1]) ? place.start - before[0].length : place.start;
    const end = after && isTheirs(after[1]) ? place.end + after[0].length : place.end;
    return { ...place, start, end };
  }
}

function shared(a: People, b: People): People {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return new Set([...few].filter((person) => many.has(person)));
}

type People = ReadonlySet<string>;

/** Whose name a word may be. */
class NameLookup {
  private readonly byWord = new MultiMap<string, string>();
  private readonly byRun = new MultiMap<string, string>();
  private readonly byFiller = new MultiMap<string, string>();
  private readonly runsByStart = new MultiMap<string, string>();
  private readonly seen = new Set<string>();
  private readonly cache = new Map<string, Found | null>();

  add(person: string, spelling: string): void {
    const id = `${person}\n${spelling}`;
    if (this.seen.has(id)) return;
    this.seen.add(id);
    const { words, runs, fillers } = wordsOfName(spelling);
    for (const word of words) for (const key of keysOfWord(word)) this.byWord.add(key, person);
    for (const filler of fillers) this.byFiller.add(filler, person);
    for (const run of runs) {
      this.byRun.add(run, person);
      this.runsByStart.add(run.slice(0, 1), run);
    }
  }

  word(written: string): Found | null {
    const known = this.cache.get(written);
    if (known !== undefined) return known;
    const found = this.lookedUp(written);
    // The words of a language are few, those of all notes together may be many.
    if (this.cache.size > 100_000) this.cache.clear();
    this.cache.set(written, found);
    return found;
  }

  isFiller(folded: string, people: People): boolean {
    const having = this.byFiller.get(folded);
    return [...people].some((person) => having.has(person));
  }

  /** The longest name that begins at an offset; blanks and dots in it don't count. */
  runAt(text: string, offset: number): { readonly people: People; readonly end: number } | undefined {
    let best: { people: People; end: number } | undefined;
    for (const run of this.runsByStart.get(text.charAt(offset))) {
      const end = endOf(run, text, offset);
      if (end !== undefined && end > (best?.end ?? 0)) best = { people: this.byRun.get(run), end };
    }
    return best;
  }

  private lookedUp(written: string): Found | null {
    for (const { word, ending } of readingsOf(written)) {
      const people = this.byWord.get(word);
      if (people.size > 0) return { people, ending };
    }
    return null;
  }
}

interface Found {
  readonly people: People;
  readonly ending: string;
}

function endOf(run: string, text: string, offset: number): number | undefined {
  let at = offset;
  for (const character of run) {
    if (at > offset) while (/[\s·・]/u.test(text.charAt(at))) at++;
    if (!text.startsWith(character, at)) return undefined;
    at += character.length;
  }
  return at;
}
