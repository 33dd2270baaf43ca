import { makeEntryParts } from '#search/index/entry-parts.ts';
import { layIndex } from '#search/index/lay-index.ts';
import type { IndexJob } from '#search/index/plan-jobs.ts';
import { readKept, writeSegment } from '#search/index/segment.ts';

/** Makes a part of the index in its folder. */
export function makePart(order: IndexJob): void {
  if (order.kind === 'index') {
    layIndex(order);
    return;
  }
  const kept = readKept(order.former);
  const entries = order.entries.map(({ key, document, blocks }) => {
    const parts = blocks === undefined ? kept.get(key) : makeEntryParts({ document, blocks });
    if (parts === undefined) throw new Error(`nothing is kept of ${document.id}`);
    return [key, parts] as const;
  });
  writeSegment(order.folder, new Map(entries));
}
