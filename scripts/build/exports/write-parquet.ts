import type { BasicType } from 'hyparquet-writer';
import { fileWriter, parquetWriteRows } from 'hyparquet-writer';
import type { CellType, Table, TableSource } from '#exports/table.ts';

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

/** Writes a table as Apache Parquet; a list is JSON. */
export async function writeParquet(path: string, table: Table, source: TableSource): Promise<void> {
  const { columns } = table;
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: namedRows(table, source),
    columns: columns.map(({ name, type, required }) => ({
      name,
      type: TYPES[type],
      nullable: required !== true,
    })),
    rowGroupSize: ROWS_IN_GROUP,
    createdBy: 'kho-tin',
  });
}

function* namedRows(table: Table, source: TableSource) {
  for (const cells of table.rows(source)) {
    yield Object.fromEntries(table.columns.map(({ name }, i) => [name, cells[i]]));
  }
}
