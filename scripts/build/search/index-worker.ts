import { text } from 'node:stream/consumers';
import { indexFiles } from '#search/format/index-files.ts';
import { readIndex } from '#search/format/stored-index.ts';
import { writeFile } from '#search/format/write-file.ts';
import { type IndexOrder, TOLD } from '#search/index/index-job.ts';
import {
  type SegmentEntry,
  writeFullSegment,
  writeSummarySegment,
} from '#search/index/segment-files.ts';
import { formatFailure } from '../../command/tell-failure.ts';

// One job a process: what Pagefind holds in memory ends with the process, so memory does not grow with the archive.
try {
  await makePart(JSON.parse(await text(process.stdin)));
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}

async function makePart(job: IndexOrder): Promise<void> {
  if (job.kind === 'index') {
    for (const { path, content } of indexFiles(job.segments.map(readIndex), job.shards)) {
      writeFile(job.folder, path, content);
    }
    return;
  }
  const write = job.kind === 'full' ? writeFullSegment : writeSummarySegment;
  const program = await write(job.folder, readEntries(job));
  writeFile(job.folder, 'pagefind.js', program.script);
  writeFile(job.folder, 'pagefind.wasm', program.wasm);
}

function readEntries({ documents, paragraphs }: SegmentOrder): readonly SegmentEntry[] {
  return documents.map((document, n) => ({ document, paragraphs: paragraphs[n] ?? [] }));
}

type SegmentOrder = Exclude<IndexOrder, { readonly kind: 'index' }>;
