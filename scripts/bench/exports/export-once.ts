import { sharedReading } from '#reader/shared-reading.ts';
import { writeExports } from '../../build/exports/write-exports.ts';

/** The most memory that one run of the exports had held before it began, and at its end (bytes). */
export interface ExportRun {
  readonly before: number;
  readonly after: number;
}

const [root = '', folder = ''] = process.argv.slice(2);
const { archive, bodies } = await sharedReading(root);
const before = mostHeld();
await writeExports(folder, { archive, bodies });
const run: ExportRun = { before, after: mostHeld() };
console.log(JSON.stringify(run));

function mostHeld(): number {
  return process.resourceUsage().maxRSS * 1024;
}
