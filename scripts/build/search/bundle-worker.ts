import { text } from 'node:stream/consumers';
import { readBody } from '#reader/read-body.ts';
import {
  type BundleEntry,
  writeFile,
  writeFullBundle,
  writeLightBundle,
} from '#search/index/bundle-files.ts';
import { plainParagraphs } from '#search/plain-text.ts';
import type { BundleJob } from './bundle-job.ts';

// One bundle a process: what Pagefind holds in memory ends with the process, so memory does not grow with the archive.
const { kind, root, folder, documents }: BundleJob = JSON.parse(await text(process.stdin));
const program = await (kind === 'full' ? writeFullBundle : writeLightBundle)(folder, readEntries());
writeFile(folder, 'pagefind.js', program.script);
writeFile(folder, 'pagefind.wasm', program.wasm);

function* readEntries(): Generator<BundleEntry> {
  for (const document of documents) {
    yield { document, paragraphs: plainParagraphs(readBody(root, document.file).body) };
  }
}
