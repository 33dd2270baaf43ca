import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layBeside } from '#scripts/pack/lay-beside.ts';
import { verifyPackage } from '#scripts/verify-package/verify-package.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-beside-'));
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeFiles(place, builtSite());
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true, force: true });
});

const read = (name: string) => readFileSync(join(place, name));
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the package lies in the site with its size, its digest and the build it was made from', async () => {
  expect(await layBeside(place, undefined)).toBe(true);
  expect(JSON.parse(String(read('kho.zip.json')))).toEqual({
    size: statSync(join(place, 'kho.zip')).size,
    zip: digestOf(read('kho.zip')),
    build: '0'.repeat(64),
  });
  expect(String(read('kho.zip.sha256'))).toContain(`${digestOf(read('kho.zip'))}  kho.zip\n`);
  expect((await verifyPackage(join(place, 'kho.zip'))).faults).toEqual([]);
});

test('packed again it is the same package: none holds another', async () => {
  await layBeside(place, undefined);
  const first = digestOf(read('kho.zip'));
  await layBeside(place, undefined);
  expect(digestOf(read('kho.zip'))).toBe(first);
  const reader = new ZipReader(new Uint8ArrayReader(read('kho.zip')));
  const names = (await reader.getEntries()).map(({ filename }) => filename);
  expect(names.filter((name) => name.includes('kho.zip'))).toEqual([]);
  expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
});
