import { join } from 'node:path';
import type { BasicType } from 'hyparquet-writer';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import { csvHead, csvLine } from '#exports/csv.ts';
import { tableFile } from '#exports/data-files.ts';
import type { Cell, CellType, Table } from '#exports/table.ts';
import { openLines } from './line-file.ts';

/** Writes rows of a table into a folder as CSV and as Apache Parquet, where a list is JSON, going through them once. */
export async function writeTableFiles(
  folder: string,
  table: Table,
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const path = (format: 'csv' | 'parquet') => join(folder, tableFile(table, format).file);
  const csv = openLines(path('csv'));
  // A row is written as text on its way to Parquet.
  function* writingText(): Generator<readonly Cell[]> {
    csv.write(csvHead(table));
    for (const cells of rows) {
      csv.write(csvLine(cells));
      yield cells;
    }
  }
  try {
    await writeParquet(path('parquet'), table, writingText());
  } finally {
    csv.close();
  }
}

const TYPES: Readonly<Record<CellType, BasicType>> = {
  string: 'STRING',
  edtf: 'STRING',
  uri: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  list: 'JSON',
};

// Rows are kept until their group is written: with whole texts a thousand are some megabytes.
const ROWS_IN_GROUP = 1000;

async function writeParquet(
  path: string,
  { columns }: Table,
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  function* named() {
    for (const cells of rows) {
      yield Object.fromEntries(columns.map(({ name }, i) => [name, cells[i]]));
    }
  }
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: named(),
    columns: columns.map(({ name, type, required }) => ({
      name,
      type: TYPES[type],
      nullable: required !== true,
    })),
    rowGroupSize: ROWS_IN_GROUP,
    createdBy: 'kho-tin',
  });
}
