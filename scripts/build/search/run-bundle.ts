import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BundleJob } from './bundle-job.ts';

const WORKER = fileURLToPath(new URL('./bundle-worker.ts', import.meta.url));

/** Builds a bundle in a process of its own, unless its folder is there already; a folder appears only when it is whole. */
export async function runBundleJob(job: BundleJob): Promise<void> {
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

function runWorker(job: BundleJob): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = spawn(process.execPath, [WORKER], { stdio: ['pipe', 'inherit', 'inherit'] });
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
