import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Lock, takeLock } from '../files/lock.ts';

/** A folder aside in which something is made whole before it takes its place; held by this run until it is closed. */
export interface AsideFolder {
  readonly folder: string;
  readonly close: () => void;
}

/** Makes a folder aside for `target`, in the folder `parent`, with a record that says whose it is. */
export function openAside(target: string, parent = dirname(target)): AsideFolder {
  const folder = mkdtempSync(join(parent, startOf(target, parent)));
  writeFileSync(join(folder, RECORD), JSON.stringify(recordOf(target)));
  const lock = tryLock(folder);
  return {
    folder,
    close: () => {
      lock?.free();
      removeAside(folder);
    },
  };
}

/** The folders aside for `target` in `parent` that runs which are ended left: known by their record, and held by nobody. Each is held while `mend` looks at it, and cleared away unless that gives `leave`. */
export function clearAsides(
  target: string,
  parent: string,
  mend: (folder: string) => 'clear' | 'leave' = () => 'clear',
): void {
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    if (!name.startsWith(startOf(target, parent))) continue;
    if (!isAsideOf(target, folder)) {
      removeEmpty(folder);
      continue;
    }
    const lock = tryLock(folder);
    if (lock === undefined) continue;
    const what = mend(folder);
    lock.free();
    if (what === 'clear') removeAside(folder);
  }
}

// The record goes last: what is cut short here is known again by the next run.
function removeAside(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name !== RECORD) rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

/** A run that has just begun has its record after a few milliseconds. */
const BEGUN = 60_000;

// A run that was ended before it wrote its record, or after it took it away, leaves a folder without anything in it.
function removeEmpty(folder: string): void {
  try {
    if (Date.now() - statSync(folder).mtimeMs > BEGUN) rmdirSync(folder);
  } catch {
    // It is no folder, or holds something: it is not ours.
  }
}

/** Whether that name in a folder is a folder aside of this program for that very folder. */
export function isAside(target: string, name: string): boolean {
  return name.startsWith(startOf(target, target)) && isAsideOf(target, join(target, name));
}

/** The state that is to be replaced, within a folder aside. */
export const FORMER = 'cu';

/** The state that is to take its place. */
export const FRESH = 'moi';

const MARK = '.dang-ghi-';
const RECORD = 'ban-ghi.json';
const LOCK = 'khoa';

function startOf(target: string, parent: string): string {
  return parent === target ? MARK : `${basename(target)}${MARK}`;
}

function recordOf(target: string) {
  return { program: 'kho-tin-khcn', target: basename(target) };
}

function isAsideOf(target: string, folder: string): boolean {
  try {
    return readFileSync(join(folder, RECORD), 'utf8') === JSON.stringify(recordOf(target));
  } catch {
    return false;
  }
}

// On a disk that keeps no locks a folder aside is never known to be left: it stays.
function tryLock(folder: string): Lock | undefined {
  try {
    return takeLock(join(folder, LOCK));
  } catch {
    return undefined;
  }
}
