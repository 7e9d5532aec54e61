import type { Catalog, Interview, Passage } from '../catalog/catalog';
import { dayOf } from '../synthesis/filters';
import type { Selection } from '../synthesis/selection';
import { csvRows, csvStart } from './csv';
import type { Naming } from './naming';

const header = ['theme', 'label', 'text', 'kind', 'speaker', 'interviewees', 'date', 'situation', 'setting', 'study', 'path', 'line'];

/** One row for each passage and theme, part by part; lines are one-based, as editors show them. */
export function* passagesCsv(selection: Selection, catalog: Catalog, naming: Naming): Generator<string> {
  yield csvStart + csvRows([header]);
  for (const { interview, passages } of selection.interviews) {
    for (const passage of passages) {
      const themes = passage.themes.filter(selection.matcher.theme);
      const rest = restOfRow(passage, interview, naming);
      yield csvRows(themes.map((theme) => [naming.text(theme), naming.text(catalog.theme(theme)?.label ?? theme), ...rest]));
    }
  }
}

function restOfRow(passage: Passage, interview: Interview, naming: Naming): (string | number)[] {
  const text = (value: string | null): string => (value === null ? '' : naming.text(value, interview));
  return [
    ...[text(passage.text), passage.kind, passage.speaker ? naming.name(passage.speaker) : ''],
    ...[interview.interviewees.map((person) => naming.name(person)).join('; '), dayOf(interview.date) ?? ''],
    ...[text(interview.situation), text(interview.setting), text(interview.study), text(passage.path)],
    passage.range.start.line + 1,
  ];
}
