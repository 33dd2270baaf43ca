import { text } from 'node:stream/consumers';
import { type IndexOrder, TOLD } from '#search/index/index-job.ts';
import { layIndex } from '#search/index/lay-index.ts';
import { writeSegment } from '#search/index/segment-files.ts';
import { formatFailure } from '../../command/tell-failure.ts';

// One job a process: what it holds in memory ends with the process, so memory does not grow with the archive.
try {
  makePart(JSON.parse(await text(process.stdin)));
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}

function makePart(job: IndexOrder): void {
  if (job.kind === 'index') layIndex(job.segments, job.folder);
  else {
    const { documents, texts, folder } = job;
    const entries = documents.map((document, n) => ({ document, blocks: texts[n] ?? [] }));
    writeSegment(folder, entries);
  }
}
