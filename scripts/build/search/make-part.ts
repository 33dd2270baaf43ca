import { type EntryParts, makeEntryParts } from '#search/index/entry-parts.ts';
import { openEntries } from '#search/index/kept-entries.ts';
import { layIndex } from '#search/index/lay-index.ts';
import type { IndexOrder } from '#search/index/plan-jobs.ts';
import { writeSegment } from '#search/index/segment-files.ts';

/** The exit code of a process that lacks the text of a document: what was kept of it is not whole. */
export const LACKS_TEXT = 4;

/** Makes a part of the index in its folder; `lacks text` where what was kept of a document is not whole and its text was not told. */
export function makePart(order: IndexOrder): 'made' | 'lacks text' {
  if (order.kind === 'full') return makeSegment(order);
  layIndex(order);
  return 'made';
}

function makeSegment(job: Extract<IndexOrder, { kind: 'full' }>): 'made' | 'lacks text' {
  const texts = new Map(job.texts);
  const kept = openEntries(job.cacheDir);
  try {
    const fresh = new Map<string, EntryParts>();
    const parts: EntryParts[] = [];
    for (const [place, { key, document }] of job.entries.entries()) {
      const blocks = texts.get(place);
      const found = blocks === undefined ? kept.find(key) : makeEntryParts({ document, blocks });
      if (found === undefined) return 'lacks text';
      if (blocks !== undefined) fresh.set(key, found);
      parts.push(found);
    }
    writeSegment(job.folder, parts);
    kept.keep(fresh);
    return 'made';
  } finally {
    kept.close();
  }
}
