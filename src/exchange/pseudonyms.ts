// Names out, `P01` in: who gets a pseudonym, which one, and where their name stands in a text.
import { personKey } from '../notes/keys';

/** Who is who, by `personKey`. Kept by the person outside the workspace; numbers are never given twice. */
export type PseudonymKey = Readonly<Record<string, string>>;

export interface Named {
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The key with a pseudonym for each of the people, in their order; those who have one keep it. */
export function extendKey(key: PseudonymKey, people: readonly Named[]): PseudonymKey {
  const extended = new Map(Object.entries(key));
  let last = Math.max(0, ...[...extended.values()].map((pseudonym) => Number(/^P(\d+)$/.exec(pseudonym)?.[1] ?? 0)));
  for (const person of people) {
    if (!extended.has(person.key)) extended.set(person.key, `P${String(++last).padStart(2, '0')}`);
  }
  return Object.fromEntries(extended);
}

/** Puts pseudonyms for names into a text. */
export type Replacer = (text: string) => string;

/** How a name is found in a text, which depends on how its script is written. */
interface Family {
  readonly owns: (spelling: string) => boolean;
  /** The form under which a spelling, and what was found, are looked up. */
  readonly fold: (spelling: string) => string;
  /** Around the alternatives, which are its first group; an ending is its second. */
  readonly pattern: (alternatives: string) => string;
}

const fold = (spelling: string): string => personKey(spelling).replace(/’/gu, "'");
const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
const has = (scripts: RegExp) => (spelling: string): boolean => scripts.test(spelling);

const families: readonly Family[] = [
  {
    // No blank between words: a name is looked for anywhere in the text, blanks in it or not.
    owns: has(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u),
    fold: (spelling) => fold(spelling).replace(/\s+/gu, ''),
    pattern: (alternatives) => `(${alternatives})`,
  },
  {
    // Names are declined by their ending, which may take the place of the last letter.
    owns: has(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u),
    fold: (spelling) => fold(spelling).replace(/(?<=\p{L}{2})[аяейьыиоαηςοή]$/u, ''),
    pattern: (alternatives) => `${wordStart}(${alternatives})\\p{L}{0,3}${wordEnd}`,
  },
  {
    owns: () => true,
    fold,
    pattern: (alternatives) => `${wordStart}(${alternatives})(['’]\\p{L}{1,4}|['’]|e?n?s)?${wordEnd}`,
  },
];

/**
 * Replaces whole names, aliases and each part of a name (first names, family names), in any case, with an English genitive kept. It would
 * rather hide a word too many than leave a name.
 */
export function replacerOf(people: readonly Named[], key: PseudonymKey): Replacer {
  const lookups = families.map(() => new Map<string, string>());
  const add = (spelling: string, pseudonym: string): void => {
    const index = families.findIndex((family) => family.owns(spelling));
    const folded = families[index]?.fold(spelling) ?? '';
    // What two share, such as a family name, becomes the first one's.
    if (folded !== '' && !lookups[index]?.has(folded)) lookups[index]?.set(folded, pseudonym);
  };
  const named = people.flatMap((person) => {
    const pseudonym = Object.hasOwn(key, person.key) ? key[person.key] : undefined;
    return pseudonym === undefined ? [] : [{ pseudonym, spellings: [person.name, ...person.aliases] }];
  });
  // Whole names first: they win where somebody's first name is another one's alias.
  for (const { pseudonym, spellings } of named) for (const spelling of spellings) add(spelling, pseudonym);
  for (const { pseudonym, spellings } of named) for (const part of spellings.flatMap(partsOf)) add(part, pseudonym);

  const passes = families.flatMap((family, index) => {
    const lookup = lookups[index] ?? new Map<string, string>();
    if (lookup.size === 0) return [];
    const alternatives = [...lookup.keys()].sort((a, b) => b.length - a.length).map(loosely(family));
    const pattern = new RegExp(family.pattern(alternatives.join('|')), 'giu');
    return [
      (text: string): string =>
        text.replace(pattern, (_, name: string, ending: unknown) => {
          const pseudonym = lookup.get(family.fold(name)) ?? lookup.get(fold(name)) ?? 'P00';
          return typeof ending === 'string' ? `${pseudonym}'s` : pseudonym;
        }),
    ];
  });
  return (text) => passes.reduce((result, pass) => pass(result), text.normalize('NFC'));
}

/** A name as it may stand in a text: blanks of any width, either apostrophe, ß where folding made it ss. */
const loosely = (family: Family) => (folded: string): string =>
  Array.from(folded)
    .map((character) => character.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&'))
    .join(family === families[0] ? '\\s*' : '')
    .replace(/ /gu, '\\s+')
    .replace(/'/gu, "['’]")
    .replace(/ss/gu, '(?:ss|ß)');

/** `Dana Okafor (Acme)` → Dana Okafor, Dana, Okafor. Titles and particles are nobody's name, nor is an initial. */
function partsOf(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)\s*$/u, '').trim();
  const parts = bare.split(/[\s,·・.]+/u).filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) > 1 && !nobodysName.has(part.toLowerCase()));
  // 王小明: the given name follows a family name of one character.
  if (/^\p{Script=Han}{3}$/u.test(bare)) parts.push(bare.slice(1));
  return [bare, ...parts];
}

const nobodysName = new Set(
  (
    'dr prof mr mrs ms miss mx sir herr frau mme jr sr phd the ' +
    'von van de der den del della di da do dos das du la le el al bin ibn ben of af av zu ter ten und and'
  ).split(' '),
);
