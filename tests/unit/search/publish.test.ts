import { afterEach, describe, expect, test, vi } from 'vitest';
import { openAssets, SearchAssetError } from '#search/format/assets.ts';
import { compressJson } from '#search/format/publish.ts';
import { sealFile } from '#search/format/seal.ts';

const RECORD = ['Nghị quyết số 57-NQ/TW về đột phá phát triển khoa học và công nghệ', 'đ', '💡'];

afterEach(() => {
  globalThis.archiveReadAsset = undefined;
  vi.unstubAllGlobals();
});

function readBack(content: Uint8Array) {
  globalThis.archiveReadAsset = (path) => Promise.resolve(sealFile(path, content));
  return openAssets('').json('tep.bin');
}

describe.each(['by the browser', 'by hand'])('a packed file, unpacked %s', (how) => {
  const read = (content: Uint8Array) => {
    if (how === 'by hand') vi.stubGlobal('DecompressionStream', undefined);
    return readBack(content);
  };

  test('is read as it was', async () => {
    expect(await read(compressJson(RECORD))).toEqual(RECORD);
  });

  test.each([
    ['cut', (content: Uint8Array) => content.slice(0, -6)],
    ['with a wrong byte', (content: Uint8Array) => content.with(5, (content[5] ?? 0) ^ 16)],
    ['with a wrong check', (content: Uint8Array) => content.with(-1, (content.at(-1) ?? 0) ^ 1)],
    ['not packed', () => new TextEncoder().encode(JSON.stringify(RECORD))],
    ['empty', () => new Uint8Array()],
  ])('%s is an error', async (_, spoil) => {
    await expect(read(spoil(compressJson(RECORD)))).rejects.toThrow(SearchAssetError);
  });
});

test('a file is read in its own place only', async () => {
  const content = compressJson(RECORD);
  globalThis.archiveReadAsset = () => Promise.resolve(sealFile('i/0.bin', content));
  expect(await openAssets('').json('i/0.bin')).toEqual(RECORD);
  await expect(openAssets('').json('i/1.bin')).rejects.toThrow(SearchAssetError);
});
