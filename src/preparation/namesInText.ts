// Which of the people known a text names.
import type { Person } from '../catalog/catalog';

/** What is looked at: the start of a pasted conversation names those who hold it. UTF-16 units. */
const longestText = 200_000;

type Named = Pick<Person, 'name' | 'aliases'>;

/**
 * People whose name or alias stands in a text, in the order in which they first do; where there are none, those whose
 * first name does and is nobody else's. Words are whole; case counts only in names of a single word, which may be words too (Will, May).
 */
export function knownPeopleIn<T extends Named>(text: string, people: readonly T[]): T[] {
  const words = new WordIndex(text.slice(0, longestText));
  const found = people.map((person) => ({ person, at: Math.min(...[person.name, ...person.aliases].map((name) => words.find(plainSpelling(name)))) }));
  const whole = inOrder(found);
  return whole.length > 0 ? whole : inOrder(firstNames(people).map(({ person, name }) => ({ person, at: words.find(name) })));
}

function inOrder<T>(found: readonly { readonly person: T; readonly at: number }[]): T[] {
  return found
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person);
}

/** `Dana Okafor (Acme)` is called Dana Okafor in a text. */
function plainSpelling(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/u, '').trim();
}

function firstNames<T extends Named>(people: readonly T[]): { person: T; name: string }[] {
  const byName = new Map<string, T | null>();
  for (const person of people) {
    const [first, ...rest] = plainSpelling(person.name).split(/\s+/u);
    // A title or an initial names nobody.
    if (first === undefined || rest.length === 0 || first.length < 3 || first.endsWith('.')) continue;
    byName.set(first, byName.has(first) ? null : person);
  }
  return [...byName].flatMap(([name, person]) => (person ? [{ person, name }] : []));
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, and where names of several words begin in it. */
class WordIndex {
  private readonly text: string;
  private readonly folded: string[] = [];
  private readonly exact: { word: string; at: number }[] = [];
  private readonly places = new Map<string, number[]>();

  constructor(text: string) {
    this.text = text.normalize('NFC');
    for (const match of this.text.matchAll(wordPattern)) {
      const word = straight(match[0]);
      const key = word.toLowerCase();
      const places = this.places.get(key);
      if (places) places.push(this.folded.length);
      else this.places.set(key, [this.folded.length]);
      this.folded.push(key);
      this.exact.push({ word, at: match.index });
    }
  }

  /** The offset at which a name first stands; Infinity when it never does. */
  find(name: string): number {
    const spelled = straight(name.normalize('NFC'));
    const words = [...spelled.matchAll(wordPattern)].map(([word]) => word);
    const [first] = words;
    if (first === undefined) return Infinity;
    // Scripts without blanks between words run the name and its neighbours together.
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(spelled)) return this.findRun(spelled);
    const rarest = this.rarestOf(words);
    for (const place of this.places.get(words[rarest]?.toLowerCase() ?? '') ?? []) {
      const start = place - rarest;
      const isHere = words.every((word, index) => this.folded[start + index] === word.toLowerCase());
      const isSpelled = words.length > 1 || this.exact[start]?.word === first;
      if (isHere && isSpelled) return this.exact[start]?.at ?? Infinity;
    }
    return Infinity;
  }

  /** Which of the words stands in the fewest places: looking there first spares going through a common first name. */
  private rarestOf(words: readonly string[]): number {
    const counts = words.map((word) => this.places.get(word.toLowerCase())?.length ?? 0);
    return counts.indexOf(Math.min(...counts));
  }

  private findRun(name: string): number {
    const places = [name, name.replace(/\s+/gu, ''), name.replace(/\s+/gu, '\u3000')].map((spelling) => this.text.indexOf(spelling));
    return Math.min(...places.map((at) => (at < 0 ? Infinity : at)));
  }
}

function straight(text: string): string {
  return text.replace(/’/gu, "'");
}
