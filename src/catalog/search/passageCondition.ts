// A query with its names resolved: which themes, which people.
import { isLetterOrDigit } from '../../notes/body/scan/characters';
import { isWithin, themeKey } from '../../notes/keys';
import { foldedForSearch } from '../../util/fold';
import { rememberedOf } from '../../util/remembered';
import type { Catalog, Interview, Passage, Person, Theme } from '../catalog';
import type { PassageQuery, QueriedDate, QueriedField, QueriedName } from './passageQuery';
import { keyAndAncestors } from '../themeNames';
import type { SearchedPassage } from './passageTexts';

export interface PassageCondition {
  readonly words: readonly string[];
  /** A passage has a theme of each. */
  readonly themes: readonly ReadonlySet<string>[];
  /** One of them spoke; null: anybody. */
  readonly people: ReadonlySet<string> | null;
  readonly dates: readonly QueriedDate[];
  readonly fields: readonly QueriedField[];
  /** Canonical keys of themes for what is off the record that were asked for by name. */
  readonly offRecord: readonly string[];
}

export function passageCondition(query: PassageQuery, catalog: Catalog, speakers: Iterable<readonly [key: string, name: string]>): PassageCondition {
  const { words, dates, fields } = query;
  const asked = query.themes.map(({ text }) => catalog.theme(text)?.key ?? themeKey(text));
  return {
    ...{ words, dates, fields },
    themes: query.themes.map((name) => themesNamed(name, catalog)),
    people: query.people.length === 0 ? null : new Set(query.people.flatMap((name) => peopleNamed(name, catalog, speakers))),
    offRecord: catalog.offRecordThemes().filter((theme) => asked.some((key) => isWithin(key, theme))),
  };
}

/** Off the record, and not asked for by that name. */
export function isWithheld({ path, offRecord }: Passage, condition: PassageCondition, catalog: Catalog): boolean {
  return offRecord && !condition.offRecord.includes(catalog.offRecordThemeOf(path));
}

/**
 * What is off the record is found by its theme's name only. By other themes, by person and by date it is found too, so that
 * counts are right, for the caller to mask; by words never, which would tell what was said.
 */
export function holds(condition: PassageCondition, { passage, note, text, rest }: SearchedPassage, catalog: Catalog): boolean {
  const { words, themes, people, dates, fields } = condition;
  if (words.length > 0 && isWithheld(passage, condition, catalog)) return false;
  return (
    (people === null || (passage.speaker !== null && people.has(passage.speaker.key))) &&
    themes.every((keys) => passage.themes.some((key) => keys.has(key))) &&
    dates.every((date) => isAtDate(note.interview, date)) &&
    fields.every(({ field, start }) => foldedForSearch(note.interview[field] ?? '').startsWith(start)) &&
    words.every((word) => text.includes(word) || rest.includes(word) || note.text.includes(word))
  );
}

/** Whether all that one condition lets through, the other let through as well. */
export function narrows(condition: PassageCondition, before: PassageCondition): boolean {
  const { people } = condition;
  return (
    condition.offRecord.join() === before.offRecord.join() &&
    before.words.every((word) => condition.words.some((longer) => longer.includes(word))) &&
    before.themes.every((keys) => condition.themes.some((fewer) => isSubset(fewer, keys))) &&
    (before.people === null || (people !== null && isSubset(people, before.people))) &&
    before.dates.every((date) => condition.dates.some(({ comparison, period }) => comparison === date.comparison && period === date.period)) &&
    before.fields.every(({ field, start }) => condition.fields.some((longer) => longer.field === field && longer.start.startsWith(start)))
  );
}

/** The theme of that name and those below it; if there is none, all that have a name, or a part of one, that begins so. */
function themesNamed({ text, whole }: QueriedName, catalog: Catalog): ReadonlySet<string> {
  const exact = catalog.theme(text);
  const start = `/${foldedForSearch(themeKey(text))}`;
  const begins = (theme: Theme): boolean => namesOfTheme(theme).some((name) => name.includes(start));
  const named = new Set((exact ? [exact] : whole ? [] : catalog.themes().filter(begins)).map(({ key }) => key));
  return new Set(catalog.themes().flatMap(({ key }) => (keyAndAncestors(key).some((above) => named.has(above)) ? [key] : [])));
}

/** Keys of the people who have that name or, unless it is whole, one with a word that begins so. */
function peopleNamed({ text, whole }: QueriedName, catalog: Catalog, speakers: Iterable<readonly [string, string]>): string[] {
  const exact = whole ? catalog.person(text) : undefined;
  if (exact) return [exact.key];
  const start = foldedForSearch(text);
  const isMeant = (name: string): boolean => (whole ? name === start : startsWord(name, start));
  const known = catalog.people().filter((person) => namesOfPerson(person).some(isMeant));
  return [...known.map(({ key }) => key), ...[...speakers].flatMap(([key, name]) => (isMeant(foldedForSearch(name)) ? [key] : []))];
}

// Folding is what takes the time, and the same entries are asked at every key.
const namesOfTheme = rememberedOf(({ key, label, aliases }: Theme) => [key, label, ...aliases].map((name) => foldedForSearch(`/${themeKey(name)}`)));
const namesOfPerson = rememberedOf(({ name, aliases }: Person) => [name, ...aliases].map(foldedForSearch));

function isSubset(keys: ReadonlySet<string>, of: ReadonlySet<string>): boolean {
  return [...keys].every((key) => of.has(key));
}

/** Whether a word of a text begins so. Both folded. */
export function startsWord(text: string, start: string): boolean {
  for (let index = text.indexOf(start); index >= 0; index = text.indexOf(start, index + 1)) {
    if (index === 0 || !isOfWord(text.charCodeAt(index - 1))) return true;
  }
  return false;
}

/** Of most texts, without a pattern. */
function isOfWord(code: number): boolean {
  return code < 128 ? isLetterOrDigit(code) : /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}

function isAtDate({ date }: Interview, { comparison, period }: QueriedDate): boolean {
  if (date === null) return false;
  // As much of the date as was asked for: `>2026` is after that year.
  const shown = date.slice(0, period.length);
  switch (comparison) {
    case '=':
      return shown === period;
    case '<':
      return shown < period;
    case '<=':
      return shown <= period;
    case '>':
      return shown > period;
    case '>=':
      return shown >= period;
  }
}
