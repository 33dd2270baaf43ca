import { text } from 'node:stream/consumers';
import { ContentChangedError } from '#reader/content-changed.ts';
import { readBody } from '#reader/read-body.ts';
import {
  type BundleEntry,
  readIndex,
  writeFile,
  writeFullBundle,
  writeLightBundle,
} from '#search/index/bundle-files.ts';
import { shelfFiles } from '#search/index/shelf.ts';
import { plainParagraphs } from '#search/plain-text.ts';
import type { BundleJob, IndexJob } from './index-job.ts';

// One job a process: what Pagefind holds in memory ends with the process, so memory does not grow with the archive.
const job: IndexJob = JSON.parse(await text(process.stdin));
if (job.kind === 'shelf') {
  for (const { path, content } of shelfFiles(job.bundles.map(readIndex), job.tiles)) {
    writeFile(job.folder, path, content);
  }
} else {
  // The build says itself which file it was.
  process.on('uncaughtException', (error) => {
    if (!(error instanceof ContentChangedError)) console.error(error);
    process.exit(1);
  });
  const write = job.kind === 'full' ? writeFullBundle : writeLightBundle;
  const program = await write(job.folder, readEntries(job));
  writeFile(job.folder, 'pagefind.js', program.script);
  writeFile(job.folder, 'pagefind.wasm', program.wasm);
}

function* readEntries({ root, documents }: BundleJob): Generator<BundleEntry> {
  for (const document of documents) {
    yield { document, paragraphs: plainParagraphs(readBody(root, document).body) };
  }
}
