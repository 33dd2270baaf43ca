import { expect, test } from 'vitest';
import type { Collection } from '#search/engine/collection.ts';
import { RANKING } from '#search/engine/ranking.ts';
import { segmentsWorthAsking } from '#search/engine/segments-worth-asking.ts';
import { entryNumber } from '#search/format/manifest.ts';

// Word → the full segments whose first entry holds it.
const HELD: Readonly<Record<string, readonly number[]>> = {
  rare: [3, 20],
  some: [3, 7, 8, 20],
  often: Array.from({ length: 30 }, (_, segment) => segment),
};

function archiveOf(segments: number) {
  const asked: string[] = [];
  const postings = (word: string): Set<number> =>
    new Set((HELD[word] ?? []).map((segment) => entryNumber(segment, 0)));
  const collection = {
    summary: { postings: async (word: string) => postings(word) },
    full: {
      postings: async (word: string, only: ReadonlySet<number>) => {
        asked.push(`${word} in ${only.size}`);
        return postings(word);
      },
    },
    ranking: RANKING,
    manifest: { full: Array.from({ length: segments }, () => ({})) },
  } as unknown as Collection;
  return { collection, asked };
}

test('a small archive asks all its segments at once', async () => {
  const { collection, asked } = archiveOf(24);
  const segments = await segmentsWorthAsking(collection, ['often', 'rare'], undefined);
  expect(segments.size).toBe(24);
  expect(asked).toEqual([]);
});

test('a large archive looks the rarest words up first and stops where few segments are left', async () => {
  const { collection, asked } = archiveOf(30);
  const segments = await segmentsWorthAsking(collection, ['often', 'some', 'rare'], undefined);
  expect([...segments]).toEqual([3, 20]);
  expect(asked).toEqual(['rare in 30']);
});

test('each word is looked up only where the ones before it are', async () => {
  const { collection, asked } = archiveOf(30);
  const segments = await segmentsWorthAsking(collection, ['often', 'some'], undefined);
  expect([...segments]).toEqual([3, 7, 8, 20]);
  expect(asked).toEqual(['some in 30', 'often in 4']);
});
