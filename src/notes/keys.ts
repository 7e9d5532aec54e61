// When two spellings mean the same theme or the same person.
import { caseFolded } from '../util/fold';
import { remembered, rememberedOf } from '../util/remembered';

/** A theme that is its own key, as most are. */
const plainTheme = /^[a-z0-9_-]+(?:\/[a-z0-9_-]+)*$/;
/** A name whose key is that in lower case, as most are. */
const plainPerson = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The key that all spellings of a theme share: NFC, lower case, runs of white space to one `-`, white space around
 * `/`, a leading `#`, empty segments and an end `/` dropped. Empty when nothing is left.
 */
export function themeKey(spelling: string): string {
  if (plainTheme.test(spelling)) return spelling;
  return spelling
    .normalize('NFC')
    .trim()
    .replace(/^#/, '')
    .toLowerCase()
    .split('/')
    .map((segment) => segment.trim().replace(/\s+/gu, '-'))
    .filter((segment) => segment !== '')
    .join('/');
}

/** The key of the theme above, or null at the top. */
export function parentKey(key: string): string | null {
  const slash = key.lastIndexOf('/');
  return slash < 0 ? null : key.slice(0, slash);
}

/** Whether `key` is `ancestor` or lies below it. */
export function isWithin(key: string, ancestor: string): boolean {
  return key === ancestor || key.startsWith(`${ancestor}/`);
}

/** Whether a key is ruled out by a list such as `todo`, `status/*`. */
export function isIgnoredTheme(key: string, ignored: readonly string[]): boolean {
  const { keys, above } = rulesOf(ignored);
  return keys.has(key) || above.some((start) => key.startsWith(start));
}

interface IgnoredThemes {
  readonly keys: ReadonlySet<string>;
  /** What the keys of themes below begin with. */
  readonly above: readonly string[];
}

/** All notes are held against the same list. */
const rulesOf = rememberedOf((ignored: readonly string[]): IgnoredThemes => {
  const patterns = ignored.map((pattern) => pattern.trim());
  return {
    keys: new Set(patterns.filter((pattern) => !pattern.endsWith('/*')).map(themeKey)),
    above: patterns.filter((pattern) => pattern.endsWith('/*')).map((pattern) => `${themeKey(pattern.slice(0, -2))}/`),
  };
});

/** The key that all spellings of a name share: NFC, folded case, collapsed white space. */
export function personKey(name: string): string {
  return plainPerson.test(name) ? name.toLowerCase() : otherPersonKey(name);
}

/** The same names come in note after note. */
const otherPersonKey = remembered((name) => {
  return caseFolded(name.normalize('NFC').trim().replace(/\s+/gu, ' '));
});
