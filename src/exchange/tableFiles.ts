// The theme table as a file.
import type { PhrasingContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { ThemeTable } from '../synthesis/themeTable';
import { csvOf } from './csv';
import { text } from './phrasing';

export interface TableOptions {
  /** 1 for any number of passages instead of how many. */
  readonly presence: boolean;
}

function cellsOf(table: ThemeTable, { presence }: TableOptions): (string | number)[][] {
  const shown = (count: number): number => (presence ? Math.min(count, 1) : count);
  const header = ['Theme', ...table.columns.map((column) => column.label), ...(presence ? [] : ['Total'])];
  const rows = table.rows.map((row) => [row.label, ...row.counts.map(shown), ...(presence ? [] : [row.total])]);
  return [header, ...rows];
}

export function tableCsv(table: ThemeTable, options: TableOptions): string {
  return csvOf(cellsOf(table, options));
}

/** Themes are indented under the one above them. */
export function tableMarkdown(table: ThemeTable, options: TableOptions): string {
  const cell = (value: string | number): { type: 'tableCell'; children: PhrasingContent[] } => ({ type: 'tableCell', children: [text(String(value).replace(/\s+/gu, ' '))] });
  const children = cellsOf(table, options).map((cells, index): TableRow => {
    const [first = '', ...rest] = cells;
    const row = index === 0 ? undefined : table.rows[index - 1];
    const name = row && row.depth > 0 ? `${'\u00a0\u00a0'.repeat(row.depth)}${lastSegment(row.label)}` : first;
    return { type: 'tableRow', children: [name, ...rest].map(cell) };
  });
  const align = children[0]?.children.map((_, index) => (index === 0 ? null : ('right' as const))) ?? [];
  return toMarkdown({ type: 'root', children: [{ type: 'table', align, children }] }, { extensions: [gfmToMarkdown()] });
}

const lastSegment = (label: string): string => label.slice(label.lastIndexOf('/') + 1);
