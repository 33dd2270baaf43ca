import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VIETNAMESE } from '#core/locale.ts';
import type { StoredFile } from '#core/model/schema/records.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import type { TextBlock } from '#search/format/manifest.ts';
import { textBlocks } from '#search/index/division-blocks.ts';
import { listKept } from '#search/index/kept-entries.ts';
import type { IndexJob, IndexOrder } from '#search/index/plan-jobs.ts';
import type { SearchDocument } from '#search/index/search-document.ts';
import { undoneWhenInterrupted } from '../../command/interruption.ts';
import { Refusal } from '../../files/refusal.ts';
import { LACKS_TEXT, makePart, TOLD } from './make-part.ts';

const WORKER = fileURLToPath(new URL('./index-worker.ts', import.meta.url));

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
  return isLight ? makePart(order) : runWorker(order);
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

function runWorker(job: IndexOrder): Promise<'made' | 'lacks text'> {
  const worker = spawn(process.execPath, [WORKER], { stdio: ['pipe', 'inherit', 'pipe'] });
  let said = '';
  worker.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<'made' | 'lacks text'>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('close', (code, signal) => {
      if (code === 0) resolve('made');
      else if (code === LACKS_TEXT) resolve('lacks text');
      else if (code === TOLD) reject(new Refusal(said.trim()));
      else reject(new Refusal(describeEnd(signal ?? `mã ${code}`), { cause: said }));
    });
  });
  // A worker that dies early closes its end; its exit code tells the story better than EPIPE.
  worker.stdin.on('error', () => undefined);
  worker.stdin.end(JSON.stringify(job));
  return undoneWhenInterrupted(
    () => worker.kill('SIGKILL'),
    () => ended,
  );
}

function describeEnd(how: string): string {
  return `Một tiến trình lập chỉ mục tìm kiếm đã dừng giữa chừng (${how}), thường vì máy hết bộ nhớ hoặc có người kết thúc nó. Đóng bớt chương trình rồi chạy lại.`;
}
