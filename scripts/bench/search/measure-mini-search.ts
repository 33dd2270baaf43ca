import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { foldText } from '#core/text/fold.ts';
import type { BenchItem } from './bench-item.ts';
import type { EngineRun } from './engine-run.ts';

/** Indexes the same texts with MiniSearch (BM25 on the whole index, marks folded) and asks it in this process: what a reader would download is its index, gzipped. */
export function measureMiniSearch(
  items: readonly BenchItem[],
  queries: readonly string[],
): EngineRun {
  const start = performance.now();
  const engine = new MiniSearch({
    fields: ['title', 'lead', 'text'],
    idField: 'id',
    processTerm: (term) => foldText(term),
    searchOptions: { boost: { title: 3, lead: 2 } },
  });
  const before = process.memoryUsage().rss;
  engine.addAll(
    items.map(({ id, title, lead, body }) => ({ id, title, lead, text: body.join('\n') })),
  );
  const indexSeconds = (performance.now() - start) / 1000;
  const peakMemory = process.memoryUsage().rss - before;
  const index = JSON.stringify(engine);
  const bytes = gzipSync(index).length;
  const ask = (query: string) => {
    const asked = performance.now();
    const ids = engine
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
    return { ids, time: performance.now() - asked };
  };
  const once = queries.map(ask);
  const again = queries.map(ask);
  const whole = { bytes, requests: 1 };
  return {
    name: 'MiniSearch',
    rankings: once.map(({ ids }) => ids),
    firstShown: whole,
    firstWhole: whole,
    laterBytes: queries.map(() => 0),
    opening: once.slice(0, 1).map(({ time }) => time),
    cold: once.map(({ time }) => time),
    warm: again.map(({ time }) => time),
    indexSeconds,
    peakMemory,
    indexBytes: bytes,
  };
}
