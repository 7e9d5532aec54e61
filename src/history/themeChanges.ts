// How the use of one theme changed between two versions of a note.
import type { ParsedFile } from '../notes/model';

export interface ThemeChanges {
  /** Passages that came under the theme, or left it. */
  readonly coded: number;
  readonly uncoded: number;
  /** Whether the note as a whole, in its frontmatter, came under it or left it. */
  readonly note: 'added' | 'removed' | null;
}

/** @param isOf whether a theme's key is the theme, or one below it. */
export function themeChangesBetween(before: ParsedFile | null, after: ParsedFile | null, isOf: (key: string) => boolean): ThemeChanges {
  const old = usesIn(before, isOf);
  const now = usesIn(after, isOf);
  let coded = 0;
  let uncoded = 0;
  for (const text of new Set([...old.passages.keys(), ...now.passages.keys()])) {
    const difference = (now.passages.get(text) ?? 0) - (old.passages.get(text) ?? 0);
    if (difference > 0) coded += difference;
    else uncoded -= difference;
  }
  return { coded, uncoded, note: old.whole === now.whole ? null : now.whole ? 'added' : 'removed' };
}

export function describeThemeChanges({ coded, uncoded, note }: ThemeChanges): string[] {
  const counted = (count: number): string => `${count} passage${count === 1 ? '' : 's'}`;
  return [
    note === 'added' ? 'note added' : note === 'removed' ? 'note removed' : '',
    coded > 0 ? `${counted(coded)} coded` : '',
    uncoded > 0 ? `${counted(uncoded)} no longer coded` : '',
  ].filter((phrase) => phrase !== '');
}

/** A pattern (POSIX, extended) that matches wherever one of these spellings may stand, in any case and with blanks or hyphens. */
export function patternOfThemes(spellings: readonly string[]): string {
  return spellings.map((spelling) => Array.from(spelling.trim(), patternOfCharacter).join('')).filter(Boolean).join('|');
}

function patternOfCharacter(character: string): string {
  if (/[\s-]/u.test(character)) return '[-[:space:]]+';
  if (character === '/') return '[[:space:]]*/[[:space:]]*';
  const cases = [...new Set([character.toLowerCase(), character.toUpperCase()])].map((one) => one.replace(/[\\^$.|?*+()[\]{}]/gu, '\\$&'));
  // An alternative of whole characters holds in any locale, a set of bytes would not.
  return cases.length === 1 ? (cases[0] ?? '') : `(${cases.join('|')})`;
}

function usesIn(file: ParsedFile | null, isOf: (key: string) => boolean): { passages: ReadonlyMap<string, number>; whole: boolean } {
  const passages = new Map<string, number>();
  if (file?.kind !== 'interview') return { passages, whole: false };
  for (const { tags, text } of file.passages) if (tags.some(({ key }) => isOf(key))) passages.set(text, (passages.get(text) ?? 0) + 1);
  return { passages, whole: file.themes.some(({ key }) => isOf(key)) };
}
