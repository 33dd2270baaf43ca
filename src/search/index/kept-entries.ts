import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import type { EntryParts } from './entry-parts.ts';

/** What segments took from entries, kept by the keys of these, so that a segment of which one entry changed makes that one anew. */
export interface KeptEntries {
  /** What was kept of an entry, whole to the byte. */
  readonly find: (key: string) => EntryParts | undefined;
  /** Keeps what was taken from entries. */
  readonly keep: (entries: ReadonlyMap<string, EntryParts>) => void;
  readonly close: () => void;
}

/** The file of the cache that keeps them. */
export const ENTRIES_FILE = 'entries.sqlite';

/** Opens what a folder of the cache keeps of entries; where it cannot be read nothing is found, and it is made anew. */
export function openEntries(cacheDir: string): KeptEntries {
  const database = openDatabase(cacheDir);
  if (database === undefined) return { find: () => undefined, keep: () => {}, close: () => {} };
  const byKey = database.prepare('SELECT parts, seal FROM entries WHERE key = ?');
  return {
    find: (key) => {
      const row = tryTo(() => byKey.get(key) as unknown as Row | undefined);
      if (row === undefined || row.seal !== sealOf(key, row.parts)) return undefined;
      return deserialize(row.parts) as EntryParts;
    },
    keep: (entries) => {
      tryTo(() => {
        database.exec('BEGIN IMMEDIATE');
        const put = database.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?)');
        for (const [key, each] of entries) {
          const parts = serialize(each);
          put.run(key, sealOf(key, parts), parts);
        }
        database.exec('COMMIT');
      });
    },
    close: () => database.close(),
  };
}

/** The keys of all entries that a folder of the cache keeps. */
export function listKept(cacheDir: string): ReadonlySet<string> {
  const database = openDatabase(cacheDir);
  if (database === undefined) return new Set();
  const rows = tryTo(() => database.prepare('SELECT key FROM entries').all()) ?? [];
  database.close();
  return new Set(rows.map(({ key }) => String(key)));
}

/** Lets go of all that a folder of the cache keeps of other entries than these. */
export function forgetEntries(cacheDir: string, needed: ReadonlySet<string>): void {
  const old = [...listKept(cacheDir)].filter((key) => !needed.has(key));
  const database = old.length === 0 ? undefined : openDatabase(cacheDir);
  if (database === undefined) return;
  tryTo(() => {
    database.exec('BEGIN IMMEDIATE');
    const drop = database.prepare('DELETE FROM entries WHERE key = ?');
    for (const key of old) drop.run(key);
    database.exec('COMMIT');
  });
  database.close();
}

interface Row {
  readonly seal: string;
  readonly parts: Uint8Array;
}

/** Two processes may keep entries at once: how long one waits for the other, in milliseconds. */
const PATIENCE = 30_000;

function openDatabase(cacheDir: string): DatabaseSync | undefined {
  mkdirSync(cacheDir, { recursive: true });
  const path = join(cacheDir, ENTRIES_FILE);
  const open = (): DatabaseSync => {
    const database = new DatabaseSync(path, { timeout: PATIENCE });
    // What a power cut spoils is found by its seal, and made anew.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
    database.exec(
      'CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, seal TEXT, parts BLOB)',
    );
    database.prepare('SELECT key, seal, parts FROM entries LIMIT 1').get();
    return database;
  };
  return (
    tryTo(open) ??
    tryTo(() => {
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
      return open();
    })
  );
}

function sealOf(key: string, parts: Uint8Array): string {
  return createHash('sha256').update(`${key}\0`).update(parts).digest('hex');
}

function tryTo<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
