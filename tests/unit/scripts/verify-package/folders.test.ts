import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { craftBag } from '#scripts/bench/faults/craft-zip.ts';
import { verifyPackage } from '#scripts/verify-package/verify-package.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-folder-'));
  write(
    craftBag(
      { 'index.html': 'trang đầu', 'tin/a.html': 'tin a', 'tin/tîn.html': 'tin có dấu' },
      { 'bag-info.txt': 'Payload-Oxum: 30.3\n' },
    ),
  );
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true, force: true });
});

function write(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): void {
  for (const { name, bytes } of files) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), bytes);
  }
}

const at = (path: string) => join(place, 'kho', path);
const verify = () => verifyPackage(join(place, 'kho'));
const sha = (kind: string, path: string) =>
  createHash(kind)
    .update(readFileSync(at(path)))
    .digest('hex');
const TAG_FILES = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'];
/** Writes the list of tag files anew, as whoever changes a package on purpose would. */
function relist(more: readonly string[] = []): void {
  const there = [...TAG_FILES, ...more].filter((path) => existsSync(at(path)));
  const lines = there.map((path) => `${sha('sha256', path)}  ${path}\n`).sort();
  writeFileSync(at('tagmanifest-sha256.txt'), lines.join(''));
}
function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(at(path), change(readFileSync(at(path), 'utf8')));
  if (!path.startsWith('tag')) relist();
}
function addList(kind: string, change = (text: string) => text): void {
  const paths = ['data/index.html', 'data/tin/a.html', 'data/tin/tîn.html'];
  const lines = paths.map((path) => `${sha(kind, path)}  ${path}\n`).join('');
  writeFileSync(at(`manifest-${kind}.txt`), change(lines));
  relist([`manifest-${kind}.txt`]);
}

test('the package that the rows begin with is whole', async () => {
  expect(await verify()).toMatchObject({ files: 7, faults: [], notes: [] });
});

const TAKEN: readonly (readonly [reason: string, spoil: () => void, notes: readonly RegExp[]])[] = [
  ['BagIt 0.97', () => rewrite('bagit.txt', (t) => t.replace('1.0', '0.97')), []],
  [
    'line ends of Windows',
    () => rewrite('manifest-sha256.txt', (t) => t.replaceAll('\n', '\r\n')),
    [],
  ],
  [
    'a leading ./',
    () => rewrite('manifest-sha256.txt', (t) => t.replaceAll(' data', ' ./data')),
    [],
  ],
  [
    'the mark of md5sum',
    () => rewrite('manifest-sha256.txt', (t) => t.replaceAll('  data', ' *data')),
    [],
  ],
  ['one space', () => rewrite('manifest-sha256.txt', (t) => t.replaceAll('  data', ' data')), []],
  [
    'another order',
    () =>
      rewrite('manifest-sha256.txt', (t) => `${t.trim().split('\n').toReversed().join('\n')}\n`),
    [],
  ],
  [
    'digits in capitals',
    () => rewrite('manifest-sha256.txt', (t) => t.replace(/^[\da-f]+/gm, (d) => d.toUpperCase())),
    [],
  ],
  ['a second list, SHA-512', () => addList('sha512'), []],
  [
    'a second list that somebody made later',
    () => {
      addList('sha512');
      relist();
    },
    [/«manifest-sha512\.txt» không có trong/],
  ],
  ['a second list, MD5', () => addList('md5'), []],
  [
    'only MD5',
    () => {
      rmSync(at('manifest-sha256.txt'));
      addList('md5');
    },
    [/MD5/],
  ],
  [
    'a list nobody here can check',
    () => {
      writeFileSync(at('manifest-blake9.txt'), 'x');
      relist(['manifest-blake9.txt']);
    },
    [/manifest-blake9\.txt.*không biết/],
  ],
  [
    'a file named twice, in 0.97',
    () => {
      rewrite('bagit.txt', (t) => t.replace('1.0', '0.97'));
      rewrite('manifest-sha256.txt', (t) => `${t}${t.split('\n')[0]}\n`);
    },
    [/hai lần/],
  ],
  [
    'no bag-info.txt',
    () => {
      rmSync(at('bag-info.txt'));
      relist();
    },
    [],
  ],
  [
    'what macOS leaves',
    () => {
      writeFileSync(at('.DS_Store'), 'x');
      writeFileSync(at('data/._index.html'), 'x');
      write([{ name: 'kho/__MACOSX/data/._index.html', bytes: Buffer.from('x') }]);
    },
    [/«\.DS_Store»/, /«__MACOSX\/data\/\._index\.html»/, /«data\/\._index\.html»/],
  ],
  [
    'what Windows leaves',
    () => {
      writeFileSync(at('data/Thumbs.db'), '');
      writeFileSync(at('data/tin/desktop.ini'), 'x');
    },
    [/Thumbs\.db/, /desktop\.ini/],
  ],
  [
    'what a system left before the package was made',
    () => {
      writeFileSync(at('data/Thumbs.db'), '');
      rewrite(
        'manifest-sha256.txt',
        (t) => `${t}${sha('sha256', 'data/Thumbs.db')}  data/Thumbs.db\n`,
      );
      rewrite('bag-info.txt', () => 'Payload-Oxum: 30.4\n');
    },
    [],
  ],
  [
    'a disk that parts letters from their marks',
    () => renameSync(at('data/tin/tîn.html'), at('data/tin/ti\u0302n.html')),
    [/Unicode/],
  ],
  [
    'another name for the same bytes on the disk',
    () => linkSync(at('data/index.html'), join(place, 'la.html')),
    [],
  ],
  ['an empty folder', () => mkdirSync(at('data/trong')), []],
];

test('what systems leave is not counted as a file of the package', async () => {
  writeFileSync(at('data/Thumbs.db'), '');
  expect((await verify()).files).toBe(7);
});

test.each(TAKEN)('a folder with %s is whole', async (_, spoil, words) => {
  spoil();
  const { faults, notes } = await verify();
  expect(faults).toEqual([]);
  expect(notes).toEqual(words.map((each) => expect.stringMatching(each)));
});

const REFUSED: readonly (readonly [
  reason: string,
  spoil: () => void,
  faults: readonly string[],
])[] = [
  [
    'no bagit.txt',
    () => {
      rmSync(at('bagit.txt'));
      relist();
    },
    ['Thiếu: «bagit.txt».'],
  ],
  [
    'another version',
    () => rewrite('bagit.txt', (t) => t.replace('1.0', '9.9')),
    ['Không đúng BagIt: «bagit.txt» ghi phiên bản BagIt 9.9; lệnh này chỉ đọc 0.97 và 1.0.'],
  ],
  [
    'no encoding',
    () => rewrite('bagit.txt', () => 'BagIt-Version: 1.0\n'),
    ['Không đúng BagIt: «bagit.txt» dòng 2 phải là «Tag-File-Character-Encoding: UTF-8».'],
  ],
  [
    'no list of the payload',
    () => {
      rmSync(at('manifest-sha256.txt'));
      relist();
    },
    ['Thiếu: «manifest-sha256.txt».'],
  ],
  [
    'no list of the tag files',
    () => rmSync(at('tagmanifest-sha256.txt')),
    ['Thiếu: «tagmanifest-sha256.txt».'],
  ],
  [
    'files to fetch',
    () => {
      writeFileSync(at('fetch.txt'), 'https://kho.example/a - data/a\n');
      relist(['fetch.txt']);
    },
    [
      'Gói có «fetch.txt»: một phần tệp phải tải từ nơi khác, nên gói này chưa trọn. Gói của kho không bao giờ như vậy.',
    ],
  ],
  [
    'a wrong sum',
    () => rewrite('bag-info.txt', () => 'Payload-Oxum: 31.3\n'),
    ['Payload-Oxum: «bag-info.txt» nói «data» có 3 tệp, 31 byte; thật ra có 3 tệp, 30 byte.'],
  ],
  [
    'a file named twice, in 1.0',
    () => rewrite('manifest-sha256.txt', (t) => `${t}${t.split('\n')[0]}\n`),
    ['«manifest-sha256.txt» kể «data/index.html» hai lần.'],
  ],
  [
    'a path that leads out',
    () => rewrite('manifest-sha256.txt', (t) => `${t}${'0'.repeat(64)}  ../x\n`),
    ['Đã đổi: «manifest-sha256.txt», dòng 4 tên tệp dẫn ra ngoài gói.'],
  ],
  [
    'a second list that disagrees',
    () => addList('sha512', (t) => t.replace(/^./, (d) => (d === '0' ? '1' : '0'))),
    ['Đã đổi: «data/index.html» không khớp manifest-sha512.txt.'],
  ],
  [
    'a second list made later that disagrees',
    () => {
      addList('sha512', (t) => t.replace(/^./, (d) => (d === '0' ? '1' : '0')));
      relist();
    },
    ['Đã đổi: «data/index.html» không khớp manifest-sha512.txt.'],
  ],
  [
    'a list of the payload that nothing vouches for',
    () => {
      rmSync(at('manifest-sha256.txt'));
      relist();
      addList('sha256');
      relist([]);
      rewrite('tagmanifest-sha256.txt', (t) => t.replace(/.*manifest-sha256\.txt\n/, ''));
    },
    ['Thừa: «manifest-sha256.txt».'],
  ],
  [
    'a second list that leaves a file out',
    () => addList('md5', (t) => t.replace(/.*a\.html\n/, '')),
    ['«manifest-md5.txt» không kể «data/tin/a.html».'],
  ],
  [
    'a second list that names more',
    () => addList('md5', (t) => `${t}${'0'.repeat(32)}  data/la.html\n`),
    ['Chỉ «manifest-md5.txt» kể «data/la.html».'],
  ],
  [
    'a page named like what macOS leaves',
    () => write([{ name: 'kho/__MACOSX/index.html', bytes: Buffer.from('x') }]),
    ['Thừa: «__MACOSX/index.html».'],
  ],
  [
    'a name that steers a terminal',
    () => writeFileSync(at('data/\u001b[2J\rNguyên vẹn'), 'x'),
    ['Thừa: «data/\\u{1b}[2J\\u{d}Nguyên vẹn».'],
  ],
];

test.each(REFUSED)('a folder with %s is not whole', async (_, spoil, faults) => {
  spoil();
  expect((await verify()).faults).toEqual(faults);
});

const IN_UNIX: typeof REFUSED = [
  [
    'a link to a file',
    () => symlinkSync('/etc/hostname', at('data/them.html')),
    ['Thừa: «data/them.html» là liên kết, không phải tệp thường.'],
  ],
  [
    'a link that leads nowhere',
    () => symlinkSync('khong-co', at('data/them.html')),
    ['Thừa: «data/them.html» là liên kết, không phải tệp thường.'],
  ],
  [
    'a link to the whole disk',
    () => symlinkSync('/', at('data/dia')),
    ['Thừa: «data/dia» là liên kết, không phải tệp thường.'],
  ],
  [
    'a link in a circle',
    () => symlinkSync('..', at('data/tin/vong')),
    ['Thừa: «data/tin/vong» là liên kết, không phải tệp thường.'],
  ],
  [
    'a link named like what macOS leaves',
    () => symlinkSync('/etc/hostname', at('data/.DS_Store')),
    ['Thừa: «data/.DS_Store» là liên kết, không phải tệp thường.'],
  ],
  [
    'a link beside data',
    () => symlinkSync('data/index.html', at('them.html')),
    ['Thừa: «them.html» là liên kết, không phải tệp thường.'],
  ],
  [
    'a file that is a link to the same bytes',
    () => {
      renameSync(at('data/index.html'), join(place, 'x.html'));
      symlinkSync(join(place, 'x.html'), at('data/index.html'));
    },
    ['Thừa: «data/index.html» là liên kết, không phải tệp thường.', 'Thiếu: «data/index.html».'],
  ],
  [
    'a folder that is a link to the same files',
    () => {
      renameSync(at('data/tin'), join(place, 'tin'));
      symlinkSync(join(place, 'tin'), at('data/tin'));
    },
    [
      'Thừa: «data/tin» là liên kết, không phải tệp thường.',
      'Thiếu: «data/tin/a.html».',
      'Thiếu: «data/tin/tîn.html».',
    ],
  ],
  [
    'a pipe',
    () => spawnSync('mkfifo', [at('data/ong')]),
    ['Thừa: «data/ong» là ống dẫn (FIFO), không phải tệp thường.'],
  ],
];

test.skipIf(process.platform === 'win32').each(IN_UNIX)(
  'a folder with %s is not whole',
  async (_, spoil, faults) => {
    spoil();
    expect((await verify()).faults).toEqual(faults);
  },
);

test.skipIf(process.platform === 'win32')('a socket is named and not opened', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(at('data/o-cam'), done));
  const { faults } = await verify();
  await new Promise((done) => server.close(done));
  expect(faults).toEqual(['Thừa: «data/o-cam» là ổ cắm (socket), không phải tệp thường.']);
});

test.skipIf(process.platform === 'win32').each([
  ['a pipe', () => spawnSync('mkfifo', [join(place, 'goi.zip')]), 'không phải tệp hay thư mục'],
  [
    'a link to a package',
    () => symlinkSync(join(place, 'kho'), join(place, 'goi.zip')),
    'là một liên kết. Kiểm tra thẳng nơi nó dẫn tới',
  ],
  [
    'a link that leads nowhere',
    () => symlinkSync('khong-co', join(place, 'goi.zip')),
    'không dẫn tới đâu',
  ],
  ['a device', () => spawnSync('true'), 'không phải tệp hay thư mục'],
])('%s is no package and is not opened', async (name, make, words) => {
  make();
  const path = name === 'a device' ? '/dev/zero' : join(place, 'goi.zip');
  const { faults } = await verifyPackage(path);
  expect(faults).toEqual([expect.stringContaining(words)]);
});

test.skipIf(process.platform === 'win32')(
  'a slash after a link does not lead through it',
  async () => {
    symlinkSync(join(place, 'kho'), join(place, 'goi'));
    const { faults } = await verifyPackage(`${join(place, 'goi')}/`);
    expect(faults).toEqual([expect.stringContaining('là một liên kết')]);
  },
);

// Nothing is closed to root, so there the folder is read as nobody.
const NOBODY = 65_534;
const asReader = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  return work().finally(() => process.seteuid?.(0));
};

test.skipIf(process.platform === 'win32').each([
  ['data/index.html', 'Hỏng: không đọc được nội dung của «data/index.html».'],
  ['data/tin', 'Thừa: «data/tin/» không xem được: Không có quyền đọc'],
  ['', 'Không đọc được: Không có quyền đọc'],
])('«%s» without the right to read is told in a sentence', async (path, words) => {
  chmodSync(place, 0o755);
  chmodSync(at(path), 0);
  const { faults } = await asReader(verify);
  chmodSync(at(path), 0o755);
  expect(faults.join('\n')).toContain(words);
});

test('a payload far larger than is told is not read to its end', async () => {
  truncateSync(at('data/index.html'), 5_000_000_000_000);
  expect((await verify()).faults).toEqual([
    expect.stringMatching(/«data» dài 5\.000 GB.*không đọc tiếp/),
  ]);
});

test('a list larger than one of all the files could be is not read', async () => {
  truncateSync(at('manifest-sha256.txt'), 3_000_000_000);
  expect((await verify()).faults).toEqual([
    expect.stringMatching(/«manifest-sha256\.txt» dài 3 GB/),
  ]);
});

test('two packages in one folder are told apart by the reader', async () => {
  write([{ name: 'kho-2/bagit.txt', bytes: Buffer.from('x') }]);
  expect((await verifyPackage(place)).faults).toEqual([expect.stringContaining('có 2 gói')]);
});
