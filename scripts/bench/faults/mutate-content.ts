import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { contentRoot } from '#reader/content-root.ts';
import type { TrialRequest } from './kill-build.ts';
import type { MutationReport, MutationWork } from './mutation-worker.ts';
import { type FaultNotes, type FaultTally, LONGEST, startNotes } from './tally.ts';

/** Changes that one worker tries: a hang costs no more than the rest of them. */
const BATCH = 100;

/** Spoils files of the archive's own content one at a time and reads it: nothing is thrown, nothing takes over a minute, and a word put in is on a page unless a problem is told. */
export async function mutateContent({ place, count, next }: TrialRequest): Promise<FaultTally> {
  const notes = startNotes();
  let tried = 0;
  for (let left = count; left > 0; left -= BATCH) {
    const seed = Math.floor(next() * 2 ** 31);
    const root = join(place, `content-${seed}`);
    cpSync(contentRoot(), root, { recursive: true });
    tried += await runBatch({ root, seed, count: Math.min(BATCH, left) }, notes);
  }
  return { trials: 'sửa hỏng nội dung', tried, ...notes };
}

function runBatch(workerData: MutationWork, notes: FaultNotes): Promise<number> {
  const worker = new Worker(new URL('./mutation-worker.ts', import.meta.url), { workerData });
  let tried = 0;
  let current = '';
  return new Promise((done) => {
    let watch = setTimeout(() => {}, 0);
    const finish = () => {
      clearTimeout(watch);
      done(tried);
    };
    worker.on('message', (report: MutationReport) => {
      clearTimeout(watch);
      if ('started' in report) {
        current = report.started;
        watch = setTimeout(() => {
          notes.slow.push(current);
          tried += 1;
          void worker.terminate();
        }, LONGEST);
        return;
      }
      tried += 1;
      if (report.fault !== undefined) notes.lost.push(`${report.name}: ${report.fault}`);
      if (report.stack !== undefined) notes.stacks.push(`${report.name}: ${report.stack}`);
    });
    worker.on('error', (error) => {
      notes.stacks.push(`${current}: ${error.message}`);
      tried += 1;
    });
    worker.on('exit', finish);
  });
}
