import { text } from 'node:stream/consumers';
import { readBody } from '#reader/read-body.ts';
import { shelfFiles } from '#search/format/shelf.ts';
import { readIndex } from '#search/format/stored-index.ts';
import { writeFile } from '#search/format/write-file.ts';
import { type BundleEntry, writeFullBundle, writeLightBundle } from '#search/index/bundle-files.ts';
import { type BundleJob, type IndexJob, TOLD } from '#search/index/index-job.ts';
import { plainParagraphs } from '#search/index/plain-text.ts';
import { formatFailure } from '../../command/tell-failure.ts';

// One job a process: what Pagefind holds in memory ends with the process, so memory does not grow with the archive.
try {
  await makePart(JSON.parse(await text(process.stdin)));
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}

async function makePart(job: IndexJob): Promise<void> {
  if (job.kind === 'shelf') {
    for (const { path, content } of shelfFiles(job.bundles.map(readIndex), job.tiles)) {
      writeFile(job.folder, path, content);
    }
    return;
  }
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
