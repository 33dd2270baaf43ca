import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openZip } from '#scripts/pack/zip-file.ts';
import { directoryRecord, endRecords, localRecord } from '#scripts/pack/zip-records.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-zip-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const zipOf = (files: Iterable<readonly [path: string, text: string]>) => {
  const file = join(place, 'a.zip');
  const zip = openZip(file);
  for (const [path, text] of files) zip.add(path, Buffer.from(text));
  const size = zip.close();
  const bytes = readFileSync(file);
  expect(bytes.length).toBe(size);
  return bytes;
};

// Another program's reader is the judge of what is written here.
const entriesOf = (bytes: Uint8Array) => new ZipReader(new Uint8ArrayReader(bytes)).getEntries();

const textOf = (entry: Awaited<ReturnType<typeof entriesOf>>[number]) => {
  if (entry.directory) throw new Error('a folder has no text');
  return entry.getData(new TextWriter(), { checkSignature: true });
};

test.each([
  ['Kho/tệp có dấu.html', 'Đảng ủy '.repeat(400), 8, 'text is packed, names keep their marks'],
  ['a.webp', 'x'.repeat(400), 0, 'pictures are packed already'],
  ['a.txt', 'k', 0, 'what would grow is stored'],
  ['a.txt', '', 0, 'an empty file'],
])('%s is read again as it was, by method %#: %s', async (path, text, method) => {
  const [entry, ...others] = await entriesOf(zipOf([[path, text]]));
  expect(others).toEqual([]);
  if (entry === undefined) throw new Error('nothing was read');
  expect([entry.filename, await textOf(entry)]).toEqual([path, text]);
  expect(entry.lastModDate).toEqual(new Date(2000, 0, 1, 12));
  expect(entry.compressionMethod).toBe(method);
  const size = Buffer.byteLength(text);
  if (method === 0) expect(entry.compressedSize).toBe(size);
  else expect(entry.compressedSize).toBeLessThan(size / 10);
});

test('more files than 16 bits can count are all there', async () => {
  function* many() {
    for (let n = 0; n < 66_000; n++) yield [`tin/${n}.png`, `số ${n}`] as const;
  }
  const entries = await entriesOf(zipOf(many()));
  expect(entries.length).toBe(66_000);
  const last = entries.at(-1);
  expect(last?.filename).toBe('tin/65999.png');
  if (last !== undefined) expect(await textOf(last)).toBe('số 65999');
});

const entry = { name: 'á', method: 'stored', crc: 1, size: 2, packedSize: 2, offset: 0 } as const;

test('an offset that 32 bits do not hold stands in 64', () => {
  const near = directoryRecord({ ...entry, offset: 0xfffffffe });
  expect([near.length, near.readUInt16LE(30), near.readUInt32LE(42)]).toEqual([48, 0, 0xfffffffe]);
  const far = directoryRecord({ ...entry, offset: 0x1_2345_6789 });
  expect([far.length, far.readUInt16LE(30), far.readUInt32LE(42)]).toEqual([60, 12, 0xffffffff]);
  expect([far.readUInt16LE(48), far.readUInt16LE(50)]).toEqual([1, 8]);
  expect(far.readBigUInt64LE(52)).toBe(0x1_2345_6789n);
  expect(localRecord({ ...entry, offset: 0x1_2345_6789 }).length).toBe(32);
});

test.each([
  [{ count: 0xfffe, start: 10, size: 20 }, 22, 'all numbers fit'],
  [{ count: 0xffff, start: 10, size: 20 }, 98, 'too many files'],
  [{ count: 1, start: 0xffffffff, size: 20 }, 98, 'the directory lies too far'],
  [{ count: 1, start: 10, size: 0xffffffff }, 98, 'the directory is too long'],
])('%j ends with %i bytes: %s', (directory, length) => {
  const records = endRecords({ ...directory, commentLength: 72 });
  expect(records.length).toBe(length);
  const end = records.subarray(-22);
  expect(end.readUInt16LE(20)).toBe(72);
  if (length === 22) return;
  expect(records.readBigUInt64LE(32)).toBe(BigInt(directory.count));
  expect(records.readBigUInt64LE(40)).toBe(BigInt(directory.size));
  expect(records.readBigUInt64LE(48)).toBe(BigInt(directory.start));
  // The locator names the place of the record before it.
  expect(records.readBigUInt64LE(64)).toBe(BigInt(directory.start + directory.size));
});

test('a file that is there is not written over', () => {
  openSync(join(place, 'a.zip'), 'wx');
  expect(() => openZip(join(place, 'a.zip'))).toThrow('EEXIST');
});
