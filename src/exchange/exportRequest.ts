// What can be handed over, and how it is asked for.
import type { Lifted } from '../synthesis/consent';
import type { Filters } from '../synthesis/filters';
import { reportOrders } from '../synthesis/report';
import { dimensions, type Dimension } from '../synthesis/themeTable';

export interface ExportFormat {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
  readonly title: string;
  readonly description: string;
  /** What it can be grouped by; the first is what it is grouped by where nobody says. */
  readonly groupings: readonly Dimension[] | typeof reportOrders | readonly [];
  /** Whether counts can be given as 0 and 1. */
  readonly counts: boolean;
}

const table = { groupings: dimensions, counts: true } as const;
const report = { groupings: reportOrders, counts: false } as const;

export const exportFormats = [
  { name: 'markdown', extension: '.md', title: 'Report, Markdown', description: 'what people said, with sources; reads well on a git host', ...report },
  { name: 'html', extension: '.html', title: 'Report, HTML', description: 'one page to send or to print', ...report },
  { name: 'table-csv', extension: '.csv', title: 'Theme table, CSV', description: 'how often each theme comes up, for a spreadsheet', ...table },
  { name: 'table-markdown', extension: '.md', title: 'Theme table, Markdown', description: 'how often each theme comes up', ...table },
  { name: 'passages-csv', extension: '.csv', title: 'Passages, CSV', description: 'a row for each passage and theme, for a spreadsheet', groupings: [], counts: false },
] as const satisfies readonly ExportFormat[];

export type FormatName = (typeof exportFormats)[number]['name'];

/** undefined for a name that no format has. */
export function exportFormat(name: string): (typeof exportFormats)[number] | undefined {
  return exportFormats.find((format) => format.name === name);
}

export interface ExportRequest {
  readonly format: FormatName;
  readonly filters: Filters;
  readonly lifted: Lifted;
  /** One of the format's groupings; undefined: the first. */
  readonly by?: string | undefined;
  /** In a table 1 for any number of passages, instead of how many. */
  readonly presence: boolean;
}

/** What a file of this request is called, where nobody says. */
export function defaultFileName({ format }: Pick<ExportRequest, 'format'>): string {
  const stem = { markdown: 'report', html: 'report', 'table-csv': 'themes', 'table-markdown': 'themes', 'passages-csv': 'passages' }[format];
  return `${stem}${exportFormat(format)?.extension ?? ''}`;
}
