import { sharedReading } from '#reader/shared-reading.ts';
import { writeExports } from '../../build/exports/write-exports.ts';

/** What one run of the exports began with: the most memory its process had held before (bytes). */
export interface ExportRun {
  readonly before: number;
}

const [root = '', folder = ''] = process.argv.slice(2);
const { archive, bodies } = await sharedReading(root);
const run: ExportRun = { before: process.resourceUsage().maxRSS * 1024 };
await writeExports(folder, { archive, bodies });
console.log(JSON.stringify(run));
