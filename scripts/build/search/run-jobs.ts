import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { VIETNAMESE } from '#core/locale.ts';
import type { StoredFile } from '#core/model/schema/records.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import type { TextBlock } from '#search/format/manifest.ts';
import { textBlocks } from '#search/index/division-blocks.ts';
import { listKept } from '#search/index/kept-entries.ts';
import type { IndexJob, IndexOrder } from '#search/index/plan-jobs.ts';
import type { SearchDocument } from '#search/index/search-document.ts';
import { runWorker } from '../run-worker.ts';
import { LACKS_TEXT, makePart } from './make-part.ts';

const WORKER = new URL('./index-worker.ts', import.meta.url);

/** Processes at once: each takes up to 450 MB of memory, however large the archive is. */
const MOST_LANES = 2;

/** Runs jobs whose folders are not there yet, each in a process of its own; a folder appears only when it is whole. */
export async function runJobs(jobs: readonly IndexJob[], bodies: IndexedBodies): Promise<void> {
  const lanes = Math.min(MOST_LANES, availableParallelism());
  const queue = jobs.values();
  const runLane = async () => {
    for (const job of queue) await runJob(job, bodies);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
}

/** The texts of items and documents, by their files. */
export interface IndexedBodies extends Pick<KeptBodies, 'loadParagraphs' | 'loadTree'> {
  /** The paragraphs of a file beside a record; without it files are not searched. */
  readonly loadAttached?: (file: StoredFile) => Promise<readonly string[]>;
}

async function runJob(job: IndexJob, bodies: IndexedBodies): Promise<void> {
  if (existsSync(job.folder)) return;
  const fresh = `${job.folder}.moi-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(fresh), { recursive: true });
  try {
    const order = { ...job, folder: fresh };
    const kept = job.kind === 'full' ? listKept(job.cacheDir) : NOTHING;
    const made = await run(await orderOf(order, bodies, kept));
    if (made === 'lacks text') await run(await orderOf(order, bodies, NOTHING));
    renameSync(fresh, job.folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Texts to read, or segments to lay, for which no process is worth starting. */
const FEW_TEXTS = 20;
const FEW_SEGMENTS = 12;

function run(order: IndexOrder): 'made' | 'lacks text' | Promise<'made' | 'lacks text'> {
  const isLight =
    order.kind === 'full'
      ? order.texts.length <= FEW_TEXTS
      : order.segments.length <= FEW_SEGMENTS && order.former !== undefined;
  return isLight ? makePart(order) : runApart(order);
}

async function runApart(order: IndexOrder): Promise<'made' | 'lacks text'> {
  const name = 'lập chỉ mục tìm kiếm';
  const answer = await runWorker({ script: WORKER, order, name, answers: [LACKS_TEXT] });
  return answer === LACKS_TEXT ? 'lacks text' : 'made';
}

const NOTHING: ReadonlySet<string> = new Set();

async function orderOf(
  job: IndexJob,
  bodies: IndexedBodies,
  kept: ReadonlySet<string>,
): Promise<IndexOrder> {
  if (job.kind === 'index') return job;
  const lacking = [...job.entries.entries()].filter(([, { key }]) => !kept.has(key));
  const texts = await Promise.all(
    lacking.map(async ([place, { document }]) => [place, await textOf(document, bodies)] as const),
  );
  return { ...job, texts };
}

async function textOf(
  { file, divisions, attached = [] }: SearchDocument,
  { loadParagraphs, loadTree, loadAttached }: IndexedBodies,
): Promise<readonly TextBlock[]> {
  const own = textBlocks(loadParagraphs(file), loadTree(file), divisions);
  if (attached.length === 0 || loadAttached === undefined) return own;
  const files = await Promise.all(attached.map(loadAttached));
  return [...own, ...files.flatMap((paragraphs) => [FILES_SECTION, ...paragraphs])];
}

/** Where the files are listed on the page of their document. */
const FILES_SECTION: TextBlock = ['tep', VIETNAMESE.words.files.title];
