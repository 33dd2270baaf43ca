import { existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AsideFolder, FORMER, FRESH, openAside } from './aside-folder.ts';
import { fillInPlace } from './fill-in-place.ts';
import { copyWhole, moveFolder } from './move-folder.ts';

/** A finished folder to put in the place of another. */
export interface Replacement {
  readonly fresh: string;
  /** A real place that may be written to. */
  readonly place: string;
  /** What lies there and stays there: paths from the place. */
  readonly kept: readonly string[];
}

/** Puts a finished folder in the place of another in one step, made whole beside it first; what is kept comes along unless the finished folder has something of its own there. When it fails the former folder is as it was and nothing is left beside it. */
export function replaceFolder({ fresh, place, kept }: Replacement): void {
  mkdirSync(dirname(place), { recursive: true });
  const aside = openBeside(place);
  if (aside === undefined) {
    keepForeign(place, fresh, kept);
    fillInPlace(place, fresh);
    return;
  }
  const former = join(aside.folder, FORMER);
  const whole = join(aside.folder, FRESH);
  try {
    moveFolder(fresh, whole);
    keepForeign(place, whole, kept);
    if (!existsSync(place) || moveOut(place, former)) renameSync(whole, place);
    else fillInPlace(place, whole);
  } finally {
    if (!existsSync(place) && existsSync(former)) renameSync(former, place);
    aside.close();
  }
}

// Where the folder above may not be written to, such as that of a disk of its own, all is done within.
function openBeside(place: string): AsideFolder | undefined {
  try {
    return openAside(place);
  } catch (error) {
    if (existsSync(place) && UNWRITABLE.has(codeOf(error))) return undefined;
    throw error;
  }
}

const UNWRITABLE: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);

/** The root of a disk, or of a folder that is mounted from elsewhere, stays where it is. */
const UNMOVABLE: ReadonlySet<string> = new Set([...UNWRITABLE, 'EBUSY', 'EXDEV']);

function moveOut(place: string, former: string): boolean {
  try {
    renameSync(place, former);
    return true;
  } catch (error) {
    if (UNMOVABLE.has(codeOf(error))) return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function keepForeign(place: string, whole: string, kept: readonly string[]): void {
  for (const path of kept) {
    if (hasOwnAt(whole, path)) continue;
    mkdirSync(dirname(join(whole, path)), { recursive: true });
    copyWhole(join(place, path), join(whole, path));
  }
}

function hasOwnAt(folder: string, path: string): boolean {
  const steps = path.split('/');
  return steps.some((_, n) => {
    const found = lstatSync(join(folder, ...steps.slice(0, n + 1)), { throwIfNoEntry: false });
    return found !== undefined && (n === steps.length - 1 || !found.isDirectory());
  });
}
