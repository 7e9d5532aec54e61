// What a person means who types into a search for passages: words, and marks that ask for more than words.
import { foldedForSearch } from '../../util/fold';

/** A name after `#` or `@`. */
export interface QueriedName {
  /** As typed. */
  readonly text: string;
  /** Whether it stands in quotation marks, so that nobody else is meant whose name only begins so. */
  readonly whole: boolean;
}

export interface QueriedDate {
  readonly comparison: '=' | '<' | '<=' | '>' | '>=';
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly period: string;
}

export const queriedFields = ['situation', 'setting', 'study'] as const;

export interface QueriedField {
  readonly field: (typeof queriedFields)[number];
  /** Folded. */
  readonly start: string;
}

/** All of it must hold of a passage; of several people, one. */
export interface PassageQuery {
  /** Folded; several words where they stood in quotation marks. */
  readonly words: readonly string[];
  readonly themes: readonly QueriedName[];
  readonly people: readonly QueriedName[];
  readonly dates: readonly QueriedDate[];
  readonly fields: readonly QueriedField[];
}

const part = /([#@]|[a-z]+:|[<>]=?)?(?:"([^"]*)"?|([^\s"]*))/giy;
const period = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * `because #trust @dana >2026 situation:customer`. A name, a value or some words in quotation marks are one. What is not yet
 * typed to its end, such as a `#` alone, asks for nothing.
 */
export function parsePassageQuery(typed: string): PassageQuery {
  const query = { words: [] as string[], themes: [] as QueriedName[], people: [] as QueriedName[], dates: [] as QueriedDate[], fields: [] as QueriedField[] };
  let index = 0;
  while (index < typed.length) {
    part.lastIndex = index;
    const [whole = '', mark = '', quoted, bare = ''] = part.exec(typed) ?? [];
    index += Math.max(1, whole.length);
    const text = (quoted ?? bare).trim();
    if (mark === '#' || mark === '@') {
      if (text !== '') (mark === '#' ? query.themes : query.people).push({ text, whole: quoted !== undefined });
    } else if (/^[<>]/.test(mark)) {
      if (period.test(text)) query.dates.push({ comparison: mark as QueriedDate['comparison'], period: text });
    } else takeWord(query, mark, text);
  }
  return query;
}

function takeWord(query: { words: string[]; dates: QueriedDate[]; fields: QueriedField[] }, mark: string, text: string): void {
  const field = queriedFields.find((name) => `${name}:` === mark.toLowerCase());
  const folded = foldedForSearch(text);
  // A year alone may well be a word of what was said; the note's date is among the words too.
  if (mark === '' && text.length > 4 && period.test(text)) query.dates.push({ comparison: '=', period: text });
  else if (!field) query.words.push(...[foldedForSearch(mark) + folded].filter((word) => word !== ''));
  else if (folded !== '') query.fields.push({ field, start: folded });
}

/** A name as it is typed after `#` or `@` to mean just that one. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '')}"`;
}
