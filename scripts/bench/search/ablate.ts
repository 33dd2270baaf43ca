import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Collection, openCollection } from '#search/engine/collection.ts';
import { searchCollection } from '#search/engine/engine.ts';
import { RANKING, type Ranking } from '#search/engine/ranking.ts';
import { readRecords } from '#search/engine/records.ts';
import { openAssets } from '#search/format/assets.ts';
import { planQuery } from '#search/query/query-plan.ts';
import type { JudgedQuery } from './bench-item.ts';
import { ALL, judge, mean } from './metrics.ts';

/** A ranking that lacks one weight or pass. */
interface Variant {
  readonly name: string;
  readonly ranking: Ranking;
}

// The ranking as it is, then without each weight and each pass in turn.
function rankingVariants({ weights, limits, passes }: Ranking = RANKING): readonly Variant[] {
  return [
    { name: 'đủ cả', ranking: { weights, limits, passes } },
    ...Object.keys(weights).map((name) => ({
      name: `trọng số ${name}`,
      ranking: { weights: { ...weights, [name]: 0 }, limits, passes },
    })),
    ...Object.keys(passes).map((name) => ({
      name: `bước ${name}`,
      ranking: { weights, limits, passes: { ...passes, [name]: false } },
    })),
  ];
}

/** Answers all queries from the search folder without each part of the ranking in turn, in this process, and prints what that costs. */
export async function printAblation(
  folder: string,
  queries: readonly JudgedQuery[],
): Promise<void> {
  console.log(`${'không có'.padEnd(34)}   S@1    MRR  KB mỗi câu  ms mỗi câu`);
  for (const [n, { name, ranking }] of rankingVariants().entries()) {
    const { rankings, bytes, milliseconds } = await answerAll(folder, queries, { n, ranking });
    const quality = judge(queries, rankings).get(ALL);
    const cells = [
      quality?.first.toFixed(3),
      quality?.reciprocal.toFixed(3),
      (mean(bytes) / 1000).toFixed(1).padStart(10),
      mean(milliseconds).toFixed(1).padStart(10),
    ];
    console.log(`${name.padEnd(34)} ${cells.join('  ')}`);
  }
}

async function answerAll(
  folder: string,
  queries: readonly JudgedQuery[],
  { n, ranking }: { readonly n: number; readonly ranking: Ranking },
) {
  let read = 0;
  globalThis.archiveReadAsset = async (path) => {
    const file = readFileSync(join(folder, path));
    read += file.length;
    return file;
  };
  // Each variant has a WebAssembly memory of its own: no index is ever given back.
  const { href } = pathToFileURL(join(folder, 'pagefind.js'));
  globalThis.archivePagefind = import(`${href}?lan=${n}`);
  const collection = await openCollection(openAssets(''), ranking);
  const rankings: (readonly string[])[] = [];
  const bytes: number[] = [];
  const milliseconds: number[] = [];
  for (const { query } of queries) {
    read = 0;
    const start = performance.now();
    rankings.push(await answer(collection, query));
    milliseconds.push(performance.now() - start);
    bytes.push(read);
  }
  return { rankings, bytes, milliseconds };
}

async function answer(collection: Collection, query: string): Promise<readonly string[]> {
  const { entries } = await searchCollection(collection, planQuery(query));
  const { assets, manifest } = collection;
  return (await readRecords(assets, manifest, entries.slice(0, 10))).map(({ id }) => id);
}
