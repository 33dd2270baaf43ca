import { text } from 'node:stream/consumers';
import type { IndexOrder } from '#search/index/plan-jobs.ts';
import { formatFailure } from '../../command/tell-failure.ts';
import { TOLD } from '../run-worker.ts';
import { LACKS_TEXT, makePart } from './make-part.ts';

// One job a process: what it holds in memory ends with the process, so memory does not grow with the archive.
try {
  const order = JSON.parse(await text(process.stdin)) as IndexOrder;
  if (makePart(order) === 'lacks text') process.exitCode = LACKS_TEXT;
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}
