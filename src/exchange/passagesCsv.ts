import type { Catalog } from '../catalog/catalog';
import { dayOf } from '../synthesis/filters';
import type { Selection } from '../synthesis/selection';
import { csvOf } from './csv';
import type { Replacer } from './pseudonyms';

const header = ['theme', 'label', 'text', 'kind', 'speaker', 'interviewees', 'date', 'situation', 'setting', 'study', 'path', 'line'];

/** One row for each passage and theme; lines are one-based, as editors show them. */
export function passagesCsv(selection: Selection, catalog: Catalog, replace: Replacer): string {
  const rows = selection.passages.flatMap(({ passage, interview }) =>
    passage.themes.filter(selection.matcher.theme).map((theme) => [
      ...[theme, catalog.theme(theme)?.label ?? theme, passage.text, passage.kind, passage.speaker?.name ?? ''],
      ...[interview.interviewees.map((person) => person.name).join('; '), dayOf(interview.date) ?? ''],
      ...[interview.situation ?? '', interview.setting ?? '', interview.study ?? '', passage.path],
      passage.range.start.line + 1,
    ]),
  );
  return csvOf([header, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? replace(cell) : cell)))]);
}
