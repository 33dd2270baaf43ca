import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { BuiltFile } from '../finish/finish-files.ts';
import type { FormerOutput, Unit, Units } from './former-output.ts';
import { makeRoom, type NewFile, weighNewFile, writeNewFile } from './new-file.ts';

/** What a site is being made of: every unit is taken from the last output where all that it shows is the same, else written. */
export interface SiteUnits {
  /** The key of a unit that shows this, with this code. */
  readonly keyOf: (name: string, shown: unknown) => string;
  /** Whether the last output has a unit of that name, whatever it shows. */
  readonly isKnown: (name: string) => boolean;
  /** Takes a unit from the last output; `false` where it has to be made. */
  readonly take: (name: string, key: string) => boolean;
  /** Writes the files of a unit. */
  readonly write: (name: string, key: string, files: readonly NewFile[]) => void;
  readonly units: Units;
  /** Lays the files of a unit that some program writes: those of the last output, else those that `make` writes at their paths, which are free. */
  readonly lay: (
    unit: UnitToLay,
    make: () => void | Promise<void>,
  ) => Promise<readonly BuiltFile[]>;
  /** The files of all units, which are in their final form. */
  readonly finished: ReadonlyMap<string, BuiltFile>;
  /** What the system says of the files that were taken as they lie. */
  readonly taken: ReadonlyMap<string, string>;
  /** How many units were taken and how many were written. */
  readonly counts: { readonly kept: number; readonly made: number };
}

/** A unit to lay: its name, its key and the paths of its files. */
export interface UnitToLay {
  readonly name: string;
  readonly key: string;
  readonly paths: readonly string[];
}

/** Begins the units of a site in the folder `site`; `code` is a digest of the code that makes them. */
export function startUnits({ site, code, former }: UnitRequest): SiteUnits {
  const units = new Map<string, Unit>();
  const finished = new Map<string, BuiltFile>();
  const counts = { kept: 0, made: 0 };
  const add = (name: string, unit: Unit): void => {
    if (units.has(name)) throw new Error(`two units at ${name}`);
    units.set(name, unit);
    for (const file of unit.files) finished.set(file.path, file);
  };
  const take = (name: string, key: string): Unit | undefined => {
    const unit = former.take(name, key, site);
    if (unit === undefined) return undefined;
    add(name, unit);
    counts.kept += 1;
    return unit;
  };
  return {
    units,
    finished,
    counts,
    taken: former.taken,
    isKnown: former.isKnown,
    keyOf: (name, shown) => sha256(`${code}\0${name}\0${JSON.stringify(shown)}`),
    take: (name, key) => take(name, key) !== undefined,
    write: (name, key, files) => {
      add(name, { key, files: files.map((file) => writeNewFile(site, file)) });
      counts.made += 1;
    },
    lay: async ({ name, key, paths }, make) => {
      const kept = take(name, key);
      if (kept !== undefined) return kept.files;
      for (const path of paths) makeRoom(join(site, path));
      await make();
      const files = await Promise.all(paths.map((path) => weighNewFile(site, path)));
      add(name, { key, files });
      counts.made += 1;
      return files;
    },
  };
}

/** Where units go, the digest of the code that makes them, and the last output. */
export interface UnitRequest {
  readonly site: string;
  readonly code: string;
  readonly former: FormerOutput;
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
