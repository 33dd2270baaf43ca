import { CSV_DIALECT, csvLine } from '#exports/csv.ts';
import type { QueryResult } from './database.ts';

/** What a query gave as a CSV file that a Vietnamese spreadsheet opens rightly; no cell of it runs as a formula. */
export function resultCsv({ columns, rows }: Pick<QueryResult, 'columns' | 'rows'>): string {
  const lines = rows.map((row) => csvLine(row.map((value) => value ?? undefined)));
  return CSV_DIALECT.byteOrderMark + csvLine(columns) + lines.join('');
}
