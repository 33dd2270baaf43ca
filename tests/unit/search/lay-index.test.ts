import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countPassages } from '#search/engine/collection.ts';
import { type LookUp, openPostings } from '#search/engine/postings.ts';
import { openAssets } from '#search/format/assets.ts';
import { sealFile } from '#search/format/seal.ts';
import type { IndexFacts } from '#search/format/unit-part.ts';
import { INDEX_FILE, indexFiles, layIndex } from '#search/index/lay-index.ts';
import { writeSegment } from '#search/index/segment.ts';
import { listUnits } from '#search/index/unit-list.ts';
import { pairUnit, type Unit, wordUnit } from '#search/query/words.ts';

/** Entries of each segment, with two passages each: more than a thousand in all, so that one word is frequent. */
const SEGMENTS = [400, 300];

let folder: string;
let segments: readonly string[];
let lookUp: LookUp;
let facts: IndexFacts;

// A title that every entry has, and a body with a word of its own and one that only its marks tell from another.
function passagesOf(entry: number): readonly (readonly Unit[])[] {
  return [
    [wordUnit('chung')],
    [wordUnit('chung'), wordUnit(`riêng${entry}`), wordUnit(entry % 2 === 0 ? 'má' : 'mạ')],
  ];
}

function writeUnits(name: string, entries: readonly (readonly (readonly Unit[])[])[]): string {
  const none = { record: new Uint8Array(), text: new Uint8Array(), words: [], names: [] };
  const parts = entries.map((passages) => ({ ...none, ...listUnits(passages) }));
  const segment = join(folder, name);
  writeSegment(segment, new Map(parts.map((each, n) => [String(n), each])));
  return segment;
}

function readIndex(path: string): Uint8Array {
  const [index = '', ...steps] = path.split('/');
  return indexFiles(join(folder, index))?.get(steps.join('/')) ?? new Uint8Array();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kho-tin-phan-'));
  let entry = 0;
  segments = SEGMENTS.map((size, n) =>
    writeUnits(
      `doan-${n}`,
      Array.from({ length: size }, () => passagesOf(entry++)),
    ),
  );
  layIndex({ code: 'a', segments, folder: join(folder, 'index') });
  globalThis.archiveReadAsset = async (path) => sealFile(path, readIndex(path));
  const assets = openAssets('');
  facts = await assets.json<IndexFacts>('index/m.bin');
  lookUp = openPostings(assets, 'index', facts.bits);
});

afterAll(() => {
  globalThis.archiveReadAsset = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function passages(unit: Unit, how: 'exact' | 'any' = 'any'): Promise<readonly number[]> {
  const { exact } = await lookUp(unit, how);
  return (await Promise.all(exact.map(({ read }) => read()))).flatMap((each) => [...each]);
}

describe('an index of several segments', () => {
  test.each([
    [0, 'the first of the first segment'],
    [399, 'the last of the first'],
    [400, 'the first of the second'],
    [699, 'the last of all'],
  ])('finds the word of entry %i alone (%s)', async (entry) => {
    expect(await passages(wordUnit(`riêng${entry}`))).toEqual([2 * entry + 1]);
  });

  test('keeps what every passage holds in a file of its own', async () => {
    const { exact } = await lookUp(wordUnit('chung'), 'any');
    expect(exact.map(({ count, isFrequent }) => ({ count, isFrequent }))).toEqual([
      { count: 1400, isFrequent: true },
    ]);
    expect(await passages(wordUnit('chung'))).toEqual(Array.from({ length: 1400 }, (_, n) => n));
  });

  test('tells forms apart where marks were typed, and finds all where none were', async () => {
    expect(await passages(wordUnit('má'), 'exact')).toHaveLength(350);
    expect(await passages(wordUnit('ma'), 'any')).toHaveLength(700);
    expect((await lookUp(wordUnit('mã'), 'exact')).other).toHaveLength(2);
  });

  test('holds nothing of what no text says', async () => {
    expect(await passages(wordUnit('không'))).toEqual([]);
    expect(await passages(pairUnit('chung', 'riêng0'))).toEqual([]);
  });

  test('tells whose each passage is, and its place there', () => {
    const { count, entryOf, placeOf } = countPassages(facts);
    expect(count).toBe(1400);
    expect([...placeOf.slice(798, 802)]).toEqual([0, 1, 0, 1]);
    expect(entryOf[799]).toBe(399);
    expect(entryOf[800]).toBe(400);
  });
});

describe('an index that is laid after another', () => {
  const layAgain = (name: string, changed: readonly string[], code = 'a') => {
    const index = join(folder, name);
    const former = join(folder, 'index');
    layIndex({ code, segments: changed, folder: index, former });
    const fresh = join(folder, `${name}-moi`);
    layIndex({ code, segments: changed, folder: fresh });
    return { later: indexFiles(index), fresh: indexFiles(fresh) };
  };
  const changed = () =>
    writeUnits(
      'doan-khac',
      Array.from({ length: 300 }, (_, n) => passagesOf(n === 7 ? 9000 : 400 + n)),
    );

  test('has the bytes of one that is laid from nothing, where a word, an entry or the code is another', () => {
    const [first = '', second = ''] = segments;
    for (const { later, fresh } of [
      layAgain('index-chu', [first, changed()]),
      layAgain('index-it', [second]),
      layAgain('index-nhieu', [first, second, changed()]),
      layAgain('index-ma', [first, second], 'b'),
    ]) {
      expect(fresh?.size).toBeGreaterThan(64);
      expect(later).toEqual(fresh);
    }
  });

  test('takes nothing from one that was spoilt', () => {
    appendFileSync(join(folder, 'index', INDEX_FILE), 'x');
    expect(indexFiles(join(folder, 'index'))).toBeUndefined();
    const { later, fresh } = layAgain('index-hong', segments);
    expect(later).toEqual(fresh);
  });
});
