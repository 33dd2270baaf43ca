import openSqlite, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import program from '@sqlite.org/sqlite-wasm/sqlite3.wasm';
import { foldText } from '#core/text/fold.ts';

/** What a query gave: at most as many rows as were asked for, and whether there were more. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  readonly isCut: boolean;
}

/** A value of SQLite; a blob is told by its size alone. */
export type QueryValue = string | number | null;

/** How far a query may go. */
export interface QueryBounds {
  readonly rows: number;
  readonly milliseconds: number;
}

/** A database in the memory of the page; nothing that is asked of it changes the file it came from. */
export interface OpenDatabase {
  /** Runs SQL and gives the rows of the first statement that has any; throws what SQLite says. */
  readonly ask: (sql: string, bounds: QueryBounds) => QueryResult;
}

/** Opens the bytes of an SQLite file; rejects where they are none. */
export async function openDatabase(bytes: Uint8Array): Promise<OpenDatabase> {
  if (bytes.byteLength === 0) throw new Error('file is not a database');
  const sqlite = await start();
  const database = new sqlite.oo1.DB(':memory:');
  try {
    fillDatabase(sqlite, database, bytes);
    // The file is read here, not when the first question is asked.
    database.exec('SELECT name FROM sqlite_schema');
  } catch (cause) {
    database.close();
    throw cause;
  }
  database.createFunction('khong_dau', (_: number, text: unknown) => foldText(String(text ?? '')));
  return { ask: (sql, bounds) => runQuery(sqlite, { database, sql, bounds }) };
}

// The program lies in this script: where there is no server nothing else could be fetched.
function start(): Promise<Sqlite3Static> {
  const quiet = () => undefined;
  const settings = { wasmBinary: program, locateFile: String, print: quiet, printErr: quiet };
  return (openSqlite as (settings: object) => Promise<Sqlite3Static>)(settings);
}

function fillDatabase({ capi, wasm }: Sqlite3Static, database: Database, bytes: Uint8Array): void {
  const place = wasm.allocFromTypedArray(bytes);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_READONLY;
  const { pointer } = database;
  if (pointer === undefined) throw new Error('a database that is not open');
  const size = bytes.byteLength;
  database.checkRc(capi.sqlite3_deserialize(pointer, 'main', place, size, size, flags));
}

interface Query {
  readonly database: Database;
  readonly sql: string;
  readonly bounds: QueryBounds;
}

// How many steps of its machine SQLite takes between two looks at the clock.
const STEPS = 20_000;

function runQuery({ capi }: Sqlite3Static, { database, sql, bounds }: Query): QueryResult {
  const { pointer } = database;
  if (pointer === undefined) throw new Error('a database that is not open');
  const end = performance.now() + bounds.milliseconds;
  const columns: string[] = [];
  const rows: (readonly QueryValue[])[] = [];
  let isCut = false;
  capi.sqlite3_progress_handler(pointer, STEPS, () => (performance.now() > end ? 1 : 0), 0);
  try {
    database.exec({
      sql,
      rowMode: 'array',
      columnNames: columns,
      callback: (row: readonly unknown[]): false | undefined => {
        isCut = rows.length >= bounds.rows;
        if (isCut) return false;
        rows.push(row.map(toValue));
        return undefined;
      },
    });
  } finally {
    capi.sqlite3_progress_handler(pointer, 0, 0, 0);
  }
  return { columns, rows, isCut };
}

function toValue(value: unknown): QueryValue {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return value instanceof Uint8Array ? `(${value.byteLength} byte)` : String(value);
}
