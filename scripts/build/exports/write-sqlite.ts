import { rmSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { foldText } from '#core/text/fold.ts';
import { FULL_TEXT_COLUMNS, FULL_TEXT_TABLE } from '#exports/full-text.ts';
import {
  type Cell,
  type CellType,
  type Table,
  type TableSource,
  tableInSql,
} from '#exports/table.ts';

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  edtf: 'TEXT',
  uri: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  list: 'TEXT',
};

/** Writes every table into one SQLite file, its name with `_` for `-`, a list as JSON; beside them an index of all words of the items without their marks (FTS5). */
export function writeSqlite(path: string, tables: readonly Table[], source: TableSource): void {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  try {
    // The file is new and thrown away when anything fails: no journal has to undo it.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    for (const table of tables) fillTable(database, table, source);
    fillFullText(database);
    database.exec('COMMIT; VACUUM');
  } finally {
    database.close();
  }
}

function fillTable(database: DatabaseSync, table: Table, source: TableSource): void {
  const name = quote(table.name);
  const columns = table.columns.map(
    (column) => `${quote(column.name)} ${TYPES[column.type]}${column.required ? ' NOT NULL' : ''}`,
  );
  const key = table.primaryKey.map(quote).join(', ');
  database.exec(`CREATE TABLE ${name} (${columns.join(', ')}, PRIMARY KEY (${key}))`);
  const places = table.columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${places})`);
  for (const cells of table.rows(source)) insert.run(...cells.map(toValue));
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
