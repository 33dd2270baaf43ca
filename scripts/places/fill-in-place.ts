import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { FORMER, FRESH, isAside, openAside } from './aside-folder.ts';
import { SYSTEM_NAMES } from './foreign-files.ts';
import { moveFolder } from './move-folder.ts';

/** Brings what lies in `fresh` into a folder that cannot itself be moved, such as the root of a disk: it is made whole within first, then names change places; a run that is ended before keeps the old state, one that is ended later is finished by the next. */
export function fillInPlace(place: string, fresh: string): void {
  const aside = openAside(place, place);
  try {
    moveFolder(fresh, join(aside.folder, FRESH));
    mkdirSync(join(aside.folder, FORMER));
    writePlan(place, aside.folder);
  } catch (error) {
    aside.close();
    throw error;
  }
  rollForward(place, aside.folder);
  aside.close();
}

/** What changes places: names at the top of the folder, before and after. */
interface Plan {
  readonly former: readonly string[];
  readonly fresh: readonly string[];
}

const PLAN = 'doi-cho.json';

function writePlan(place: string, aside: string): void {
  const former = readdirSync(place).filter(
    (name) => !isAside(place, name) && !SYSTEM_NAMES.has(name),
  );
  const plan: Plan = { former, fresh: readdirSync(join(aside, FRESH)) };
  writeFileSync(join(aside, `${PLAN}.moi`), JSON.stringify(plan));
  renameSync(join(aside, `${PLAN}.moi`), join(aside, PLAN));
}

/** Whether the new state in a folder aside is whole and on its way. */
export function hasPlan(aside: string): boolean {
  return existsSync(join(aside, PLAN));
}

/** Moves the old names out and the new ones in, from wherever a run before was ended. */
export function rollForward(place: string, aside: string): void {
  const { former, fresh } = JSON.parse(readFileSync(join(aside, PLAN), 'utf8')) as Plan;
  for (const name of former) {
    // A name that is already out has been followed by the new one.
    if (!isThere(join(aside, FORMER, name)) && isThere(join(place, name))) {
      renameSync(join(place, name), join(aside, FORMER, name));
    }
  }
  for (const name of fresh) {
    const from = join(aside, FRESH, name);
    if (isThere(from)) renameSync(from, join(place, name));
  }
}

// A link is there wherever it leads.
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
