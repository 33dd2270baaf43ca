import { renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { VIETNAMESE } from '#core/locale.ts';
import type { StoredFile } from '#core/model/schema/records.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import type { TextBlock } from '#search/format/manifest.ts';
import { textBlocks } from '#search/index/division-blocks.ts';
import type { IndexJob } from '#search/index/plan-jobs.ts';
import type { SearchDocument } from '#search/index/search-document.ts';
import { readKept } from '#search/index/segment.ts';
import { runWorker } from '../run-worker.ts';
import { makePart } from './make-part.ts';

const WORKER = new URL('./index-worker.ts', import.meta.url);

/** Processes at once: each takes up to 450 MB of memory, however large the archive is. */
const MOST_LANES = 2;

/** Reads what jobs have made: what is not whole in the cache yet, or was spoilt there, is made first, each in a process of its own; a folder appears only when it is whole. */
export async function runJobs<Made>(
  jobs: readonly IndexJob[],
  bodies: IndexedBodies,
  read: (folder: string) => Made | undefined,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const queue = jobs.entries();
  const runLane = async () => {
    for (const [n, job] of queue) {
      const kept = read(job.folder);
      if (kept === undefined) await runJob(job, bodies);
      const whole = kept ?? read(job.folder);
      if (whole === undefined) throw new Error(`${job.folder} was made and is not whole`);
      made[n] = whole;
    }
  };
  const lanes = Math.min(MOST_LANES, availableParallelism());
  await Promise.all(Array.from({ length: lanes }, runLane));
  return made;
}

/** The texts of items and documents, by their files. */
export interface IndexedBodies extends Pick<KeptBodies, 'loadParagraphs' | 'loadTree'> {
  /** The paragraphs of a file beside a record; without it files are not searched. */
  readonly loadAttached?: (file: StoredFile) => Promise<readonly string[]>;
}

async function runJob(job: IndexJob, bodies: IndexedBodies): Promise<void> {
  const fresh = `${job.folder}.moi-${process.pid}`;
  for (const folder of [job.folder, fresh]) rmSync(folder, { recursive: true, force: true });
  try {
    const order = { ...(await orderOf(job, bodies)), folder: fresh };
    if (isLight(order)) makePart(order);
    else await runWorker({ script: WORKER, order, name: 'lập chỉ mục tìm kiếm' });
    renameSync(fresh, job.folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Texts to read, or segments to lay, for which no process is worth starting. */
const FEW_TEXTS = 20;
const FEW_SEGMENTS = 12;

function isLight(order: IndexJob): boolean {
  return order.kind === 'full'
    ? order.entries.filter(({ blocks }) => blocks !== undefined).length <= FEW_TEXTS
    : order.segments.length <= FEW_SEGMENTS && order.former !== undefined;
}

async function orderOf(job: IndexJob, bodies: IndexedBodies): Promise<IndexJob> {
  if (job.kind === 'index') return job;
  const kept = readKept(job.former);
  const entries = job.entries.map(async (entry) =>
    kept.has(entry.key) ? entry : { ...entry, blocks: await textOf(entry.document, bodies) },
  );
  return { ...job, entries: await Promise.all(entries) };
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
