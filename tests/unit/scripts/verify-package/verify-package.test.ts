import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { listFiles } from '#scripts/files/list-files.ts';
import { packSite } from '#scripts/pack/pack-site.ts';
import { verifyPackage } from '#scripts/verify-package/verify-package.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';
import { unpackZip } from '#tests/factories/unpack-zip.ts';

let place: string;
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-verify-'));
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeFiles(join(place, 'site'), builtSite({ 'anh/b.webp': 'bytes of another picture' }));
  await packSite({ folder: join(place, 'site'), out: join(place, 'whole.zip') });
  await unpackZip(join(place, 'whole.zip'), join(place, 'whole'));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true, force: true });
});

let bag: string;
beforeEach(() => {
  bag = join(place, 'Kho lưu trữ (bản 1)');
  cpSync(join(place, 'whole'), bag, { recursive: true });
});
afterEach(() => rmSync(bag, { recursive: true, force: true }));

function flip(file: string, position: number, bit: number): void {
  const bytes = readFileSync(file);
  bytes[position] = (bytes[position] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
}

const inBag = (path: string) => join(bag, 'kho-thu', path);

test('a whole package is whole as a zip, unpacked, and named by the folder around it', async () => {
  for (const path of [join(place, 'whole.zip'), bag, inBag('')]) {
    expect(await verifyPackage(path)).toMatchObject({ files: 12, faults: [], notes: [] });
  }
});

const SPOILS: readonly (readonly [string, () => void, readonly string[]])[] = [
  [
    'a flipped byte',
    () => flip(inBag('data/index.html'), 20, 0),
    ['Đã đổi: «data/index.html» không khớp manifest-sha256.txt.'],
  ],
  [
    'a longer file',
    () => appendFileSync(inBag('data/anh/a.webp'), 'x'),
    ['Đã đổi: «data/anh/a.webp» không khớp manifest-sha256.txt.'],
  ],
  [
    'a missing file',
    () => rmSync(inBag('data/tai-nguyen/x.css')),
    ['Thiếu: «data/tai-nguyen/x.css».'],
  ],
  ['an added file', () => writeFileSync(inBag('data/la.html'), 'lạ'), ['Thừa: «data/la.html».']],
  ['an added file beside data', () => writeFileSync(inBag('la.html'), 'lạ'), ['Thừa: «la.html».']],
  [
    'a renamed file',
    () => renameSync(inBag('data/anh/a.webp'), inBag('data/anh/c.webp')),
    ['Đổi tên: «data/anh/a.webp» thành «data/anh/c.webp».'],
  ],
  [
    'a copy is added, not renamed',
    () => copyFileSync(inBag('data/anh/a.webp'), inBag('data/anh/c.webp')),
    ['Thừa: «data/anh/c.webp».'],
  ],
  [
    'a changed tag file',
    () => flip(inBag('bag-info.txt'), 3, 1),
    ['Đã đổi: «bag-info.txt» không khớp tagmanifest-sha256.txt.'],
  ],
  [
    'a manifest that is gone',
    () => rmSync(inBag('manifest-sha256.txt')),
    ['Thiếu: «manifest-sha256.txt».'],
  ],
  [
    'two files exchanged',
    () => {
      renameSync(inBag('data/anh/a.webp'), inBag('data/x'));
      renameSync(inBag('data/anh/b.webp'), inBag('data/anh/a.webp'));
      renameSync(inBag('data/x'), inBag('data/anh/b.webp'));
    },
    [
      'Đã đổi: «data/anh/a.webp» không khớp manifest-sha256.txt.',
      'Đã đổi: «data/anh/b.webp» không khớp manifest-sha256.txt.',
    ],
  ],
];

test.each(SPOILS)('%s is named exactly', async (_, spoil, faults) => {
  spoil();
  const found = (await verifyPackage(bag)).faults;
  expect(found).toEqual(expect.arrayContaining([...faults]));
  if (!faults.includes('Thiếu: «manifest-sha256.txt».')) expect(found).toHaveLength(faults.length);
});

test('every change of one bit is caught in the unpacked package, at 1,000 positions over all files', async () => {
  const files = listFiles(bag);
  const sizes = files.map((file) => readFileSync(join(bag, file)).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const missed: string[] = [];
  for (let n = 0; n < 1000; n++) {
    let position = Math.floor((n * total) / 1000);
    const at = sizes.findIndex((size) => {
      if (position < size) return true;
      position -= size;
      return false;
    });
    const file = join(bag, files[at] ?? '');
    flip(file, position, n % 8);
    if ((await verifyPackage(bag)).faults.length === 0) missed.push(`${file}:${position}`);
    flip(file, position, n % 8);
  }
  expect(missed).toEqual([]);
}, 300_000);

test('every change of one bit is caught in the zip, at 1,000 positions from its first byte to its last', async () => {
  const file = join(place, 'flipped.zip');
  copyFileSync(join(place, 'whole.zip'), file);
  const { length } = readFileSync(file);
  const missed: number[] = [];
  for (let n = 0; n < 1000; n++) {
    const position = Math.floor((n * (length - 1)) / 999);
    flip(file, position, n % 8);
    if ((await verifyPackage(file)).faults.length === 0) missed.push(position);
    flip(file, position, n % 8);
  }
  expect(missed).toEqual([]);
}, 300_000);

test('a changed byte inside the zip names the file it belongs to', async () => {
  const file = join(place, 'named.zip');
  copyFileSync(join(place, 'whole.zip'), file);
  // The picture is stored as it is, so its bytes can be found in the zip.
  flip(file, readFileSync(file).indexOf('bytes of another picture') + 4, 0);
  expect((await verifyPackage(file)).faults).toEqual([
    'Hỏng: không đọc được nội dung của «data/anh/b.webp».',
    'Tệp zip không còn như khi đóng gói.',
  ]);
});

test.each([
  ['khong-co.zip', 'Không có'],
  ['site', 'Không thấy gói'],
  ['site/index.html', 'không phải tệp zip'],
])('%s is answered with «%s», not with a stack trace', async (path, words) => {
  expect((await verifyPackage(join(place, path))).faults.join()).toContain(words);
});
