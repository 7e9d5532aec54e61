// What a place in a file names: a theme or a person. The ground of hover, definition, references and rename.
import { comparePositions, type Position, type Range } from '../util/lines';
import { themeKey } from './keys';
import type { ParsedFile } from './model';

export type NamedAt =
  | { readonly kind: 'theme'; readonly key: string; readonly label: string; readonly range: Range; readonly where: 'text' | 'frontmatter' | 'entry' }
  | { readonly kind: 'person'; readonly name: string; readonly range: Range; readonly where: 'frontmatter' | 'mention' | 'speaker' | 'profile' };

/** Every theme and person that a file names, with their places, in no particular order. */
export function* namesIn(file: ParsedFile): Generator<NamedAt> {
  switch (file.kind) {
    case 'interview':
      for (const { key, label, range } of file.themes) yield { kind: 'theme', key, label, range, where: 'frontmatter' };
      for (const { key, label, range } of file.hashtags) yield { kind: 'theme', key, label, range, where: 'text' };
      for (const { value, range } of [...file.interviewees, ...file.interviewers]) yield { kind: 'person', name: value, range, where: 'frontmatter' };
      for (const { name, range } of file.mentions) yield { kind: 'person', name, range, where: 'mention' };
      for (const { name, range } of file.speakers) yield { kind: 'person', name, range, where: 'speaker' };
      return;
    case 'profile':
      for (const located of file.name ? [file.name, ...file.aliases] : file.aliases) {
        yield { kind: 'person', name: located.value, range: located.range, where: 'profile' };
      }
      return;
    case 'entry':
      for (const { label, range } of file.theme ? [file.theme, ...file.aliases] : file.aliases) {
        yield { kind: 'theme', key: themeKey(label), label, range, where: 'entry' };
      }
      return;
    case 'other':
  }
}

/** The theme or person whose name holds the position (its end included, where the cursor stands after typing). */
export function nameAt(file: ParsedFile, position: Position): NamedAt | undefined {
  for (const named of namesIn(file)) {
    if (comparePositions(named.range.start, position) <= 0 && comparePositions(position, named.range.end) <= 0) return named;
  }
  return undefined;
}
