import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { foldText } from '#core/text/fold.ts';
import { FULL_TEXT_COLUMNS, FULL_TEXT_TABLE } from '#exports/full-text.ts';
import { type Cell, type CellType, type Table, tableInSql } from '#exports/table.ts';

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  edtf: 'TEXT',
  uri: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  list: 'TEXT',
};

/** One SQLite file that is being written: every table in it, its name with `_` for `-`, a list as JSON; beside them an index of all words of the items without their marks (FTS5). */
export interface SqliteFile {
  /** Adds a table with these rows, which are handed on as they are written. */
  readonly filling: (table: Table, rows: Iterable<readonly Cell[]>) => Generator<readonly Cell[]>;
  /** Adds the index of words, once all tables are there. */
  readonly finish: () => void;
  readonly close: () => void;
}

/** Begins an SQLite file. */
export function openSqlite(path: string): SqliteFile {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  // The file is new and thrown away when anything fails: no journal has to undo it.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  return {
    filling: (table, rows) => fillTable(database, table, rows),
    finish: () => {
      fillFullText(database);
      database.exec('COMMIT; VACUUM');
    },
    close: () => database.close(),
  };
}

function* fillTable(
  database: DatabaseSync,
  table: Table,
  rows: Iterable<readonly Cell[]>,
): Generator<readonly Cell[]> {
  const name = quote(table.name);
  const columns = table.columns.map(
    (column) => `${quote(column.name)} ${TYPES[column.type]}${column.required ? ' NOT NULL' : ''}`,
  );
  const key = table.primaryKey.map(quote).join(', ');
  database.exec(`CREATE TABLE ${name} (${columns.join(', ')}, PRIMARY KEY (${key}))`);
  const places = table.columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${places})`);
  for (const cells of rows) {
    insert.run(...cells.map(toValue));
    yield cells;
  }
}

function fillFullText(database: DatabaseSync): void {
  const columns = FULL_TEXT_COLUMNS.join(', ');
  database.function('khong_dau', { deterministic: true }, (text) => foldText(String(text ?? '')));
  database.exec(`CREATE VIRTUAL TABLE ${FULL_TEXT_TABLE} USING fts5(${columns}, content='')`);
  const folded = FULL_TEXT_COLUMNS.map((column) => `khong_dau(${column})`).join(', ');
  database.exec(
    `INSERT INTO ${FULL_TEXT_TABLE} (rowid, ${columns}) SELECT rowid, ${folded} FROM tin ORDER BY rowid`,
  );
}

function quote(name: string): string {
  return `"${tableInSql(name)}"`;
}

function toValue(cell: Cell): SQLInputValue {
  if (cell === undefined) return null;
  return typeof cell === 'object' ? JSON.stringify(cell) : cell;
}
