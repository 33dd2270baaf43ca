import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Collection, openCollection } from '#search/engine/collection.ts';
import { searchCollection } from '#search/engine/engine.ts';
import { readRecords } from '#search/engine/records.ts';
import { openAssets } from '#search/format/assets.ts';
import { planQuery } from '#search/query/query-plan.ts';
import { RANKING, type Ranking } from '#search/query/ranking.ts';
import type { JudgedQuery } from './bench-item.ts';
import { ALL, judge, mean } from './metrics.ts';

/** A ranking that lacks one weight. */
interface Variant {
  readonly name: string;
  readonly ranking: Ranking;
}

// The ranking as it is, then without each weight in turn.
function rankingVariants({ weights, limits }: Ranking = RANKING): readonly Variant[] {
  return [
    { name: 'đủ cả', ranking: { weights, limits } },
    ...Object.keys(weights).map((name) => ({
      name: `trọng số ${name}`,
      ranking: { weights: { ...weights, [name]: 0 }, limits },
    })),
  ];
}

/** Answers all queries from the search folder without each part of the ranking in turn, in this process, and prints what that costs. */
export async function printAblation(
  folder: string,
  queries: readonly JudgedQuery[],
): Promise<void> {
  console.log(`${'không có'.padEnd(34)}   S@1    MRR  KB mỗi câu  ms mỗi câu`);
  for (const { name, ranking } of rankingVariants()) {
    const { rankings, bytes, milliseconds } = await answerAll(folder, queries, ranking);
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

async function answerAll(folder: string, queries: readonly JudgedQuery[], ranking: Ranking) {
  let read = 0;
  globalThis.archiveReadAsset = async (path) => {
    const file = readFileSync(join(folder, path));
    read += file.length;
    return file;
  };
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
  return (await readRecords(collection, entries.slice(0, 10))).map(({ id }) => id);
}
