// What somebody wants to see: every filter that is given must hold; one with several values holds if one of them does.
import type { Catalog, Interview, Passage } from '../catalog/catalog';
import type { PassageKind } from '../catalog/snapshot';
import { isWithin, personKey, themeKey } from '../notes/keys';

export interface Filters {
  /** Any spelling; a theme stands for those below it too. */
  readonly themes?: readonly string[];
  /** Any spelling or alias: passages that they spoke, and their interviews. */
  readonly people?: readonly string[];
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: the first day meant. */
  readonly since?: string;
  /** The same; the whole of that day, month or year is in. */
  readonly until?: string;
  readonly situations?: readonly string[];
  readonly settings?: readonly string[];
  readonly studies?: readonly string[];
  readonly kinds?: readonly PassageKind[];
}

/** Filters with every name resolved, ready to be asked often. */
export interface Matcher {
  readonly interview: (interview: Interview) => boolean;
  readonly passage: (passage: Passage) => boolean;
  readonly theme: (key: string) => boolean;
  /** Names in the filters that nobody and nothing in the workspace has. */
  readonly unknown: readonly string[];
}

const words = (values: readonly string[]): Set<string> => new Set(values.map((value) => personKey(value)));

/** Whether `since` and `until` take a text: a day, a month or a year that there is. */
export function isDate(text: string): boolean {
  const [, month = '01', day = '01'] = /^\d{4}(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [null, '', ''];
  const date = `${text.slice(0, 4)}-${month}-${day}`;
  const time = Date.parse(`${date}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The day of a note's date (`YYYY-MM-DD` as written), or null. */
export function dayOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 10);
}

export function matcherOf(filters: Filters, catalog: Catalog): Matcher {
  const unknown: string[] = [];
  const themes = filters.themes?.map((spelling) => {
    const theme = catalog.theme(spelling);
    if (!theme) unknown.push(spelling);
    return theme?.key ?? themeKey(spelling);
  });
  const people = filters.people && new Set(
    filters.people.map((name) => {
      const person = catalog.person(name);
      if (!person) unknown.push(name);
      return person?.key ?? personKey(name);
    }),
  );
  const situations = filters.situations && words(filters.situations);
  const settings = filters.settings && words(filters.settings);
  const studies = filters.studies && words(filters.studies);
  const kinds = filters.kinds && new Set(filters.kinds);
  const { since, until } = filters;
  const oneOf = (wanted: Set<string> | undefined, value: string | null): boolean =>
    wanted === undefined || (value !== null && wanted.has(personKey(value)));
  const theme = (key: string): boolean => themes === undefined || themes.some((ancestor) => isWithin(key, ancestor));

  return {
    unknown,
    theme,
    interview: (interview) => {
      const day = dayOf(interview.date);
      if (since !== undefined && (day === null || day < since)) return false;
      // '2026-03' lies before '2026-03-01': compare as many characters as were given.
      if (until !== undefined && (day === null || day.slice(0, until.length) > until)) return false;
      return (
        oneOf(situations, interview.situation) &&
        oneOf(settings, interview.setting) &&
        oneOf(studies, interview.study) &&
        (people === undefined || interview.intervieweeKeys.some((key) => people.has(key)))
      );
    },
    passage: (passage) =>
      (kinds === undefined || kinds.has(passage.kind)) &&
      passage.themes.some(theme) &&
      (people === undefined || (passage.speaker !== null && people.has(passage.speaker.key))),
  };
}
