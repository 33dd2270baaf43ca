import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeEntryParts } from '#search/index/entry-parts.ts';
import {
  readFacts,
  readKept,
  readLayableFacts,
  segmentFiles,
  writeSegment,
} from '#search/index/segment.ts';

const DOCUMENT = {
  id: '2020/a',
  kind: 'item' as const,
  title: 'Đổi mới sáng tạo',
  date: '2020-01-02',
  lead: '',
  names: [],
  captions: [],
  numbers: [],
  places: [],
  organisations: [],
  topics: [],
  placeName: '',
  file: 'tin/2020/a.md',
  digest: '',
};
const PARTS = makeEntryParts({ document: DOCUMENT, blocks: ['Một đoạn văn.', ['muc', 'Mục']] });
const OTHER = makeEntryParts({ document: { ...DOCUMENT, id: '2020/b' }, blocks: ['Đoạn khác.'] });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-tin-doan-'));
  writeSegment(
    folder,
    new Map([
      ['a', PARTS],
      ['b', OTHER],
    ]),
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a segment in the cache', () => {
  test('gives what was taken from each entry by its key, and the files of both', () => {
    const kept = readKept([folder]);
    expect([...kept.keys()]).toEqual(['a', 'b']);
    expect(kept.get('a')).toEqual(PARTS);
    expect([...(segmentFiles(folder)?.keys() ?? [])]).toEqual([
      'r/0.bin',
      't/0.bin',
      'r/1.bin',
      't/1.bin',
    ]);
  });

  test('tells an index its passages and in how many entries each word stands', () => {
    const facts = readFacts(folder);
    expect(facts?.keys).toEqual(['a', 'b']);
    expect(facts?.sizes).toEqual([PARTS.passages, OTHER.passages]);
    expect([facts?.words.get('đoạn'), facts?.words.get('văn')]).toEqual([2, 1]);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut', (bytes) => bytes.subarray(0, -1)],
    [
      'changed in one bit',
      (bytes) => bytes.fill((bytes.at(-9) ?? 0) ^ 1, bytes.length - 9, bytes.length - 8),
    ],
    ['empty', () => new Uint8Array()],
    ['something else', () => Buffer.from('không phải của chương trình này '.repeat(50))],
  ])('whose files are %s gives nothing', (_, spoil) => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, spoil(readFileSync(path)));
    }
    expect(readKept([folder]).size).toBe(0);
    expect([readFacts(folder), segmentFiles(folder)]).toEqual([undefined, undefined]);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['cut', (bytes) => bytes.subarray(0, -8)],
    ['changed in one bit', (bytes) => bytes.fill((bytes[0] ?? 0) ^ 1, 0, 1)],
    ['empty', () => new Uint8Array()],
  ])('whose units alone are %s is not laid in an index', (_, spoil) => {
    expect(readLayableFacts(folder)).toEqual(readFacts(folder));
    const path = join(folder, 'units.bin');
    writeFileSync(path, spoil(readFileSync(path)));
    expect(readFacts(folder)).toBeDefined();
    expect(readLayableFacts(folder)).toBeUndefined();
    rmSync(path);
    expect(readLayableFacts(folder)).toBeUndefined();
  });
});
