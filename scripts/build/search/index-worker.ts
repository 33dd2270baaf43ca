import { text } from 'node:stream/consumers';
import type { IndexJob } from '#search/index/plan-jobs.ts';
import { formatFailure } from '../../command/tell-failure.ts';
import { TOLD } from '../run-worker.ts';
import { makePart } from './make-part.ts';

// One job a process: what it holds in memory ends with the process, so memory does not grow with the archive.
try {
  makePart(JSON.parse(await text(process.stdin)) as IndexJob);
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}
