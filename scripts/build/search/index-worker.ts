import { text } from 'node:stream/consumers';
import { shelfFiles } from '#search/format/shelf.ts';
import { readIndex } from '#search/format/stored-index.ts';
import { writeFile } from '#search/format/write-file.ts';
import { type BundleEntry, writeFullBundle, writeLightBundle } from '#search/index/bundle-files.ts';
import { type IndexOrder, TOLD } from '#search/index/index-job.ts';
import { formatFailure } from '../../command/tell-failure.ts';

// One job a process: what Pagefind holds in memory ends with the process, so memory does not grow with the archive.
try {
  await makePart(JSON.parse(await text(process.stdin)));
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}

async function makePart(job: IndexOrder): Promise<void> {
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

function readEntries({ documents, paragraphs }: BundleOrder): readonly BundleEntry[] {
  return documents.map((document, n) => ({ document, paragraphs: paragraphs[n] ?? [] }));
}

type BundleOrder = Exclude<IndexOrder, { readonly kind: 'shelf' }>;
