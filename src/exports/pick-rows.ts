import Papa from 'papaparse';
import { CSV_DIALECT } from './csv.ts';

/** The head and the chosen rows of a table that was written as CSV, as CSV again; `isChosen` is given each row under the names of its columns. */
export function pickRows(
  csv: string,
  isChosen: (row: Readonly<Record<string, string>>) => boolean,
): string {
  const { delimiter, lineEnd, byteOrderMark } = CSV_DIALECT;
  const text = csv.startsWith(byteOrderMark) ? csv.slice(byteOrderMark.length) : csv;
  const { data } = Papa.parse<readonly string[]>(text, { delimiter, skipEmptyLines: true });
  const [head = [], ...rows] = data;
  const chosen = rows.filter((cells) =>
    isChosen(Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']))),
  );
  const written = Papa.unparse([head, ...chosen] as string[][], { delimiter, newline: lineEnd });
  return `${byteOrderMark}${written}${lineEnd}`;
}
