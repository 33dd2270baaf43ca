import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addAddresses } from '#reader/address-list.ts';
import { readContent } from '#reader/read-content.ts';
import { checkAddresses } from '#scripts/check/check-addresses.ts';
import { type ContentFiles, itemText, makeContentRoot } from '#tests/factories/content-root.ts';

const SITE = 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n';
const ENGLISH = { 'site.yaml': `${SITE}languages: [en]\n` };
const ITEM = { 'tin/2020/a.md': itemText() };
const DOCUMENT = '---\ntype: Nghị quyết\nnumber: 12/NQ-CP\n---\n';

async function check(files: ContentFiles) {
  const root = makeContentRoot(files);
  const checked = checkAddresses(root, await readContent(root));
  const told = checked.problems.map(
    ({ file, line = 1, rule }) => `${file.slice(root.length + 1)}:${line} ${rule}`,
  );
  return { root, ...checked, told };
}

test.each([
  ['tin/2020/con.md', 'a name of Windows'],
  ['tin/2020/😀.md', 'a name without letters'],
  [`tin/2020/${'dai-'.repeat(52)}.md`, 'a name that is too long'],
])('a file that cannot be named so is told once: %s (%s)', async (path) => {
  const root = makeContentRoot({ [path]: itemText() });
  const reading = await readContent(root);
  const { problems } = checkAddresses(root, reading);
  expect([...reading.problems, ...problems].map(({ rule }) => rule)).toEqual(['ten-tep']);
});

const move = (text: string): ContentFiles => ({ ...ITEM, 'chuyen-huong.yaml': text });

describe('a move', () => {
  test.each([
    ['/tin/2020/cu/: /tin/2020/a/', 'to a page'],
    ['/tin/2020/: /nam/2020/', 'from the folder of pages that has none of its own'],
    ['/tai-lieu/a.pdf: /tin/2020/a/', 'from a file'],
    ['/cũ/tên-bài.html: /tin/2020/a/', 'from Vietnamese letters'],
    ['/x/: /y/\n/y/: /tin/2020/a/', 'in two steps'],
    ['/bieu-tuong/: /favicon.svg', 'to a download'],
  ])('%j is taken: %s', async (text) => {
    expect((await check(move(text))).told).toEqual([]);
  });

  test.each([
    ['/../../../x/: /tin/', 'above the site'],
    ['/./x/: /tin/', 'a dot'],
    ['/a/../x/: /tin/', 'back'],
    ['/%2e%2E/x/: /tin/', 'back, in code'],
    ['/a%2fb/: /tin/', 'a slash in code'],
    ["'/a\\b/': /tin/", 'a backslash'],
    ['"/a\\0b/": /tin/', 'a zero'],
    ['"/a\\u200bb/": /tin/', 'a space that nobody sees, by its code'],
    ['/a\u200bb/: /tin/', 'the same as it is'],
    ['/a\u202eb/: /tin/', 'what turns the direction of reading'],
    ['/x/: "/tin\\u00ad/"', 'a hyphen that nobody sees, in where it leads'],
    ['"/a\\nb/": /tin/', 'a line break, a rule of its own to a host'],
    ["'/a{b}/': /tin/", 'braces, a placeholder of Caddy'],
    ["'/a;b/': /tin/", 'a semicolon, the end of a rule of nginx'],
    ["'/a,b/': /tin/", 'a comma'],
    ["'/a*/': /tin/", 'a star, any address to a host'],
    ["'/a/:b/': /tin/", 'a placeholder of Netlify'],
    ["'/a$1/': /tin/", 'a variable of nginx'],
    ["'/a b/': /tin/", 'a space, the next column of a rule'],
    ['/a//b/: /tin/', 'an empty part'],
    ['/.htaccess/: /tin/', 'a hidden name'],
    ['/con/: /tin/', 'a name of Windows'],
    ['/a./: /tin/', 'a dot at the end of a name'],
    [`/${'a'.repeat(300)}/: /tin/`, 'a name that no disk takes'],
    [`/${'ế'.repeat(120)}/: /tin/`, 'a name that no disk takes in bytes'],
    ['/a/: /tin/../nam/', 'to an address with a way back'],
    ['/favicon.svg/x/: /tin/', 'below a file'],
    ['/404.html/x/: /tin/', 'below the page of a host'],
    ['/tim/x/: /tin/', 'in the search index'],
    ['/tim/: /tin/', 'at the search index'],
    ['/may-chu/: /tin/', 'among the rules of hosts'],
    ['/tin/2020/a/: /tin/', 'from a page that is there'],
    ['/tin/2020/a: /tin/', 'from that page without its slash'],
    ['/Tin/2020/A/: /nam/', 'from that page on a disk without capitals'],
    ['/x/: /tin/2020/khong-co/', 'to a page that is not there'],
    ['/x/: /anh/', 'to a folder without a page'],
    ['/x/: /x/', 'to itself'],
    ['/x/: /y/\n/y/: /x/', 'in a circle'],
    ['/__proto__/: /constructor/', 'to a name that every object has'],
  ])('%j is refused at its line: %s', async (text) => {
    const { told } = await check(move(text));
    expect(told[0]).toBe('chuyen-huong.yaml:1 chuyen-huong');
  });

  test('that differs from another in capitals alone is refused', async () => {
    const { told } = await check(move('/Cu/: /tin/\n/cu/: /tin/\n'));
    expect(told).toEqual(['chuyen-huong.yaml:2 chuyen-huong']);
  });

  test('of a page moves its English page too, where there is English', async () => {
    const text = '/cu/: /tin/2020/a/';
    expect((await check({ ...move(text), ...ENGLISH })).redirects).toEqual([
      { from: '/cu/', to: '/tin/2020/a/', line: 1 },
      { from: '/en/cu/', to: '/en/tin/2020/a/', line: 1 },
    ]);
    expect((await check(move(text))).redirects).toHaveLength(1);
  });

  test('from an English page that is there is refused', async () => {
    const { told } = await check({ ...move('/en/tin/: /tin/\n'), ...ENGLISH });
    expect(told).toEqual(['chuyen-huong.yaml:1 chuyen-huong']);
  });

  test('is followed through a chain of two thousand to its end', async () => {
    const lines = Array.from({ length: 2000 }, (_, n) => `/x${n}/: /x${n + 1}/`);
    const { told, redirects } = await check(move([...lines, '/x2000/: /tin/'].join('\n')));
    expect(told).toEqual([]);
    expect(new Set(redirects.map(({ to }) => to))).toEqual(new Set(['/tin/']));
  });
});

describe('a published address', () => {
  test('that is gone is a problem at its line, with the line that would keep it', async () => {
    const { told, problems } = await check({ ...ITEM, 'dia-chi.txt': '/\n/tin/2020/cu/\n' });
    expect(told).toEqual(['dia-chi.txt:2 mat-dia-chi']);
    expect(problems[0]?.fix).toContain('/tin/2020/cu/: ');
  });

  test.each([
    ['/tin/2020/cu/', 'a page'],
    ['/en/tin/2020/cu/', 'an English page'],
    ['/tai-lieu/a.pdf', 'a download'],
  ])('%s that has moved is kept (%s)', async (address) => {
    const moves = '/tin/2020/cu/: /tin/2020/a/\n/tai-lieu/a.pdf: /tin/\n';
    const { told } = await check({ ...move(moves), ...ENGLISH, 'dia-chi.txt': `${address}\n` });
    expect(told).toEqual([]);
  });

  test.each(['<<<<<<< HEAD', '/a/../b/', 'tin/2020/a/', '/tin/2020/a/ '])(
    'is no line like %j',
    async (line) => {
      const { told } = await check({ ...ITEM, 'dia-chi.txt': `/\n${line}\n` });
      expect(told).toEqual(['dia-chi.txt:2 dia-chi']);
    },
  );

  test('is not told as lost while an entry cannot be read', async () => {
    const files = { ...ITEM, 'tin/2020/b.md': 'x', 'dia-chi.txt': '/tin/2020/b/\n' };
    expect((await check(files)).told).toEqual([]);
  });

  test('that is new is told, and joins the list in order', async () => {
    const { root, added } = await check({ ...ITEM, 'dia-chi.txt': '/tin/2020/a/\n' });
    expect(added).toContain('/nam/2020/');
    expect(added).not.toContain('/tin/2020/a/');
    addAddresses(root, ['/van-ban/', '/']);
    expect(readFileSync(join(root, 'dia-chi.txt'), 'utf8')).toBe('/\n/tin/2020/a/\n/van-ban/\n');
  });
});

test.each<[string, ContentFiles, string]>([
  ['van-ban/trang-2.md', { 'van-ban/trang-2.md': DOCUMENT }, 'the second page of the list'],
  ['van-ban/loai.md', { 'van-ban/loai.md': DOCUMENT }, 'where types are listed'],
  ['co-quan/trang-3.yaml', { 'co-quan/trang-3.yaml': 'name: X\n' }, 'a page the list has not yet'],
  ['chu-de/Trang 2.yaml', { 'chu-de/Trang 2.yaml': 'name: X\n' }, 'the same by another name'],
])('%s has no address of its own: %s', async (file, files) => {
  expect((await check({ ...ITEM, ...files })).told).toEqual([`${file}:1 trung-dia-chi`]);
});

test.each<[string, ContentFiles, string]>([
  [
    'tin/2020/trang-2.md',
    { 'tin/2020/trang-2.md': itemText('kicker: x') },
    'items lie below a year',
  ],
  ['van-ban/trang-hai.md', { 'van-ban/trang-hai.md': DOCUMENT }, 'no number'],
  ['dia-phuong/en.yaml', { 'dia-phuong/en.yaml': 'name: X\n' }, 'below a register'],
  ['trang/trang-2.mdx', { 'trang/trang-2.mdx': '---\ntitle: X\n---\nx' }, 'pages have no list'],
])('%s keeps its address: %s', async (_, files) => {
  expect((await check({ ...ITEM, ...files })).told).toEqual([]);
});

test.each<[string, ContentFiles, string]>([
  ['van-ban/_con.md', { 'van-ban/_con.md': DOCUMENT }, 'the name that is left of it'],
  ['van-ban/x.md', { 'van-ban/x.md': '---\ntype: Con\n---\n' }, 'its type'],
])('%s gives an address that Windows refuses: %s', async (file, files) => {
  expect((await check(files)).told).toEqual([`${file}:1 dia-chi`]);
});
