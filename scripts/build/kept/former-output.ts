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
  /** What the system says of those files that were given a second name. */
  readonly taken: ReadonlyMap<string, string>;
}

/** An output as it lies at `place`: what its units are, the paths of all its files, a digest of all that it was made from, and what was told of it. */
export interface Output {
  readonly place: string;
  readonly units: Units;
  readonly paths: readonly string[];
  /** What the system says of the files that were taken from the output before. */
  readonly states: ReadonlyMap<string, string>;
  readonly state: string;
  readonly report: BuildReport;
}

/** An output in which nothing is found. */
export const NO_OUTPUT: FormerOutput = {
  isKnown: () => false,
  take: () => undefined,
  taken: new Map(),
};

/** The files of the last output of a content root, which lies at `place`; nothing is found in it where it is gone, is another's, or says something else of itself than was written down. */
export function readFormerOutput(root: string, place: string): FormerOutput {
  const list = readList(root, place);
  if (list === undefined) return NO_OUTPUT;
  const states = new Map(list.files);
  const units = new Map(list.units.map(([name, key, files]) => [name, { key, files }]));
  const taken = new Map<string, string>();
  const takeFile = startTaking(place);
  return {
    taken,
    isKnown: (name) => units.has(name),
    take: (name, key, site) => {
      const unit = units.get(name);
      if (unit?.key !== key) return undefined;
      const files = unit.files.map(([path, size, digest]) => ({ path, size, digest }));
      const found = files.map(({ path, digest }) => {
        const state = states.get(path);
        return { path, state, how: takeFile({ path, digest, state }, site) };
      });
      if (found.some(({ how }) => how === 'lost')) return undefined;
      for (const { path, state, how } of found) {
        if (how === 'linked' && state !== undefined) taken.set(path, state);
      }
      return { key, files };
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
export function rememberOutput(root: string, output: Output): void {
  const { place, units, paths, state, report } = output;
  const known = statesInPlace(output);
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
    files: paths.map((path) => [path, known.get(path) ?? stateOf(join(place, path))]),
  };
  lastRead = undefined;
  const text = JSON.stringify(list);
  const file = listFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${sha256(text)}\n${text}`);
}

// A second name has the state of the first, unless the output was copied to where it lies: then every file has another.
function statesInPlace({ place, states }: Output): ReadonlyMap<string, string> {
  const [first] = states;
  return first !== undefined && stateOf(join(place, first[0])) === first[1] ? states : new Map();
}

type FileRow = readonly [path: string, size: number, digest: string];

interface OutputList extends Pick<Output, 'place' | 'state' | 'report'> {
  readonly digest: string | undefined;
  readonly units: readonly (readonly [name: string, key: string, files: readonly FileRow[]])[];
  /** Every file, and what the system says of it as long as nobody has written to it. */
  readonly files: readonly (readonly [path: string, state: string])[];
}

// A build asks twice: a list of a hundred thousand files takes a while to read. What is taken by it is held against the files themselves.
let lastRead: { readonly of: string; readonly list: OutputList | undefined } | undefined;

function readList(root: string, place: string): OutputList | undefined {
  const file = listFile(root);
  const of = `${place}\n${file} ${stateOf(file)}`;
  if (lastRead?.of !== of) lastRead = { of, list: readListAnew(file, place) };
  return lastRead.list;
}

function readListAnew(file: string, place: string): OutputList | undefined {
  try {
    const told = readFileSync(file, 'utf8');
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

// A second name for the same bytes costs a tenth of writing them; the first name goes when the new output takes its place.
function startTaking(place: string) {
  const folders = new Set<string>();
  return ({ path, digest, state }: FileToTake, site: string): 'linked' | 'copied' | 'lost' => {
    const [from, to] = [join(place, path), join(site, path)];
    try {
      const folder = dirname(to);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      if (stateOf(from) === state && state !== GONE) {
        return linkOrCopy(from, to);
      }
      const bytes = readFileSync(from);
      if (createHash('sha256').update(bytes).digest('hex') !== digest) return 'lost';
      writeFileSync(to, bytes, { flag: 'wx' });
      return 'copied';
    } catch {
      return 'lost';
    }
  };
}

function linkOrCopy(from: string, to: string): 'linked' | 'copied' {
  try {
    linkSync(from, to);
    return 'linked';
  } catch {
    copyFileSync(from, to);
    return 'copied';
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
