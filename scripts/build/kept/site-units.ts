import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from '../finish/finish-files.ts';
import type { FormerOutput, Unit, Units } from './former-output.ts';

/** A file to write into a site, in its final form: its path from the site's root, and its text, or the bytes it holds. */
export type NewFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly content: Uint8Array };

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
  /** The files of all units, which are in their final form. */
  readonly finished: ReadonlyMap<string, BuiltFile>;
  /** What the system says of the files that were taken as they lie. */
  readonly taken: ReadonlyMap<string, string>;
  /** How many units were taken and how many were written. */
  readonly counts: { readonly kept: number; readonly made: number };
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
  return {
    units,
    finished,
    counts,
    taken: former.taken,
    isKnown: former.isKnown,
    keyOf: (name, shown) => sha256(`${code}\0${name}\0${JSON.stringify(shown)}`),
    take: (name, key) => {
      const unit = former.take(name, key, site);
      if (unit === undefined) return false;
      add(name, unit);
      counts.kept += 1;
      return true;
    },
    write: (name, key, files) => {
      add(name, { key, files: files.map((file) => writeNew(site, file)) });
      counts.made += 1;
    },
  };
}

/** Where units go, the digest of the code that makes them, and the last output. */
export interface UnitRequest {
  readonly site: string;
  readonly code: string;
  readonly former: FormerOutput;
}

// What a half-taken unit has left is the last output's own file under a second name: it is taken away, not written to.
function writeNew(site: string, fresh: NewFile): BuiltFile {
  const { path } = fresh;
  const file = join(site, path);
  const bytes = 'text' in fresh ? Buffer.from(fresh.text) : fresh.content;
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes, { flag: 'wx' });
  return { path, size: bytes.length, digest: sha256(bytes) };
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
