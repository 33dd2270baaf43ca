import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IndexJob } from './index-job.ts';

const WORKER = fileURLToPath(new URL('./index-worker.ts', import.meta.url));

/** Processes at once: each takes up to 450 MB of memory, however large the archive is. */
const MOST_LANES = 2;

/** Laying a shelf makes many short-lived values: given back early, they take half the memory, for a little more time. */
const SHELF_FLAGS = ['--max-semi-space-size=4'];

/** Runs jobs whose folders are not there yet, each in a process of its own; a folder appears only when it is whole. */
export async function runJobs(jobs: readonly IndexJob[]): Promise<void> {
  const lanes = Math.min(MOST_LANES, availableParallelism());
  const queue = jobs.values();
  const runLane = async () => {
    for (const job of queue) await runJob(job);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
}

async function runJob(job: IndexJob): Promise<void> {
  if (existsSync(job.folder)) return;
  const fresh = `${job.folder}.moi-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(fresh), { recursive: true });
  try {
    await runWorker({ ...job, folder: fresh });
    renameSync(fresh, job.folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function runWorker(job: IndexJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const flags = job.kind === 'shelf' ? SHELF_FLAGS : [];
    const worker = spawn(process.execPath, [...flags, WORKER], {
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    worker.once('error', reject);
    worker.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`indexing «${job.folder}» ended with ${signal ?? `code ${code}`}`));
    });
    // A worker that dies early closes its end; its exit code tells the story better than EPIPE.
    worker.stdin.on('error', () => undefined);
    worker.stdin.end(JSON.stringify(job));
  });
}
