// The theme table as a file, row by row: there may be a thousand people in it.
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { ownNotesColumn, type Row, type ThemeTable } from '../synthesis/themeTable';
import { csvRows, csvStart } from './csv';
import type { Naming } from './naming';

export interface TableOptions {
  /** 1 for any number of passages instead of how many. */
  readonly presence: boolean;
}

export function* tableCsv(table: ThemeTable, options: TableOptions, naming: Naming): Generator<string> {
  yield csvStart + csvRows([headerOf(table, options, naming)]);
  for (const row of table.rows) yield csvRows([[naming.text(row.label), ...countsOf(row, options)]]);
}

/** Themes are indented under the one above them. */
export function* tableMarkdown(table: ThemeTable, options: TableOptions, naming: Naming): Generator<string> {
  const header = headerOf(table, options, naming);
  yield line(header.map(cellText));
  yield line(header.map((_, index) => (index === 0 ? '---' : '---:')));
  const above = new Set<string>();
  for (const row of table.rows) {
    const isUnderParent = row.depth > 0 && above.has(row.theme.slice(0, row.theme.lastIndexOf('/')));
    above.add(row.theme);
    const label = isUnderParent ? `${'\u00a0\u00a0'.repeat(row.depth)}${lastSegment(row.label)}` : row.label;
    yield line([cellText(naming.text(label)), ...countsOf(row, options).map(String)]);
  }
}

/** With values only: neither people nor words of the notes have names of their own among the columns that hold none. */
function headerOf({ dimension, columns }: ThemeTable, { presence }: TableOptions, naming: Naming): string[] {
  const labels = columns.map(({ key, label }) => (dimension === 'interviewee' || key === null || key === ownNotesColumn.key ? label : naming.text(label)));
  return ['Theme', ...labels, ...(presence ? [] : ['Total'])];
}

function countsOf({ counts, total }: Row, { presence }: TableOptions): number[] {
  return presence ? counts.map((count) => Math.min(count, 1)) : [...counts, total];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function cellText(value: string): string {
  const cell = { type: 'tableCell' as const, children: [{ type: 'text' as const, value: value.replace(/\s*[\r\n\t]\s*/gu, ' ') }] };
  return toMarkdown(cell, { extensions: [gfmToMarkdown()] }).trimEnd();
}

function lastSegment(label: string): string {
  return label.slice(label.lastIndexOf('/') + 1);
}
