import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { openAssets, SearchAssetError } from '#search/format/assets.ts';
import { COMMON_PHRASES } from '#search/format/common-phrases.ts';
import {
  compress,
  compressJson,
  compressPhrased,
  compressSections,
} from '#search/format/compress.ts';
import { SEARCH_FORMAT } from '#search/format/manifest.ts';
import { sealFile } from '#search/format/seal.ts';

const RECORD = ['Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học và công nghệ', 'đ', '💡'];

afterEach(() => {
  globalThis.archiveReadAsset = undefined;
});

function readBack(content: Uint8Array) {
  globalThis.archiveReadAsset = (path) => Promise.resolve(sealFile(path, content));
  return openAssets('').json('tep.bin');
}

describe('a packed file', () => {
  test.each([
    ['as JSON', compressJson(RECORD)],
    ['as text', compress(JSON.stringify(RECORD))],
    ['behind the common phrases', compressPhrased(RECORD)],
  ])('%s is read as it was', async (_, content) => {
    expect(await readBack(content)).toEqual(RECORD);
  });

  test('behind the common phrases is shorter than packed alone', () => {
    expect(compressPhrased(RECORD).length).toBeLessThan(
      deflateSync(JSON.stringify(RECORD)).length * 0.8,
    );
  });

  test.each([
    ['cut', (content: Uint8Array) => content.slice(0, -6)],
    ['with a wrong byte', (content: Uint8Array) => content.with(5, (content[5] ?? 0) ^ 16)],
    ['with a wrong check', (content: Uint8Array) => content.with(-1, (content.at(-1) ?? 0) ^ 1)],
  ])('behind the common phrases, %s, is an error', async (_, spoil) => {
    await expect(readBack(spoil(compressPhrased(RECORD)))).rejects.toThrow(SearchAssetError);
  });

  test('in sections is one stream', () => {
    const sections = [Uint8Array.of(1, 2, 3), new Uint8Array(), Uint8Array.of(4)];
    expect([...inflateSync(compressSections(sections))]).toEqual([1, 2, 3, 4]);
  });
});

test('the common phrases are those of this search format: a browser with others would read nonsense', () => {
  const digest = createHash('sha256').update(COMMON_PHRASES).digest('hex').slice(0, 12);
  expect({ format: SEARCH_FORMAT, digest }).toEqual({ format: 6, digest: '79e8ee8afb36' });
});
