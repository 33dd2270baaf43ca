import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot, makeFolder } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const ITEM = { 'tin/2020/a.md': itemText() };

const makePipe = (path: string) => execFileSync('mkfifo', [path]);
const linkTo = (target: string) => (path: string) => symlinkSync(target, path);
const grow = (bytes: number) => (path: string) => {
  writeFileSync(path, '');
  truncateSync(path, bytes);
};

test.each<[string, (path: string) => void, string, string]>([
  ['tin/2020/x.md', makePipe, 'tin/2020/x.md:1 khong-phai-tep', 'a pipe as an item'],
  ['co-quan/x.yaml', makePipe, 'co-quan/x.yaml:1 khong-phai-tep', 'a pipe as a register entry'],
  ['trang/x.mdx', makePipe, 'trang/x.mdx:1 khong-phai-tep', 'a pipe as a page'],
  ['tin/2020/x.md', linkTo('/dev/zero'), 'tin/2020/x.md:1 khong-phai-tep', 'a link to a device'],
  ['tin/2020/x.md', linkTo('/etc/hostname'), 'tin/2020/x.md:1 khong-phai-tep', 'a link outside'],
  ['tin/2021', linkTo('/etc'), 'tin/2021:1 khong-phai-tep', 'a folder outside'],
  ['tin/2021', linkTo('2020'), 'tin/2021:1 khong-phai-tep', 'a folder a second time'],
  ['tin/2020/vong', linkTo('..'), 'tin/2020/vong:1 khong-phai-tep', 'a folder within itself'],
  ['tin/2020/x.md', linkTo('x.md'), 'tin/2020/x.md:1 khong-doc-duoc', 'a link to itself'],
  ['van-ban', linkTo('/etc'), 'van-ban:1 khong-phai-tep', 'a whole kind outside'],
  [
    'van-ban',
    linkTo('khong-co'),
    'van-ban:1 khong-phai-tep',
    'a whole kind at the end of a dead link',
  ],
  ['van-ban', grow(1), 'van-ban:1 khong-doc-duoc', 'a file where a folder belongs'],
  ['tin/2020/x.md', grow(5_000_001), 'tin/2020/x.md:1 tep-qua-lon', 'a text of five megabytes'],
])('%s is a problem and is not read: %s %s (%s)', async (path, make, found) => {
  const root = makeContentRoot(ITEM);
  mkdirSync(join(root, path, '..'), { recursive: true });
  make(join(root, path));
  expect((await readProblems(root)).list).toEqual([found]);
});

test('a content root that is a file is told to be none', async () => {
  const file = join(makeFolder(), 'kho');
  writeFileSync(file, 'x');
  const { problems } = await readContent(file);
  expect(problems[0]?.what).toContain(`«${file}» không phải thư mục`);
});

test('a text in UTF-16 is told by its encoding, with or without its mark', async () => {
  for (const mark of ['', '\uFEFF']) {
    const text = Buffer.from(`${mark}${itemText()}`, 'utf16le');
    const { text: printed } = await readProblems(makeContentRoot({ 'tin/2020/a.md': text }));
    expect(printed).toContain('Tệp ghi bằng mã UTF-16');
  }
});

test('settings that are a pipe are a problem', async () => {
  const root = makeFolder();
  makePipe(join(root, 'site.yaml'));
  expect((await readProblems(root)).list).toEqual(['site.yaml:1 khong-phai-tep']);
});

test('a content root and a file in it may be links to where they really lie', async () => {
  const root = makeContentRoot({ ...ITEM, 'chu-de/x.yaml': 'name: X\n' });
  symlinkSync('x.yaml', join(root, 'chu-de/y.yaml'));
  const other = join(makeFolder(), 'kho');
  symlinkSync(root, other);
  // The same bytes twice: both were read.
  expect((await readProblems(other)).list).toEqual(['chu-de/y.yaml:1 trung-noi-dung']);
});

test('a folder or file whose name is not UTF-8 is named with its bytes', async () => {
  const root = makeContentRoot(ITEM);
  const folder = Buffer.from(`${root}/tin/20\xff`, 'latin1');
  mkdirSync(folder);
  writeFileSync(Buffer.concat([folder, Buffer.from('/a.md')]), itemText());
  writeFileSync(Buffer.from(`${root}/ghi ch\xfa.txt`, 'latin1'), 'x');
  const { list } = await readProblems(root);
  expect(list).toEqual(['ghi ch\\xfa.txt:1 ten-tep', 'tin/20\\xff:1 ten-tep']);
});

test('folders within folders are read to a bound', async () => {
  const deep = `tin/2020/${'a/'.repeat(12)}b.md`;
  const { list } = await readProblems(makeContentRoot({ ...ITEM, [deep]: itemText('kicker: x') }));
  expect(list).toEqual([`tin/2020/${'a/'.repeat(9).slice(0, -1)}:1 ten-tep`]);
});

test.each([
  ['tin/2020/con.md', 'a device'],
  ['tin/2020/AUX.cu.md', 'a device with two endings'],
  ['tin/2020/lpt9.md', 'a printer'],
  ['tin/2020/com¹.md', 'a superscript digit'],
  ['tin/2020/prn/b.md', 'a folder'],
  ['chu-de/nul.yaml', 'a register entry'],
  ['tin/2020/a .cu./b.md', 'a folder that ends in a dot'],
  ['tin/2020/hai: ba.md', 'a colon'],
  ['tin/2020/"x".md', 'quotes'],
  ['tin/2020/x\ny.md', 'a line break'],
  [`tin/2020/${'rat-dai-'.repeat(25)}.md`, 'a path that Windows cannot open'],
])('a name that Windows refuses is told: %j (%s)', async (path) => {
  const text = path.endsWith('.md') ? itemText('kicker: x') : 'name: X\n';
  const { list, text: printed } = await readProblems(makeContentRoot({ ...ITEM, [path]: text }));
  expect(list.every((line) => line.endsWith(' ten-tep'))).toBe(true);
  expect(list.length).toBeGreaterThan(0);
  expect(printed).toContain('Windows');
});

test.each([
  ['tin/2020/A.md', 'tin/2020/a.md', 'capitals'],
  ['tin/2020/Phụ lục/x.png', 'tin/2020/phụ lục/y.png', 'folders'],
])('two names that Windows takes for one are told: %s, %s (%s)', async (one, other) => {
  const root = makeContentRoot({ [one]: itemText(), [other]: itemText('kicker: x') });
  expect((await readProblems(root)).text).toContain('Windows và macOS coi hai tên là một');
});

test('console words, ports beyond nine and names that only begin alike are taken', async () => {
  const root = makeContentRoot({
    'tin/2020/console.md': itemText('kicker: a'),
    'tin/2020/com10.md': itemText('kicker: b'),
    'tin/2020/an-nul.md': itemText('kicker: c'),
  });
  renameSync(join(root, 'tin/2020/an-nul.md'), join(root, 'tin/2020/con-so.md'));
  expect((await readProblems(root)).list).toEqual([]);
});
