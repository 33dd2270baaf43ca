import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import type { Body } from '#markdown/body.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeDigest } from './code-digest.ts';
import type { BodyPart, KeptBodies, StoredBody } from './kept-bodies.ts';
import type { ItemReading } from './read-item.ts';

/** What readings of a content root keep for the next one: each item as it was read, by its file and the state of all that it was read from. */
export interface KeptReadings {
  /** Puts aside the body of an entry, to be kept with what else is read of it. */
  readonly takeBody: (file: string, body: Body) => void;
  /** What was kept of an item in that state, whole to the byte; `take` lets its body be asked for. */
  readonly find: (file: string, state: string) => FoundReading | undefined;
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
  readonly tree: Uint8Array;
  readonly paragraphs: Uint8Array;
  readonly markdown: Uint8Array;
}

/** Opens what is kept for a content root; where it cannot be read, or is none of this program's, nothing is found in it and it is made anew. */
export function openReadings(root: string, bodies: KeptBodies): KeptReadings {
  const path = join(cacheFolder(root), FILE);
  const code = codeDigest(...CODE);
  const former = openFormer(path);
  const seen = new Set<string>();
  const fresh = new Map<string, Row>();
  let read: { readonly file: string; readonly body: StoredBody } | undefined;
  const stateOf = (state: string): string => `${code} ${state}`;
  return {
    takeBody: (file, body) => {
      read = { file, body: bodies.keep(file, body) };
    },
    find: (file, state) => {
      const row = former?.find(file, stateOf(state));
      if (former === undefined || row === undefined) return undefined;
      const take = (): void => {
        seen.add(file);
        bodies.keepElsewhere(file, (part) => former.load(file, part));
      };
      return { reading: deserialize(row.reading) as ItemReading, take };
    },
    keep: (file, state, reading) => {
      if (read?.file !== file) throw new Error(`the body of ${file} was not taken`);
      seen.add(file);
      const row = { file, state: stateOf(state), reading: serialize(reading), ...read.body };
      fresh.set(file, { ...row, seal: sealOf(row) });
      if (fresh.size < MOST_WAITING) return;
      writeRows(path, [...fresh.values()]);
      fresh.clear();
    },
    save: () => writeRows(path, [...fresh.values()], seen),
  };
}

/** Readings in memory until they are written: with their texts some megabytes. */
const MOST_WAITING = 500;

interface Former {
  readonly find: (file: string, state: string) => Row | undefined;
  readonly load: (file: string, part: BodyPart) => Uint8Array;
}

// What is found stays as it is while this program runs, whatever others write meanwhile.
function openFormer(path: string): Former | undefined {
  try {
    const database = openDatabase(path);
    database.exec('BEGIN');
    const byFile = database.prepare('SELECT * FROM readings WHERE file = ?');
    byFile.get('');
    return {
      find: (file, state) => {
        const row = tryTo(() => byFile.get(file) as unknown as Row | undefined);
        return row?.state === state && row.seal === sealOf(row) ? row : undefined;
      },
      load: (file, part) => {
        const row = byFile.get(file) as unknown as Row | undefined;
        if (row === undefined) throw new Error(`the reading of ${file} is gone`);
        return row[part];
      },
    };
  } catch {
    forget(path);
    return undefined;
  }
}

function writeRows(path: string, rows: readonly Row[], seen?: ReadonlySet<string>): void {
  try {
    const database = openDatabase(path);
    try {
      database.exec('BEGIN IMMEDIATE');
      const put = database.prepare('INSERT OR REPLACE INTO readings VALUES (?, ?, ?, ?, ?, ?, ?)');
      for (const { file, state, seal, reading, tree, paragraphs, markdown } of rows) {
        put.run(file, state, seal, reading, tree, paragraphs, markdown);
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

function dropUnseen(database: DatabaseSync, seen: ReadonlySet<string>): void {
  const drop = database.prepare('DELETE FROM readings WHERE file = ?');
  for (const { file } of database.prepare('SELECT file FROM readings').all()) {
    if (!seen.has(String(file))) drop.run(String(file));
  }
}

function openDatabase(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: 1000 });
  // What a power cut spoils is found by its seal, and read anew.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  database.exec(
    'CREATE TABLE IF NOT EXISTS readings (file TEXT PRIMARY KEY, state TEXT, seal TEXT, reading BLOB, tree BLOB, paragraphs BLOB, markdown BLOB)',
  );
  return database;
}

function forget(path: string): void {
  for (const each of [path, `${path}-wal`, `${path}-shm`])
    tryTo(() => rmSync(each, { force: true }));
}

function sealOf({ file, state, reading, tree, paragraphs, markdown }: Omit<Row, 'seal'>): string {
  const hash = createHash('sha256').update(`${file}\0${state}\0`);
  for (const part of [reading, tree, paragraphs, markdown]) {
    hash.update(`${part.length}\0`).update(part);
  }
  return hash.digest('hex');
}

function tryTo<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
