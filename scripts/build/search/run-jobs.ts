import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IndexJob, type IndexOrder, TOLD } from '#search/index/index-job.ts';
import { undoneWhenInterrupted } from '../../command/interruption.ts';
import { Refusal } from '../../files/refusal.ts';

const WORKER = fileURLToPath(new URL('./index-worker.ts', import.meta.url));

/** Processes at once: each takes up to 450 MB of memory, however large the archive is. */
const MOST_LANES = 2;

/** Runs jobs whose folders are not there yet, each in a process of its own; a folder appears only when it is whole. */
export async function runJobs(
  jobs: readonly IndexJob[],
  paragraphsOf: ParagraphsOf,
): Promise<void> {
  const lanes = Math.min(MOST_LANES, availableParallelism());
  const queue = jobs.values();
  const runLane = async () => {
    for (const job of queue) await runJob(job, paragraphsOf);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
}

/** The text of an item or document as its page shows it, by its file. */
export type ParagraphsOf = (file: string) => readonly string[];

async function runJob(job: IndexJob, paragraphsOf: ParagraphsOf): Promise<void> {
  if (existsSync(job.folder)) return;
  const fresh = `${job.folder}.moi-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(fresh), { recursive: true });
  try {
    await runWorker(orderOf({ ...job, folder: fresh }, paragraphsOf));
    renameSync(fresh, job.folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function orderOf(job: IndexJob, paragraphsOf: ParagraphsOf): IndexOrder {
  if (job.kind === 'index') return job;
  return { ...job, paragraphs: job.documents.map(({ file }) => paragraphsOf(file)) };
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
