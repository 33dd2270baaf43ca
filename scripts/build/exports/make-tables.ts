import { join } from 'node:path';
import { tableFile } from '#exports/data-files.ts';
import { DATABASE_FILE } from '#exports/data-package.ts';
import { readJsonLine } from '#exports/json-lines.ts';
import type { Cell, Table } from '#exports/table.ts';
import { TABLES } from '#exports/tables/registry.ts';
import { readLines } from './line-file.ts';
import { openSqlite, type SqliteFile } from './write-sqlite.ts';
import { writeTableFiles } from './write-table-files.ts';

/** What is to be made, in a folder, of the tables that lie there as JSON Lines. */
export interface TableOrder {
  readonly folder: string;
  /** The tables, by name, to be written as CSV and Parquet too. */
  readonly tables: readonly string[];
  /** Whether all tables are to be written into the database. */
  readonly database: boolean;
}

/** Makes of tables as JSON Lines what was ordered, going through the rows of each once, a few in memory at a time. */
export async function makeTables({ folder, tables, database }: TableOrder): Promise<void> {
  const file = database ? openSqlite(join(folder, DATABASE_FILE)) : undefined;
  try {
    for (const table of TABLES) {
      await makeTable({ folder, table, file, isOrdered: tables.includes(table.name) });
    }
    file?.finish();
  } finally {
    file?.close();
  }
}

interface TableToMake {
  readonly folder: string;
  readonly table: Table;
  readonly file: SqliteFile | undefined;
  readonly isOrdered: boolean;
}

async function makeTable({ folder, table, file, isOrdered }: TableToMake): Promise<void> {
  if (file === undefined && !isOrdered) return;
  const read = readRows(folder, table);
  const rows = file === undefined ? read : file.filling(table, read);
  if (isOrdered) await writeTableFiles(folder, table, rows);
  else goThrough(rows);
}

function* readRows(folder: string, table: Table): Generator<readonly Cell[]> {
  const { file } = tableFile(table, 'jsonl');
  for (const line of readLines(join(folder, file))) yield readJsonLine(table, line);
}

function goThrough(rows: Iterable<unknown>): void {
  const steps = rows[Symbol.iterator]();
  while (steps.next().done !== true);
}
