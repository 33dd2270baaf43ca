import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packSite } from '#scripts/pack/pack-site.ts';
import { builtSite, writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-refused-'));
  for (const stream of ['log', 'error'] as const) vi.spyOn(console, stream).mockReturnValue();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  writeFiles(join(place, 'site'), builtSite());
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true, force: true });
});

const inSite = (path: string) => join(place, 'site', path);
const pack = () => packSite({ folder: join(place, 'site'), out: join(place, 'kho.zip') });
const said = () => vi.mocked(console.error).mock.calls.join('\n');

const deep = `${'thu-muc-dai/'.repeat(16)}a.html`;

test.skipIf(process.platform === 'win32').each([
  ['a link', () => symlinkSync('/etc/hostname', inSite('them.html')), '«them.html» là liên kết'],
  ['a link that leads nowhere', () => symlinkSync('x', inSite('them')), '«them» là liên kết'],
  ['a folder that is a link', () => symlinkSync('/', inSite('dia')), '«dia» là liên kết'],
  ['a pipe', () => spawnSync('mkfifo', [inSite('tin/ong')]), '«tin/ong» là ống dẫn (FIFO)'],
  [
    'a name Windows keeps',
    () => writeFiles(place, { 'site/tin/con/index.html': '' }),
    '«tin/con/index.html»: tên mà Windows giữ riêng',
  ],
  [
    'a letter Windows does not take',
    () => writeFiles(place, { 'site/a:b.html': '' }),
    '«a:b.html»: có ký tự Windows không nhận',
  ],
  [
    'a name that steers a terminal',
    () => writeFiles(place, { 'site/\u001b[2J.html': '' }),
    '«\\u{1b}[2J.html»: có ký tự điều khiển',
  ],
  [
    'names that differ by capitals',
    () => writeFiles(place, { 'site/tin/A/index.html': '' }),
    'là một tệp ở Windows',
  ],
  [
    'a name in NFD beside NFC',
    () => writeFiles(place, { 'site/ti\u0302n': '', 'site/tîn': '' }),
    'là một tệp ở Windows',
  ],
  [
    'a path of more than 200 letters',
    () => writeFiles(place, { [`site/${deep}xxxxx`]: '' }),
    'dài 203 chữ, quá 200',
  ],
])('a built site with %s is not packed, and the thing is named', async (_, spoil, words) => {
  spoil();
  expect(await pack()).toBe(false);
  expect(said()).toContain(words);
  expect(said()).toContain('Chưa ghi tệp nào.');
  expect(existsSync(join(place, 'kho.zip'))).toBe(false);
});

test('all that cannot be packed is named at once', async () => {
  writeFiles(place, { 'site/aux': '', 'site/b.': '', 'site/c?': '' });
  await pack();
  for (const name of ['aux', 'b.', 'c?']) expect(said()).toContain(`«${name}»: `);
});

test.each([
  [
    'is written again',
    () => writeFileSync(inSite('index.html'), 'trang khác, dài hơn trang trước'),
  ],
  ['is added', () => writeFileSync(inSite('moi.html'), 'x')],
])(
  'a file that %s while the site is packed is named, and no package is written',
  async (_, change) => {
    vi.mocked(console.log).mockImplementationOnce(change);
    expect(await pack()).toBe(false);
    expect(said()).toMatch(/«(index|moi)\.html» trong .* đổi trong lúc đóng gói/);
    expect(existsSync(join(place, 'kho.zip'))).toBe(false);
  },
);

test('a file of the user in the place of the digests is not written over', async () => {
  writeFileSync(join(place, 'kho.zip.sha256'), 'ghi chú của tôi');
  expect(await pack()).toBe(false);
  expect(said()).toContain('Đổi tên tệp ấy rồi chạy lại');
  expect(readFileSync(join(place, 'kho.zip.sha256'), 'utf8')).toBe('ghi chú của tôi');
});
