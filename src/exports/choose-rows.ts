import { csvHead, csvLine } from './csv.ts';
import type { Cell, Table } from './table.ts';

/** The chosen rows of a table as CSV, from the file that holds the table as JSON Lines; each comes out as it stands in the table's own CSV. */
export function chooseRows(
  { columns }: Pick<Table, 'columns'>,
  jsonLines: string,
  isChosen: (row: Readonly<Record<string, Cell>>) => boolean,
): string {
  const rows = jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Readonly<Record<string, Cell>>)
    .filter(isChosen);
  return (
    csvHead({ columns }) + rows.map((row) => csvLine(columns.map(({ name }) => row[name]))).join('')
  );
}
