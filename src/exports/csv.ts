import Papa from 'papaparse';
import type { Cell, Table } from './table.ts';

/**
 * How the archive writes CSV (RFC 4180 otherwise): what a spreadsheet with Vietnamese settings opens rightly by a double
 * click, and what a Frictionless data package can tell every other reader.
 */
export const CSV_DIALECT = {
  delimiter: ';',
  decimal: ',',
  lineEnd: '\r\n',
  byteOrderMark: '\ufeff',
} as const;

/** The head of a table as a line of CSV, with the mark by which spreadsheets know UTF-8. */
export function csvHead({ columns }: Pick<Table, 'columns'>): string {
  return CSV_DIALECT.byteOrderMark + csvLine(columns.map(({ name }) => name));
}

/** A row as a line of CSV, a list in it as a JSON array; a text that a spreadsheet would take for a formula stands behind an apostrophe. */
export function csvLine(cells: readonly Cell[]): string {
  const { delimiter, lineEnd } = CSV_DIALECT;
  const line = Papa.unparse([cells.map(toText)], { delimiter, escapeFormulae: FORMULA });
  return line + lineEnd;
}

// What a spreadsheet runs: these first letters, but for a plain number. See OWASP, «CSV Injection».
const FORMULA = /^(?!-\d+(?:,\d+)?$)[=+\-@\t\r]/;

function toText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', CSV_DIALECT.decimal);
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}
