import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../files/list-files.ts';
import { giveBackMemory } from '../give-back-memory.ts';
import { runWorker } from '../run-worker.ts';
import type { CompiledPages } from './compile-pages.ts';
import { COMPILED, PROGRAMS, type ProgramOrder, SHARED } from './program-order.ts';

/** The programs that print the pages, as Astro made them of `src/`, and the files that all pages share. */
export interface PagePrograms extends CompiledPages {
  /** The folder of the programs. */
  readonly programs: string;
  /** The folder of styles, scripts, fonts and pictures, with the script that answers without a network. */
  readonly shared: string;
}

/** Where programs are kept, what they are made from (in one digest), and a folder to make them in. */
export interface ProgramRequest {
  readonly cacheDir: string;
  readonly key: string;
  readonly workshop: string;
  /** What of the content goes into them. */
  readonly content: Pick<ProgramOrder, 'root' | 'read'>;
}

const WORKER = new URL('./compile-worker.ts', import.meta.url);

/** Megabytes: most of what a bundler makes is held to its end. */
const NEW_SPACE = 2;

const LIST = 'ke-khai.json';

/** Sets of programs that are kept, those used last: each has some megabytes. */
const MOST_KEPT = 8;

/** The programs for that key: those that were kept, whole to the byte, else made anew and kept. Those that were not used for longest are let go. */
export async function pagePrograms(request: ProgramRequest): Promise<PagePrograms> {
  const { cacheDir, key } = request;
  const folder = join(cacheDir, key.slice(0, 16));
  const pages = readWhole(folder, key) ?? (await makePrograms(folder, request));
  utimesSync(folder, new Date(), new Date());
  letOldGo(cacheDir);
  return { ...pages, programs: join(folder, PROGRAMS), shared: join(folder, SHARED) };
}

interface ProgramList {
  readonly key: string;
  readonly digest: string;
}

async function makePrograms(
  folder: string,
  { key, workshop, content }: ProgramRequest,
): Promise<CompiledPages> {
  const aside = join(workshop, 'trang');
  const order: ProgramOrder = { ...content, workshop, aside };
  giveBackMemory();
  await runWorker({ script: WORKER, order, name: 'dịch trang mẫu', newSpace: NEW_SPACE });
  const list: ProgramList = { key, digest: digestOf(aside) };
  writeFileSync(join(aside, LIST), JSON.stringify(list));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(aside, folder);
  return readCompiled(folder);
}

// What was cut off, spoilt or made by hand is not what the list says: it is made again.
function readWhole(folder: string, key: string): CompiledPages | undefined {
  if (!existsSync(join(folder, LIST))) return undefined;
  try {
    const list = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as ProgramList;
    return list.key === key && list.digest === digestOf(folder) ? readCompiled(folder) : undefined;
  } catch {
    return undefined;
  }
}

function readCompiled(folder: string): CompiledPages {
  return JSON.parse(readFileSync(join(folder, COMPILED), 'utf8')) as CompiledPages;
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listFiles(folder)) {
    if (file === LIST) continue;
    const bytes = readFileSync(join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function letOldGo(cacheDir: string): void {
  const kept = readdirSync(cacheDir).map((name) => join(cacheDir, name));
  const used = new Map(kept.map((path) => [path, statSync(path).mtimeMs]));
  const byUse = kept.sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0));
  for (const path of byUse.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
}

/** Copies the files that all pages share into a site, and the programs to a folder that no process has used: a process keeps every module by its path. */
export function layPrograms(
  { programs, shared }: PagePrograms,
  to: { readonly site: string; readonly programs: string },
): void {
  cpSync(shared, to.site, { recursive: true });
  cpSync(programs, to.programs, { recursive: true });
}
