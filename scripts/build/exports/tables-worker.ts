import { text } from 'node:stream/consumers';
import { formatFailure } from '../../command/tell-failure.ts';
import { TOLD } from '../run-worker.ts';
import { makeTables, type TableOrder } from './make-tables.ts';

// A process of its own: it works while the files beside the records are written, and its memory ends with it.
try {
  await makeTables(JSON.parse(await text(process.stdin)) as TableOrder);
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}
