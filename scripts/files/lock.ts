import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from './refusal.ts';

/** A lock that is held until it is freed, or until its program ends in whatever way. */
export interface Lock {
  readonly free: () => void;
}

/** Who holds a lock: the number the program goes by, on its machine, and since when. */
export interface LockOwner {
  readonly pid: number;
  readonly since: string;
}

/**
 * Takes the lock of that file; `undefined` while another holds it. The system itself keeps it (SQLite's lock on an empty
 * database), so a program that was killed holds nothing, whatever its number is used for next, in containers too.
 */
export function takeLock(file: string): Lock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  // Opened by SQLite alone: closing a file anywhere in a program gives up the program's locks on it.
  accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
  let database = openLocked(file);
  if (database === 'spoilt') {
    rmSync(file, { force: true });
    database = openLocked(file);
  }
  if (database === 'held') return undefined;
  if (database === 'spoilt')
    throw new Refusal(`Không khóa được «${file}». Xóa tệp ấy rồi chạy lại.`);
  const held = database;
  writeOwner(file);
  return {
    free: () => {
      if (!held.isOpen) return;
      rmSync(ownerFile(file), { force: true });
      held.close();
    },
  };
}

/** Who holds the lock of that file, as its owner wrote it; `undefined` where that cannot be read. */
export function readOwner(file: string): LockOwner | undefined {
  try {
    return JSON.parse(readFileSync(ownerFile(file), 'utf8')) as LockOwner;
  } catch {
    return undefined;
  }
}

/** SQLite's own numbers (sqlite.org/rescode.html). */
const BUSY = 5;
const NOT_A_DATABASE = 26;

function openLocked(file: string): DatabaseSync | 'held' | 'spoilt' {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return database;
  } catch (error) {
    database.close();
    const { errcode } = error as { readonly errcode?: number };
    if (errcode === BUSY) return 'held';
    if (errcode === NOT_A_DATABASE) return 'spoilt';
    throw new Refusal(
      `Không khóa được «${file}»: ổ đĩa này không cho khóa tệp. Đặt kho trên ổ đĩa khác rồi chạy lại.`,
    );
  }
}

function ownerFile(file: string): string {
  return `${file}.json`;
}

function writeOwner(file: string): void {
  const owner: LockOwner = { pid: process.pid, since: new Date().toISOString() };
  writeFileSync(ownerFile(file), JSON.stringify(owner));
}
