import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openAssets, SearchAssetError, type SearchAssets } from '#search/format/assets.ts';
import { type CborValue, decodeCbor, encodeCbor } from '#search/format/cbor.ts';
import { indexFiles } from '#search/format/index-files.ts';
import { lengthCode, PAGEFIND_SIGNATURE } from '#search/format/index-metadata.ts';
import { readIndexes } from '#search/format/index-reader.ts';
import type { SegmentIndex } from '#search/format/pagefind-segment.ts';

/** A word as Pagefind writes it: pages count on from the one before, and so do those of each spelling with marks. */
type Word = readonly [
  text: string,
  pages: readonly number[],
  variants?: readonly (readonly [string, readonly number[]])[],
];

function segmentOf(pages: number, words: readonly Word[]): SegmentIndex {
  const list = (steps: readonly number[]): CborValue => steps.map((step) => [step, [25, 1], []]);
  return {
    version: '1.6.0',
    fields: ['title'],
    lengths: Array.from({ length: pages }, () => lengthCode(100)),
    words: words.map(([text, steps, variants = []]) =>
      encodeCbor([text, list(steps), variants.map(([form, held]) => [form, list(held)])]),
    ),
  };
}

const SEGMENTS = [
  segmentOf(3, [
    ['canz', [0], [['cầnz', [1, 1]]]],
    ['thoz', [2]],
  ]),
  segmentOf(2, [['dangz', [0, 1]]]),
  segmentOf(40, [
    ['canz', Array.from({ length: 40 }, (_, n) => Math.min(n, 1))],
    ['zonez', [39]],
  ]),
];

function openIndex(row: number, segments: readonly SegmentIndex[] = SEGMENTS) {
  const files = new Map(
    [...indexFiles(segments, { row, column: 16_000 })].map((file) => [file.path, file.content]),
  );
  const bytes = (path: string): Promise<Uint8Array> => {
    const content = files.get(path.replace('ke/', ''));
    return content === undefined
      ? Promise.reject(new SearchAssetError(`cannot read ${path}`))
      : Promise.resolve(inflateSync(content));
  };
  const assets: SearchAssets = {
    ...openAssets(''),
    bytes,
    json: async <Value>(path: string) =>
      JSON.parse(new TextDecoder().decode(await bytes(path))) as Value,
  };
  return { files, index: readIndexes(assets) };
}

describe.each([1, 100, 1_000_000])('an index in rows of about %i bytes', (row) => {
  const { index } = openIndex(row);

  test.each([
    ['canz', 0, [0, 1, 2], 'with and without marks'],
    ['cầnz', 0, [0, 1, 2], 'whatever marks are asked for'],
    ['canz', 1, [], 'a word another segment holds'],
    ['dangz', 1, [0, 1], 'pages count on from the one before'],
    ['zonez', 2, [39], 'the last word of all'],
    ['aaz', 0, [], 'before the first word'],
    ['zzz', 0, [], 'after the last word'],
  ])('tells the pages of «%s» in segment %i: %j (%s)', async (word, segment, pages) => {
    const held = await index.pages({ folder: 'ke', segment }, word);
    expect(held.toSorted((a, b) => a - b)).toEqual(pages);
  });

  test('gives Pagefind a chunk of one segment, behind its signature', async () => {
    const [, , chunks] = await metadataOf(2);
    const row = (chunks as readonly CborValue[]).findIndex(
      (chunk) => (chunk as readonly string[])[1] === 'zonez',
    );
    const chunk = await index.chunk({ folder: 'ke', segment: 2 }, row);
    expect([...chunk.subarray(0, 12)]).toEqual([...PAGEFIND_SIGNATURE]);
    const [words] = decodeCbor(chunk.subarray(12)) as readonly (readonly CborValue[])[];
    expect(words?.map((word) => (word as readonly CborValue[])[0])).toContain('zonez');
    expect(JSON.stringify(words)).not.toContain('dangz');
  });

  async function metadataOf(segment: number): Promise<readonly CborValue[]> {
    const metadata = await index.metadata({ folder: 'ke', segment });
    return decodeCbor(metadata.subarray(12)) as readonly CborValue[];
  }

  test('gives Pagefind the pages of one segment only', async () => {
    const [version, pages] = await metadataOf(1);
    expect(version).toBe('1.6.0');
    expect(pages).toHaveLength(2);
  });
});

test('a frequent word has shards of its own for neighbouring segments, so that not all need be read', () => {
  const many = Array.from({ length: 4 }, () =>
    segmentOf(1500, [['canz', Array.from({ length: 1500 }, () => 1)]]),
  );
  const paths = [...indexFiles(many, { row: 4000, column: 25_000 })].map(({ path }) => path);
  expect(paths.filter((path) => path.startsWith('i/0'))).toEqual(['i/0.bin', 'i/0-2.bin']);
});

/** Words in every shape Pagefind 1.6 gives them; a page is `[pages since the one before, [weight, place, …], fields]`, whose numbers may be any. */
const SHAPES: readonly CborValue[] = [
  [
    'cacz',
    [],
    [
      ['cácz', [[1, [9, 4, 2], [1, 4]]]],
      ['cắcz', [[0, [25, 1], []]]],
    ],
  ],
  ['canz', [[3, [25, 9, 169, 1], [1, 1]]], [['cầnz', [[2, [169, 1], []]]]]],
  ['cao𝐀z', [[4, [169, 0], [1, 0, 2, 8]]], [['cao𝐁z', [[4, [25, 2], [2, 1]]]]]],
  [
    'caz',
    [
      [0, [25, 7, 300, 70_000], []],
      [250, [13, 0, 25, 5, 73, 2, 169, 3], []],
    ],
    [],
  ],
];

test.each([1, 200, 1_000_000])(
  'gives Pagefind every word as it wrote it, in rows of %i',
  async (row) => {
    const segment = { ...segmentOf(300, []), words: SHAPES.map((word) => encodeCbor(word)) };
    const { index, files } = openIndex(row, [segmentOf(7, [['cacz', [6]]]), segment]);
    const rows = [...files.keys()].filter((path) => path.startsWith('i/')).length;
    const chunks = await Promise.all(
      Array.from({ length: rows }, (_, n) => index.chunk({ folder: 'ke', segment: 1 }, n)),
    );
    const words = chunks.flatMap(
      (chunk) => (decodeCbor(chunk.subarray(12)) as readonly (readonly CborValue[])[])[0] ?? [],
    );
    expect(words).toEqual(SHAPES);
  },
);

test.each([
  ['cut', (shard: Uint8Array) => shard.slice(0, -3)],
  ['empty', () => new Uint8Array()],
  ['something else', () => new TextEncoder().encode('<!doctype html>')],
])('a shard that is %s is an error, not an empty answer', async (_, spoil) => {
  const { files, index } = openIndex(1_000_000);
  const path = 'i/0.bin';
  files.set(path, deflateSync(spoil(inflateSync(files.get(path) ?? new Uint8Array()))));
  await expect(index.pages({ folder: 'ke', segment: 0 }, 'canz')).rejects.toThrow(SearchAssetError);
});

test('a shard that is missing is an error, not an empty answer', async () => {
  const { files, index } = openIndex(100);
  for (const path of files.keys()) if (path.startsWith('i/')) files.delete(path);
  await expect(index.pages({ folder: 'ke', segment: 0 }, 'canz')).rejects.toThrow(SearchAssetError);
});
