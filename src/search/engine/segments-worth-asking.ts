import { entryPlace, SEGMENTS_AN_INDEX } from '../format/manifest.ts';
import type { Collection } from './collection.ts';
import { intersect } from './intersect.ts';

/** An archive of no more segments has shards that cover many of them: there is nothing to spare. */
const SMALL_ARCHIVE = 2 * SEGMENTS_AN_INDEX;

/**
 * The full segments that can hold all words, and entries of `within` where that is given: only those have to give
 * their files. In a large archive the rarest words are looked up, one after the other, each only where the ones before it are.
 */
export async function segmentsWorthAsking(
  { summary, full, manifest, ranking }: Collection,
  words: readonly string[],
  within: ReadonlySet<number> | undefined,
): Promise<ReadonlySet<number>> {
  let segments = within === undefined ? new Set(manifest.full.keys()) : segmentsOf(within);
  if (!ranking.passes.sparing || words.length < 2 || manifest.full.length <= SMALL_ARCHIVE)
    return segments;
  const counted = await Promise.all(
    [...new Set(words)].map(async (word) => ({ word, count: (await summary.postings(word)).size })),
  );
  let left = within;
  for (const { word } of counted
    .toSorted((a, b) => a.count - b.count)
    .slice(0, ranking.limits.lookedUp)) {
    if (segments.size <= ranking.limits.fewSegments) break;
    const postings = await full.postings(word, segments);
    const both: ReadonlySet<number> = left === undefined ? postings : intersect(postings, left);
    left = both;
    segments = segmentsOf(both);
  }
  return segments;
}

/** The full segments that entries lie in. */
export function segmentsOf(entries: Iterable<number>): Set<number> {
  return new Set([...entries].map((entry) => entryPlace(entry).segment));
}
