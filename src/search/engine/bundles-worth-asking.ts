import { entryPlace, SHELF_SIZE } from '../format/manifest.ts';
import type { Collection } from './collection.ts';
import { intersect } from './intersect.ts';

/** An archive of no more bundles has tiles that cover many of them: there is nothing to spare. */
const SMALL_ARCHIVE = 2 * SHELF_SIZE;

/**
 * The full bundles that can hold all words, and entries of `within` where that is given: only those have to give
 * their files. In a large archive the rarest words are looked up, one after the other, each only where the ones before it are.
 */
export async function bundlesWorthAsking(
  { light, full, manifest, ranking }: Collection,
  words: readonly string[],
  within: ReadonlySet<number> | undefined,
): Promise<ReadonlySet<number>> {
  let bundles = within === undefined ? new Set(manifest.full.keys()) : bundlesOf(within);
  if (!ranking.passes.sparing || words.length < 2 || manifest.full.length <= SMALL_ARCHIVE)
    return bundles;
  const counted = await Promise.all(
    [...new Set(words)].map(async (word) => ({ word, count: (await light.holders(word)).size })),
  );
  let left = within;
  for (const { word } of counted
    .toSorted((a, b) => a.count - b.count)
    .slice(0, ranking.limits.lookedUp)) {
    if (bundles.size <= ranking.limits.fewSegments) break;
    const holders = await full.holders(word, bundles);
    const both: ReadonlySet<number> = left === undefined ? holders : intersect(holders, left);
    left = both;
    bundles = bundlesOf(both);
  }
  return bundles;
}

/** The full bundles that entries lie in. */
export function bundlesOf(entries: Iterable<number>): Set<number> {
  return new Set([...entries].map((entry) => entryPlace(entry).bundle));
}
