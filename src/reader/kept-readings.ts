import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import type { Body } from '#markdown/body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeDigest } from './code-digest.ts';
import { type BodyPart, type KeptBodies, type StoredBody, storedBody } from './kept-bodies.ts';
import type { ItemReading } from './read-item.ts';
import { readText } from './read-text.ts';
import type { RememberedItems } from './remembered-items.ts';

/** What readings of a content root keep for the next one: each item as it was read, by its file and the state of all that it was read from. */
export interface KeptReadings {
  /** Puts aside the body of an entry, to be kept with what else is read of it. */
  readonly takeBody: (file: string, body: Body) => void;
  /** What was kept of an item in that state, whole to the byte; `take` lets its body be asked for, which is read anew where it is not whole. */
  readonly find: (file: string, state: string) => FoundReading | undefined;
  /** Where items are remembered that need not be read again. */
  readonly remembered: RememberedItems | undefined;
  /** Lets the body of an item be asked for that was found in that state before. */
  readonly take: (file: string, state: string) => void;
  /** Keeps an item that was read in that state. */
  readonly keep: (file: string, state: string, reading: ItemReading) => void;
  /** Writes down what is to be kept, and lets go of what this reading did not see. */
  readonly save: () => void;
}

/** An item as an earlier reading kept it. */
export interface FoundReading {
  readonly reading: ItemReading;
  readonly take: () => void;
}

/** Where a content root's readings are kept. */
const FILE = 'da-doc.sqlite';

/** What makes a reading of a file. */
const CODE = ['src/core', 'src/markdown', 'src/reader'];

interface Row {
  readonly file: string;
  readonly state: string;
  readonly seal: string;
  readonly reading: Uint8Array;
}

interface FreshRow extends Row {
  readonly body: StoredBody;
}

/** Opens what is kept for a content root; where it cannot be read, or is none of this program's, nothing is found in it and it is made anew. */
export function openReadings(
  root: string,
  bodies: KeptBodies,
  remembered?: RememberedItems,
): KeptReadings {
  const path = join(cacheFolder(root), FILE);
  const code = codeDigest(...CODE);
  const former = openFormer(path);
  const seen = new Set<string>();
  const fresh = new Map<string, FreshRow>();
  let read: { readonly file: string; readonly body: StoredBody } | undefined;
  const stateOf = (state: string): string => `${code} ${state}`;
  const take = (row: Pick<Row, 'file' | 'state'>): void => {
    const { file } = row;
    seen.add(file);
    const load = (part: BodyPart): Uint8Array => {
      const kept = former?.load(row, part);
      if (kept !== undefined) return kept;
      dropRow(path, file);
      return readBodyAnew(root, file)[part];
    };
    bodies.keepElsewhere(file, load);
  };
  return {
    takeBody: (file, body) => {
      read = { file, body: bodies.keep(file, body) };
    },
    find: (file, state) => {
      const row = former?.find(file, stateOf(state));
      if (former === undefined || row === undefined) return undefined;
      return { reading: deserialize(row.reading) as ItemReading, take: () => take(row) };
    },
    remembered,
    take: (file, state) => take({ file, state: stateOf(state) }),
    keep: (file, state, reading) => {
      if (read?.file !== file) throw new Error(`the body of ${file} was not taken`);
      seen.add(file);
      const row = { file, state: stateOf(state), reading: serialize(reading) };
      fresh.set(file, { ...row, seal: sealOf(row, 'reading', row.reading), body: read.body });
      if (fresh.size < MOST_WAITING) return;
      writeRows(path, [...fresh.values()]);
      fresh.clear();
    },
    save: () => writeRows(path, [...fresh.values()], seen),
  };
}

/** Readings in memory until they are written: with their texts some megabytes. */
const MOST_WAITING = 500;

// The file is as it was when its reading was kept: what was taken from it then is read from it again.
function readBodyAnew(root: string, file: string): StoredBody {
  const read = readText(root, file);
  const parsed = read.problem ? undefined : parseMarkdownFile(file, read.text).parsed;
  if (parsed === undefined) throw new Error(`${file} was read, and cannot be read again`);
  return storedBody(readMarkdown(parsed.body));
}

interface Former {
  readonly find: (file: string, state: string) => Row | undefined;
  readonly load: (row: Pick<Row, 'file' | 'state'>, part: BodyPart) => Uint8Array | undefined;
}

// What is found stays as it is while this program runs, whatever others write meanwhile.
function openFormer(path: string): Former | undefined {
  try {
    const database = openDatabase(path);
    const form = database.prepare('PRAGMA user_version').get() as { readonly user_version: number };
    if (form.user_version !== FORM) throw new Error(`${path} has another form`);
    database.exec('BEGIN');
    const byFile = database.prepare('SELECT * FROM readings WHERE file = ?');
    const byPart = database.prepare('SELECT seal, bytes FROM bodies WHERE file = ? AND part = ?');
    byFile.get('');
    byPart.get('', '');
    return {
      find: (file, state) => {
        const row = tryTo(() => byFile.get(file) as unknown as Row | undefined);
        return row?.state === state && row.seal === sealOf(row, 'reading', row.reading)
          ? row
          : undefined;
      },
      load: (row, part) => {
        const found = tryTo(() => byPart.get(row.file, part) as unknown as BodyRow | undefined);
        return found?.seal === sealOf(row, part, found?.bytes) ? found?.bytes : undefined;
      },
    };
  } catch {
    forget(path);
    return undefined;
  }
}

interface BodyRow {
  readonly seal: string;
  readonly bytes: Uint8Array;
}

function writeRows(path: string, rows: readonly FreshRow[], seen?: ReadonlySet<string>): void {
  try {
    const database = openDatabase(path);
    try {
      database.exec('BEGIN IMMEDIATE');
      const put = database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?)');
      const putPart = database.prepare('INSERT OR REPLACE INTO bodies VALUES (?, ?, ?, ?)');
      for (const row of rows) {
        put.run(row.file, row.state, row.seal, row.reading);
        for (const part of BODY_PARTS) {
          putPart.run(row.file, part, sealOf(row, part, row.body[part]), row.body[part]);
        }
      }
      if (seen !== undefined) dropUnseen(database, seen);
      database.exec('COMMIT');
    } finally {
      database.close();
    }
  } catch {
    // The next reading reads more anew; this one is whole without it.
  }
}

const BODY_PARTS: readonly BodyPart[] = ['tree', 'paragraphs', 'markdown'];

// The next reading keeps it again.
function dropRow(path: string, file: string): void {
  tryTo(() => {
    const database = openDatabase(path);
    try {
      database.prepare('DELETE FROM readings WHERE file = ?').run(file);
    } finally {
      database.close();
    }
  });
}

function dropUnseen(database: DatabaseSync, seen: ReadonlySet<string>): void {
  const drops = ['readings', 'bodies'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE file = ?`),
  );
  for (const { file } of database.prepare('SELECT file FROM readings').all()) {
    if (!seen.has(String(file))) for (const drop of drops) drop.run(String(file));
  }
}

// Bodies lie apart: most of them are not asked for again.
const TABLES =
  'CREATE TABLE readings (file TEXT PRIMARY KEY, state TEXT, seal TEXT, reading BLOB) WITHOUT ROWID; ' +
  'CREATE TABLE bodies (file TEXT, part TEXT, seal TEXT, bytes BLOB, PRIMARY KEY (file, part))';

/** Another number where the tables change: what has another is not read. */
const FORM = 2;

function openDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 1000 });
  // What a power cut spoils is found by its seal, and read anew.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  const made = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (made.length === 0) database.exec(`${TABLES}; PRAGMA user_version = ${FORM}`);
  return database;
}

function forget(path: string): void {
  for (const each of [path, `${path}-wal`, `${path}-shm`])
    tryTo(() => rmSync(each, { force: true }));
}

function sealOf(
  { file, state }: Pick<Row, 'file' | 'state'>,
  part: BodyPart | 'reading',
  bytes: Uint8Array | undefined,
): string {
  const hash = createHash('sha256').update(`${file}\0${state}\0${part}\0`);
  return hash.update(bytes ?? '').digest('hex');
}

function tryTo<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
