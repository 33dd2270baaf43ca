import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '#reader/cache-folder.ts';
import { sha256 } from '#reader/read-text.ts';
import { readFormerBuild } from '../../places/former-build.ts';
import type { BuiltFile } from '../finish/finish-files.ts';

/** Files that are made together from one thing, such as a page and the tables beside it: `key` is a digest of all that they show and of the code that makes them. */
export interface Unit {
  readonly key: string;
  readonly files: readonly BuiltFile[];
}

/** The units of a site by their names. */
export type Units = ReadonlyMap<string, Unit>;

/** The last output, as what a new build may use again. */
export interface FormerOutput {
  /** Puts the files of a unit into a new site where the last output has it with that key, whole to the byte; `undefined` where it has not. */
  readonly take: (name: string, key: string, site: string) => Unit | undefined;
}

/** An output in which nothing is found. */
export const NO_OUTPUT: FormerOutput = { take: () => undefined };

/** The files of the last output of a content root, which lies at `place`; nothing is found in it where it is gone, is another's, or says something else of itself than was written down. */
export function readFormerOutput(root: string, place: string): FormerOutput {
  const units = readUnits(root, place);
  return {
    take: (name, key, site) => {
      const unit = units.get(name);
      if (unit?.key !== key) return undefined;
      const isWhole = unit.files.every((file) => takeFile(file, { place, site }));
      return isWhole ? { key, files: unit.files.map(plainFile) } : undefined;
    },
  };
}

/** Writes down what the output at `place` is made of, as it lies there. */
export function rememberOutput(root: string, place: string, units: Units): void {
  const digest = readFormerBuild(place)?.digest;
  const kept = [...units].map(([name, { key, files }]) => [
    name,
    key,
    files.map(({ path, size, digest: of }) => [path, size, of, stateOf(join(place, path))]),
  ]);
  const text = JSON.stringify({ place, digest, units: kept });
  const file = listFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${sha256(text)}\n${text}`);
}

interface KeptFile extends BuiltFile {
  /** What the system says of the file as long as nobody has written to it. */
  readonly state: string;
}

interface KeptUnit {
  readonly key: string;
  readonly files: readonly KeptFile[];
}

type FileRow = readonly [path: string, size: number, digest: string, state: string];

interface OutputList {
  readonly place: string;
  readonly digest: string;
  readonly units: readonly (readonly [name: string, key: string, files: readonly FileRow[]])[];
}

function readUnits(root: string, place: string): ReadonlyMap<string, KeptUnit> {
  try {
    const [seal = '', text = ''] = readFileSync(listFile(root), 'utf8').split('\n');
    if (seal !== sha256(text)) return new Map();
    const list = JSON.parse(text) as OutputList;
    const former = readFormerBuild(place);
    if (list.place !== place || former === undefined || former.digest !== list.digest) {
      return new Map();
    }
    return new Map(
      list.units.map(([name, key, files]) => [name, { key, files: files.map(keptFile) }]),
    );
  } catch {
    return new Map();
  }
}

function keptFile([path, size, digest, state]: FileRow): KeptFile {
  return { path, size, digest, state };
}

function plainFile({ path, size, digest }: KeptFile): BuiltFile {
  return { path, size, digest };
}

interface Places {
  readonly place: string;
  readonly site: string;
}

// A second name for the same bytes costs a tenth of writing them; the first name goes when the new output takes its place.
function takeFile({ path, digest, state }: KeptFile, { place, site }: Places): boolean {
  const [from, to] = [join(place, path), join(site, path)];
  try {
    mkdirSync(dirname(to), { recursive: true });
    if (stateOf(from) === state) {
      linkOrCopy(from, to);
      return true;
    }
    const bytes = readFileSync(from);
    if (createHash('sha256').update(bytes).digest('hex') !== digest) return false;
    writeFileSync(to, bytes, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

// The same as the content's own: a save gives a file another time, and most another number too.
function stateOf(path: string): string {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) return 'gone';
  return [found.ino, found.size, found.mtimeNs].join(' ');
}

function listFile(root: string): string {
  return join(cacheFolder(root), 'ban-truoc.json');
}
