import { sharedReading } from '#reader/shared-reading.ts';
import { writeExports } from '../../build/exports/write-exports.ts';

/** What one run of the exports took: the most memory held before and at the end (bytes), and seconds. */
export interface ExportRun {
  readonly before: number;
  readonly after: number;
  readonly seconds: number;
}

const [root = '', folder = ''] = process.argv.slice(2);
const { archive, bodies } = await sharedReading(root);
const before = peak();
const start = performance.now();
await writeExports(folder, { archive, bodies });
const run: ExportRun = { before, after: peak(), seconds: (performance.now() - start) / 1000 };
console.log(JSON.stringify(run));

function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}
