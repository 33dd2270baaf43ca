import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packSite } from '#scripts/pack/pack-site.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-pack-'));
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true, force: true });
});

const pack = (folder: string, out: string) =>
  packSite({ folder: join(place, folder), out: join(place, out) });

test('the same site in two folders makes the same bytes', async () => {
  writeFiles(join(place, 'a'), builtSite());
  writeFiles(join(place, 'Thư mục (2)'), builtSite());
  await pack('a', 'a.zip');
  await pack('Thư mục (2)', 'b.zip');
  expect(readFileSync(join(place, 'a.zip')).equals(readFileSync(join(place, 'b.zip')))).toBe(true);
});

test('the bytes are the same on every machine: those of this site have this digest', async () => {
  writeFiles(join(place, 'a'), builtSite({ 'tin/b/index.html': '<p>Đảng ủy '.repeat(2000) }));
  await pack('a', 'a.zip');
  // Other bytes are other packages to whoever compares digests: change it only with what is packed.
  const digest = createHash('sha256')
    .update(readFileSync(join(place, 'a.zip')))
    .digest('hex');
  expect(digest).toBe('2d70c1a96cb224d0d1dabd0f1b6ad742199d1700685b06bd34aae85080bd9385');
});

test('the package is one folder: declaration and opening page first, manifests last, each file once', async () => {
  writeFiles(join(place, 'a'), builtSite());
  await pack('a', 'a.zip');
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(join(place, 'a.zip'))));
  const names = (await reader.getEntries()).map(({ filename }) => filename);
  expect(names.slice(0, 2)).toEqual(['kho-thu/bagit.txt', 'kho-thu/index.html']);
  expect(names.slice(-3)).toEqual([
    'kho-thu/bag-info.txt',
    'kho-thu/manifest-sha256.txt',
    'kho-thu/tagmanifest-sha256.txt',
  ]);
  expect(new Set(names).size).toBe(names.length);
});

test('what only servers read stays out', async () => {
  const server = {
    '404.html': '',
    _redirects: '',
    '.htaccess': '',
    '.nojekyll': '',
    'index.html.gz': '',
    'may-chu/nginx.conf': '',
  };
  writeFiles(join(place, 'a'), builtSite(server));
  await pack('a', 'a.zip');
  const reader = new ZipReader(new Uint8ArrayReader(readFileSync(join(place, 'a.zip'))));
  const names = (await reader.getEntries()).map(({ filename }) => filename);
  expect(names.filter((name) => Object.keys(server).some((left) => name.endsWith(left)))).toEqual(
    [],
  );
});

// Nothing is closed to root, so there the packing is done as nobody.
function asReader<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  chownSync(place, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  return work().finally(() => process.seteuid?.(0));
}

const NOBODY = 65_534;

test.skipIf(process.platform === 'win32')(
  'a file that cannot be read is named, and a former package stays',
  async () => {
    writeFiles(join(place, 'a'), builtSite());
    writeFileSync(join(place, 'a.zip'), 'gói trước');
    chmodSync(join(place, 'a/tai-nguyen/x.css'), 0);
    expect(await asReader(() => pack('a', 'a.zip'))).toBe(false);
    const told = vi.mocked(console.error).mock.calls.join();
    expect(told).toMatch(/Không có quyền đọc.*x\.css.*\[EACCES\]/);
    expect(told).toContain('Chưa ghi tệp nào.');
    expect(readFileSync(join(place, 'a.zip'), 'utf8')).toBe('gói trước');
    expect(readdirSync(place).sort()).toEqual(['a', 'a.zip']);
  },
);

test('a file that goes away while packing is named; the former package stays and nothing is left beside it', async () => {
  writeFiles(join(place, 'a'), builtSite());
  writeFileSync(join(place, 'a.zip'), 'gói trước');
  vi.mocked(console.log).mockImplementation(() =>
    rmSync(join(place, 'a/tai-nguyen/x.css'), { force: true }),
  );
  expect(await pack('a', 'a.zip')).toBe(false);
  expect(vi.mocked(console.error).mock.calls.join()).toContain('x.css');
  expect(readFileSync(join(place, 'a.zip'), 'utf8')).toBe('gói trước');
  expect(readdirSync(place).sort()).toEqual(['a', 'a.zip']);
});
