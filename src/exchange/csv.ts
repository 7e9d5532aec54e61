import Papa from 'papaparse';

/** What the file begins with: a byte order mark, by which spreadsheets know UTF-8. */
export const csvStart = '\uFEFF';

/**
 * What a spreadsheet would run: cells that begin with a formula's sign, also in full width, behind blanks or what nobody
 * sees; and those that begin with a tab or a line break, behind which some programs look.
 */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * Rows for spreadsheets, each ended by CRLF. Texts are quoted, so that one that reads `;` as the separator begins no cell
 * in their middle; what would be a formula gets a `'` in front.
 */
export function csvRows(rows: readonly (readonly (string | number)[])[]): string {
  const quotes = (value: unknown): boolean => typeof value === 'string' && value !== '';
  return `${Papa.unparse(rows as (string | number)[][], { newline: '\r\n', quotes, escapeFormulae: formula })}\r\n`;
}
