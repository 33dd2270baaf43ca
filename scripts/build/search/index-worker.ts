import { text } from 'node:stream/consumers';
import { type EntryParts, makeEntryParts } from '#search/index/entry-parts.ts';
import { type IndexOrder, LACKS_TEXT, TOLD } from '#search/index/index-job.ts';
import { openEntries } from '#search/index/kept-entries.ts';
import { layIndex } from '#search/index/lay-index.ts';
import { writeSegment } from '#search/index/segment-files.ts';
import { formatFailure } from '../../command/tell-failure.ts';

// One job a process: what it holds in memory ends with the process, so memory does not grow with the archive.
try {
  const job = JSON.parse(await text(process.stdin)) as IndexOrder;
  if (job.kind === 'index') layIndex(job);
  else if (!makeSegment(job)) process.exitCode = LACKS_TEXT;
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = TOLD;
}

function makeSegment(job: Exclude<IndexOrder, { kind: 'index' }>): boolean {
  const texts = new Map(job.texts);
  const kept = openEntries(job.cacheDir);
  try {
    const fresh = new Map<string, EntryParts>();
    const parts: EntryParts[] = [];
    for (const [place, { key, document }] of job.entries.entries()) {
      const blocks = texts.get(place);
      const found = blocks === undefined ? kept.find(key) : makeEntryParts({ document, blocks });
      if (found === undefined) return false;
      if (blocks !== undefined) fresh.set(key, found);
      parts.push(found);
    }
    writeSegment(job.folder, parts);
    kept.keep(fresh);
    return true;
  } finally {
    kept.close();
  }
}
