import Papa from 'papaparse';

/** A table for spreadsheets: UTF-8 with a byte order mark, CRLF between rows, and no cell that a spreadsheet would run as a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${Papa.unparse(rows as (string | number)[][], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
