import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
      rmSync(folder, { recursive: true, force: true });
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
    if (!name.startsWith(startOf(target, parent)) || !isAsideOf(target, folder)) continue;
    const lock = tryLock(folder);
    if (lock === undefined) continue;
    const what = mend(folder);
    lock.free();
    if (what === 'clear') rmSync(folder, { recursive: true, force: true });
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
