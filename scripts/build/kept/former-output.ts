import { createHash } from 'node:crypto';
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '#reader/cache-folder.ts';
import { sha256 } from '#reader/read-text.ts';
import { readFormerBuild } from '../../places/former-build.ts';
import type { BuiltFile } from '../finish/finish-files.ts';
import type { BuildReport } from '../tell-build.ts';

/** Files that are made together from one thing, such as a page and the tables beside it: `key` is a digest of all that they show and of the code that makes them. */
export interface Unit {
  readonly key: string;
  readonly files: readonly BuiltFile[];
}

/** The units of a site by their names. */
export type Units = ReadonlyMap<string, Unit>;

/** The last output, as what a new build may use again. */
export interface FormerOutput {
  /** Whether it has a unit of that name. */
  readonly isKnown: (name: string) => boolean;
  /** Puts the files of a unit into a new site where the last output has it with that key, whole to the byte; `undefined` where it has not. */
  readonly take: (name: string, key: string, site: string) => Unit | undefined;
}

/** An output as it lies at `place`: what its units are, the paths of all its files, a digest of all that it was made from, and what was told of it. */
export interface Output {
  readonly place: string;
  readonly units: Units;
  readonly paths: readonly string[];
  readonly state: string;
  readonly report: BuildReport;
}

/** An output in which nothing is found. */
export const NO_OUTPUT: FormerOutput = { isKnown: () => false, take: () => undefined };

/** The files of the last output of a content root, which lies at `place`; nothing is found in it where it is gone, is another's, or says something else of itself than was written down. */
export function readFormerOutput(root: string, place: string): FormerOutput {
  const list = readList(root, place);
  if (list === undefined) return NO_OUTPUT;
  const states = new Map(list.files);
  const units = new Map(list.units.map(([name, key, files]) => [name, { key, files }]));
  return {
    isKnown: (name) => units.has(name),
    take: (name, key, site) => {
      const unit = units.get(name);
      if (unit?.key !== key) return undefined;
      const files = unit.files.map(([path, size, digest]) => ({ path, size, digest }));
      const isWhole = files.every(({ path, digest }) =>
        takeFile({ path, digest, state: states.get(path) }, { place, site }),
      );
      return isWhole ? { key, files } : undefined;
    },
  };
}

/** What was told of the last output of a content root where it lies at `place`, was made from the same to the digest, and nobody has touched a file of it since; `undefined` otherwise. */
export function findSameOutput(
  root: string,
  { place, state }: Pick<Output, 'place' | 'state'>,
): BuildReport | undefined {
  const list = readList(root, place);
  if (list?.state !== state) return undefined;
  const isWhole = list.files.every(
    ([path, of]) => of !== GONE && stateOf(join(place, path)) === of,
  );
  return isWhole ? list.report : undefined;
}

/** Writes down what the output at `place` is made of, as it lies there. */
export function rememberOutput(root: string, { place, units, paths, state, report }: Output): void {
  const list: OutputList = {
    place,
    digest: readFormerBuild(place)?.digest,
    state,
    report,
    units: [...units].map(([name, { key, files }]) => [
      name,
      key,
      files.map(({ path, size, digest }) => [path, size, digest]),
    ]),
    files: paths.map((path) => [path, stateOf(join(place, path))]),
  };
  const text = JSON.stringify(list);
  const file = listFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${sha256(text)}\n${text}`);
}

type FileRow = readonly [path: string, size: number, digest: string];

interface OutputList extends Pick<Output, 'place' | 'state' | 'report'> {
  readonly digest: string | undefined;
  readonly units: readonly (readonly [name: string, key: string, files: readonly FileRow[]])[];
  /** Every file, and what the system says of it as long as nobody has written to it. */
  readonly files: readonly (readonly [path: string, state: string])[];
}

function readList(root: string, place: string): OutputList | undefined {
  try {
    const told = readFileSync(listFile(root), 'utf8');
    const end = told.indexOf('\n');
    const text = told.slice(end + 1);
    if (told.slice(0, end) !== sha256(text)) return undefined;
    const list = JSON.parse(text) as OutputList;
    const former = readFormerBuild(place);
    const isOfPlace = list.place === place && former?.digest === list.digest;
    return former !== undefined && isOfPlace ? list : undefined;
  } catch {
    return undefined;
  }
}

interface FileToTake {
  readonly path: string;
  readonly digest: string;
  readonly state: string | undefined;
}

interface Places {
  readonly place: string;
  readonly site: string;
}

// A second name for the same bytes costs a tenth of writing them; the first name goes when the new output takes its place.
function takeFile({ path, digest, state }: FileToTake, { place, site }: Places): boolean {
  const [from, to] = [join(place, path), join(site, path)];
  try {
    mkdirSync(dirname(to), { recursive: true });
    if (stateOf(from) === state && state !== GONE) {
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

const GONE = 'gone';

// The same as the content's own: a save gives a file another time, and most another number too.
function stateOf(path: string): string {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) return GONE;
  return [found.ino, found.size, found.mtimeNs].join(' ');
}

function listFile(root: string): string {
  return join(cacheFolder(root), 'ban-truoc.json');
}
