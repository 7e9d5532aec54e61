// Takes the names of those out who have not been asked for consent.
import type { Catalog } from '../catalog/catalog';
import { isNamed } from '../synthesis/consent';
import type { Report } from '../synthesis/report';
import type { Selection } from '../synthesis/selection';
import type { ThemeTable } from '../synthesis/themeTable';
import type { Named, Replacer } from './pseudonyms';

/**
 * Everybody who did not consent in one of the selected interviews: who consented in another one as well would be known by it.
 * In the order in which they first appear.
 */
export function peopleToHide(selection: Selection, catalog: Catalog): Named[] {
  const hidden = new Map<string, Named>();
  for (const interview of selection.interviews) {
    for (const { key, name } of interview.interviewees) {
      if (isNamed(interview, key) || hidden.has(key)) continue;
      hidden.set(key, { key, name, aliases: catalog.person(name)?.aliases ?? [] });
    }
  }
  return [...hidden.values()];
}

export function pseudonymisedReport(report: Report, replace: Replacer): Report {
  const orNull = (value: string | null): string | null => (value === null ? null : replace(value));
  return {
    ...report,
    unknown: report.unknown.map(replace),
    sections: report.sections.map((section) => ({
      ...section,
      heading: replace(section.heading),
      definition: orNull(section.definition),
      passages: section.passages.map((passage) => ({
        ...passage,
        text: replace(passage.text),
        speaker: orNull(passage.speaker),
        situation: orNull(passage.situation),
        title: replace(passage.title),
      })),
    })),
    followUps: report.followUps.map((followUp) => ({ ...followUp, text: replace(followUp.text), owner: orNull(followUp.owner) })),
  };
}

export function pseudonymisedTable(table: ThemeTable, replace: Replacer): ThemeTable {
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, label: replace(column.label) })),
    rows: table.rows.map((row) => ({ ...row, theme: replace(row.theme), label: replace(row.label) })),
  };
}

/** A link may not lead to a file that is named after somebody who is not named. */
export function withoutNames(linkTo: (path: string, line: number) => string | null, replace: Replacer): (path: string, line: number) => string | null {
  return (path, line) => (replace(path) === path.normalize('NFC') ? linkTo(path, line) : null);
}
