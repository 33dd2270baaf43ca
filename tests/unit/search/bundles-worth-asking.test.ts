import { expect, test } from 'vitest';
import { bundlesWorthAsking } from '#search/engine/bundles-worth-asking.ts';
import type { Collection } from '#search/engine/collection.ts';
import { RANKING } from '#search/engine/ranking.ts';
import { entryNumber } from '#search/format/manifest.ts';

// Word → the full bundles whose first entry holds it.
const HELD: Readonly<Record<string, readonly number[]>> = {
  rare: [3, 20],
  some: [3, 7, 8, 20],
  often: Array.from({ length: 30 }, (_, bundle) => bundle),
};

function archiveOf(bundles: number) {
  const asked: string[] = [];
  const holders = (word: string): Set<number> =>
    new Set((HELD[word] ?? []).map((bundle) => entryNumber(bundle, 0)));
  const collection = {
    light: { holders: async (word: string) => holders(word) },
    full: {
      holders: async (word: string, only: ReadonlySet<number>) => {
        asked.push(`${word} in ${only.size}`);
        return holders(word);
      },
    },
    ranking: RANKING,
    manifest: { full: Array.from({ length: bundles }, () => ({})) },
  } as unknown as Collection;
  return { collection, asked };
}

test('a small archive asks all its bundles at once', async () => {
  const { collection, asked } = archiveOf(24);
  const bundles = await bundlesWorthAsking(collection, ['often', 'rare'], undefined);
  expect(bundles.size).toBe(24);
  expect(asked).toEqual([]);
});

test('a large archive looks the rarest words up first and stops where few bundles are left', async () => {
  const { collection, asked } = archiveOf(30);
  const bundles = await bundlesWorthAsking(collection, ['often', 'some', 'rare'], undefined);
  expect([...bundles]).toEqual([3, 20]);
  expect(asked).toEqual(['rare in 30']);
});

test('each word is looked up only where the ones before it are', async () => {
  const { collection, asked } = archiveOf(30);
  const bundles = await bundlesWorthAsking(collection, ['often', 'some'], undefined);
  expect([...bundles]).toEqual([3, 7, 8, 20]);
  expect(asked).toEqual(['some in 30', 'often in 4']);
});
