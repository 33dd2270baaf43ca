import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isHostFile, isOfPackage, isReadByScript, SEARCH_FOLDER } from '#core/site-files.ts';
import { listFiles } from '../files/list-files.ts';
import { makePagePortable, type PackagePlan, type PagePlace } from './portable-page.ts';
import { classicScript, dataScript, searchFilesScript } from './portable-scripts.ts';
import { makeStylePortable } from './portable-style.ts';

/** A file of the package: its path from the site's root and its bytes. */
export interface PackagedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The built site at `folder` as files that work without a server, one at a time: pages in order of path, then the scripts they use. `total` is how many built files are read. */
export function portableFiles(
  folder: string,
  siteUrl: string | undefined,
): { readonly total: number; readonly files: AsyncIterable<PackagedFile> } {
  const paths = listFiles(folder).filter((path) => !isLeftOut(path));
  const files = new Set(paths);
  const searchScript = files.has(MANIFEST) ? `${SEARCH_FOLDER}/mo-tep.js` : undefined;
  return { total: paths.length, files: read(folder, { files, siteUrl, searchScript }) };
}

const MANIFEST = `${SEARCH_FOLDER}/manifest.json`;

// What is read from a disk needs no keeping.
const LEFT_OUT = /^ngoai-tuyen\.js(?:on)?$/;

function isLeftOut(path: string): boolean {
  return isHostFile(path) || isOfPackage(path) || LEFT_OUT.test(path) || /\.(?:gz|br)$/.test(path);
}

async function* read(folder: string, plan: PackagePlan): AsyncGenerator<PackagedFile> {
  const scripts: PagePlace['scripts'] = new Map();
  const programs: string[] = [];
  for (const path of plan.files) {
    if (path.startsWith(`${SEARCH_FOLDER}/`)) yield readSearchFile(folder, path);
    else if (path.endsWith('.js')) programs.push(path);
    else yield readFile(folder, { path, plan, scripts });
    if (isReadByScript(path)) yield* scriptOf(folder, path);
  }
  for (const path of programs) {
    const kind = scripts.get(path);
    // A script that no page names is part of one that is bundled.
    if (kind === 'module') yield { path, bytes: await classicScript(folder, path) };
    if (kind === 'classic') yield { path, bytes: readFileSync(join(folder, path)) };
  }
  if (plan.searchScript !== undefined) {
    yield { path: plan.searchScript, bytes: await searchFilesScript() };
  }
}

function readSearchFile(folder: string, path: string): PackagedFile {
  const name = path.slice(SEARCH_FOLDER.length + 1);
  return { path: `${path}.js`, bytes: dataScript(name, readFileSync(join(folder, path))) };
}

// Larger ones are more than a browser takes as a script: a reader opens them by hand.
const LARGEST_SCRIPT = 64 * 2 ** 20;

function* scriptOf(folder: string, path: string): Generator<PackagedFile> {
  const file = join(folder, path);
  if (statSync(file).size > LARGEST_SCRIPT) return;
  yield { path: `${path}.js`, bytes: dataScript(`../${path}`, readFileSync(file)) };
}

function readFile(folder: string, place: PagePlace): PackagedFile {
  const { path } = place;
  const bytes = readFileSync(join(folder, path));
  if (path.endsWith('.css')) {
    return { path, bytes: Buffer.from(makeStylePortable(bytes.toString('utf8'))) };
  }
  if (!path.endsWith('.html')) return { path, bytes };
  return { path, bytes: Buffer.from(makePagePortable(bytes.toString('utf8'), place)) };
}
