import type { Cell, Table } from './table.ts';

/** A row as a line of JSON Lines: an object of the cells that have a value, under the names of their columns. */
export function jsonLine({ columns }: Pick<Table, 'columns'>, cells: readonly Cell[]): string {
  const named = columns.map(({ name }, i) => [name, cells[i]] as const);
  return `${JSON.stringify(Object.fromEntries(named.filter(([, cell]) => cell !== undefined)))}\n`;
}

/** The cells of a row that was written as such a line. */
export function readJsonLine({ columns }: Pick<Table, 'columns'>, line: string): readonly Cell[] {
  const named = JSON.parse(line) as Readonly<Record<string, Cell>>;
  return columns.map(({ name }) => named[name]);
}
