import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listHeadings } from '#markdown/list-headings.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import { type IndexJob, type IndexOrder, TOLD } from '#search/index/index-job.ts';
import { markSections } from '#search/index/mark-sections.ts';
import { undoneWhenInterrupted } from '../../command/interruption.ts';
import { Refusal } from '../../files/refusal.ts';

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

/** The bodies of items and documents, by their files. */
export type IndexedBodies = Pick<KeptBodies, 'loadParagraphs' | 'loadTree'>;

async function runJob(job: IndexJob, bodies: IndexedBodies): Promise<void> {
  if (existsSync(job.folder)) return;
  const fresh = `${job.folder}.moi-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(fresh), { recursive: true });
  try {
    await runWorker(orderOf({ ...job, folder: fresh }, bodies));
    renameSync(fresh, job.folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function orderOf(job: IndexJob, bodies: IndexedBodies): IndexOrder {
  if (job.kind === 'index') return job;
  const texts = job.documents.map(({ file }) =>
    markSections(bodies.loadParagraphs(file), listHeadings(bodies.loadTree(file))),
  );
  return { ...job, texts };
}

function runWorker(job: IndexOrder): Promise<void> {
  const worker = spawn(process.execPath, [WORKER], { stdio: ['pipe', 'inherit', 'pipe'] });
  let said = '';
  worker.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('close', (code, signal) => {
      if (code === 0) resolve();
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
