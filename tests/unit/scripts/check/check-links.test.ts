import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeEdition } from '#core/edition.ts';
import { ENGLISH, VIETNAMESE } from '#core/locale.ts';
import { readContent } from '#reader/read-content.ts';
import { checkAddresses } from '#scripts/check/check-addresses.ts';
import { findLostParts } from '#scripts/check/find-lost-parts.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { toPageAddress } from '#views/item-body.ts';

const SITE = 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n';

// The text of the item begins at line 7; b.md has a heading.
async function linksOf(text: string) {
  const root = makeContentRoot({
    'site.yaml': `${SITE}url: https://kho.example/\nlanguages: [en]\n`,
    'tin/2020/a.md': itemText('', `Đoạn đầu.\n\n${text}`),
    'tin/2019/tin cũ.md': itemText('date: 2019-01-02', '## Mục một\n\nThân.'),
    'tin/2020/nhap.md': itemText('draft: true', '[x](../2019/tin%20cũ.md) [y](../../2019/tin-cu/)'),
    'van-ban/57-nq-tw.md': '---\ntype: Nghị quyết\nnumber: 57-NQ/TW\n---\n',
    'trang/gioi-thieu.mdx': '---\ntitle: Giới thiệu\n---\nLời.\n',
    'chuyen-huong.yaml': '/cu/: /tin/\n',
  });
  const reading = await readContent(root);
  return { ...reading, ...checkAddresses(root, reading) };
}

const LIVE: readonly (readonly [string, string])[] = [
  ['/tin/2019/tin-cu/', 'a page'],
  ['/tin/2019/tin-cu/#muc-muc-mot', 'its heading'],
  ['/tin/2019/tin-cu/#so-lieu', 'a part of its page'],
  ['/en/tin/2019/tin-cu/', 'its English page'],
  ['../../2019/tin-cu/', 'from the address of the page'],
  ['/van-ban/', 'a list'],
  ['/nam/2020/', 'a year'],
  ['/favicon.svg', 'a download'],
  ['/ban-dung.json', 'the record of the build'],
  ['/cu/', 'an address that has moved'],
  ['/tim-kiem/?q=57', 'a search'],
  ['https://kho.example/tin/2019/tin-cu/', 'the address that the site is published at'],
  ['https://kho.example', 'its home page'],
  ['https://kho.example.vn/x/', 'another host that begins alike'],
  ['https://bao.vn/x.md', 'a file of another host'],
  ['mailto:a@kho.example', 'a letter'],
];

describe('a link of a text', () => {
  test.each(LIVE)('to %s leads somewhere: %s', async (href) => {
    expect((await linksOf(`[x](<${href}>)`)).deadLinks).toEqual([]);
  });

  test.each([
    ['/tin/2019/tin-cuu/', 'Gần nhất là /tin/2019/tin-cu/', 'a slip of the hand'],
    ['/tin/2019/khong-co/', 'Viết địa chỉ của một trang', 'no page is meant by letters alone'],
    ['/tin/2019/tin-cu/index.html', 'Viết /tin/2019/tin-cu/ ', 'the file of a page'],
    ['/tim-kiem?q=57#x', 'Viết /tim-kiem/?q=57#x ', 'what is asked is kept'],
    ['a.html', 'Viết a.md', 'the ending of another tool'],
    ['a#x', 'Viết a.md#x', 'no ending'],
    ['www.bao.vn/tin', 'Viết https://www.bao.vn/tin', 'an address without its protocol'],
    ['so.gov.vn', 'Viết https://so.gov.vn', 'a host alone'],
    ['ai@co-quan.gov.vn', 'Viết mailto:ai@co-quan.gov.vn', 'an address of mail'],
    ['/tin/2019/tin-cu', 'Viết /tin/2019/tin-cu/', 'a page without its slash'],
    ['https://kho.example/khong-co/', 'trang không có trong kho', 'the same by its whole address'],
    ['bieu-mau.pdf', 'trang không có trong kho', 'a file that is not published'],
    ['/anh/x.jpg', 'trang không có trong kho', 'a picture that is not published'],
    ['nhap.md', 'xóa dòng «draft»', 'a draft, by its file'],
    ['/tin/2020/nhap/', 'xóa dòng «draft»', 'a draft, by the address it will have'],
    ['../2019/tin-moi.md', 'Viết đúng tên tệp', 'a file that is no record'],
    ['../2019/tin cu.md', 'tin/2019/tin cũ.md', 'one without its mark'],
    [
      'GIOI-THIEU.md',
      'trang/gioi-thieu.mdx',
      'one in capitals: the nearest is told by its letters',
    ],
    ['#khong-co', 'một mục không có trong bài', 'an anchor the text has not'],
    ['/tin/2019/tin-cu/#muc-mot', '«#muc-muc-mot»', 'an anchor that another text has not'],
    ['../2019/tin%20cũ.md#muc-hai', '«#muc-muc-mot»', 'an anchor behind a file'],
    ['/van-ban/57-nq-tw/#muc-x', 'không có mục nào', 'an anchor of a text without headings'],
  ])('to %s is a problem at its line: «%s» (%s)', async (href, says) => {
    const { deadLinks } = await linksOf(`[x](<${href}>)`);
    expect(deadLinks).toMatchObject([{ rule: 'lien-ket-chet', line: 9 }]);
    expect(`${deadLinks[0]?.what} ${deadLinks[0]?.fix}`).toContain(says);
  });

  test('in HTML and below the text is seen too', async () => {
    const { deadLinks } = await linksOf('<a href="/x/">x</a>\n\n[y][z]\n\n[z]: /z/');
    expect(deadLinks.map(({ line }) => line)).toEqual([9, 11]);
  });

  test('to its own heading leads there', async () => {
    const { deadLinks } = await linksOf('## Mục\n\n[x](#muc-muc)[^1]\n\n[^1]: Chú thích.');
    expect(deadLinks).toEqual([]);
  });

  test('is not held against an archive that could not be read whole', async () => {
    const root = makeContentRoot({
      'tin/2020/a.md': itemText('', '[x](/tin/2020/b/)'),
      'tin/2020/b.md': 'không có phần thông tin',
    });
    expect(checkAddresses(root, await readContent(root)).deadLinks).toEqual([]);
  });
});

test.each([
  ['../2019/tin cũ.md', '/tin/2019/tin-cu/', 'from the folder of the item'],
  ['../2019/tin%20c%C5%A9.md#muc-x', '/tin/2019/tin-cu/#muc-x', 'in percent signs, with an anchor'],
  ['/tin/2019/tin cũ.md', '/tin/2019/tin-cu/', 'from the content root'],
  ['content/tin/2019/tin cũ.md', '/tin/2019/tin-cu/', 'from the top of the project'],
  ['a.md', '/tin/2020/a/', 'beside the item'],
  ['../../van-ban/57-nq-tw.md', '/van-ban/57-nq-tw/', 'a document'],
  ['../../trang/gioi-thieu.mdx', '/trang/gioi-thieu/', 'a page'],
  ['../2018/ngoai-phan.md', '/tin/2018/ngoai-phan/', 'an item outside a packed part'],
])('a link to the file %s becomes one to %s (%s)', async (href, address) => {
  const { archive } = await linksOf('x');
  const [vietnamese, english] = [VIETNAMESE, ENGLISH].map((locale) =>
    toPageAddress(makeEdition(archive, locale), 'tin/2020/a.md')(href),
  );
  expect(vietnamese).toBe(address);
  expect(english).toBe(`/en${address}`);
});

test('a page of the editor names a page, not a file', async () => {
  const root = makeContentRoot({
    'tin/2020/a.md': itemText(),
    'trang/b.mdx': '---\ntitle: Trang\n---\n[x](../tin/2020/a.md)\n\n<a href="/c/">y</a>\n',
  });
  const { deadLinks } = checkAddresses(root, await readContent(root));
  expect(deadLinks.map(({ line, fix }) => [line, fix])).toEqual([
    [4, 'Viết địa chỉ của trang: /tin/2020/a/'],
    [6, expect.stringContaining('Viết địa chỉ của một trang')],
  ]);
});

test.each<[href: string, says: string, why: string]>([
  ['#cách-tìm', '', 'its own heading, as Astro names it'],
  ['#c%C3%A1ch-t%C3%ACm', '', 'the same in percent signs'],
  ['#cách-tìm-1', '', 'the second of two headings alike'],
  ['#rieng', '', 'an id in HTML'],
  ['#user-content-fn-1', '', 'its own note'],
  ['#noi-dung', '', 'a part of every page'],
  ['#cách-tim', '«#cách-tìm»', 'a heading that is not there'],
  ['/trang/b/#cách-tìm', '', 'a heading, by the address of the page'],
  ['/trang/b/#khong-co', 'không có trong bài', 'an anchor that is not there, by the address'],
])('on a page of the editor «%s» is held against its headings: «%s» (%s)', async (href, says) => {
  const root = makeContentRoot({
    'trang/b.mdx': `---\ntitle: Trang\n---\n## Cách tìm\n\n## Cách \`tìm\`\n\n<p id="rieng">x</p>\n\n[y](${href})[^1]\n\n[^1]: Chú.\n`,
  });
  const { deadLinks } = checkAddresses(root, await readContent(root));
  expect(deadLinks.map(({ line }) => line)).toEqual(says === '' ? [] : [10]);
  expect(deadLinks.map(({ what, fix }) => `${what} ${fix}`).join()).toContain(says);
});

test.each<[href: string, says: string, why: string]>([
  ['/van-ban/#loai-nghi-quyet', '', 'a group of a list, by its type'],
  ['/van-ban/#nghi-quyet', 'phần không có', 'a group misnamed'],
  ['/so-lieu/#cac-so-lieu', '', 'the one part of a list'],
  ['/so-lieu/#so-lieu', '«#cac-so-lieu»', 'a part that it cannot have'],
  ['/du-lieu/#bang-tin', '', 'a table of the data'],
  ['/du-lieu/#bang-bai', '«#bang-', 'a table that is not given away'],
  ['/nam/2020/#cac-tin', '', 'the items of a year'],
  ['/nam/2020/#tin', '«#cac-tin»', 'the same misnamed'],
  ['/nam/#nam-va-dia-phuong', '', 'a drawing of a register'],
  ['/nam/#muc-2020', 'phần không có', 'an entry of a register'],
  ['/#tin-moi', '', 'a part of the front page'],
  ['/en/#tin-moi', '', 'the same in English'],
  ['/#moi', '«#tin-moi»', 'a part misnamed'],
  ['/tin/#2020', 'phần không có', 'a list without parts'],
  ['/tin/2019/tin-cu/#nguon', '', 'what stands beside the text of an item'],
  ['/tin/2019/tin-cu/#so-12', '', 'a figure of it, by its place'],
  ['/tin/2019/tin-cu/#cau_12', '', 'the sentence of a figure, by its place'],
  ['/van-ban/57-nq-tw/#duoc-nhac', '', 'a part of a document’s page'],
  ['/van-ban/57-nq-tw/#so-lieu', 'mục không có trong bài', 'a part that only items have'],
  ['/cu/#gi', '', 'an address that has moved: its new page is not asked'],
  ['/favicon.svg#x', '', 'a download has none'],
])(
  'to a part of a page, %s, is held against what such pages have: «%s» (%s)',
  async (href, says) => {
    const { deadLinks } = await linksOf(`[x](<${href}>)`);
    expect(deadLinks.map(({ line }) => line)).toEqual(says === '' ? [] : [9]);
    expect(deadLinks.map(({ what, fix }) => `${what} ${fix}`).join()).toContain(says);
  },
);

test('a part that a page could have and has not is told when it has been made', async () => {
  const { partLinks } = await linksOf('[x](/nam/2020/#cac-tin) [y](/nam/2020/#van-ban) [z](#so-1)');
  const folder = mkdtempSync(join(tmpdir(), 'trang-'));
  for (const [path, html] of [
    ['nam/2020', '<h2 id="cac-tin">Các tin</h2><p>id="van-ban"</p>'],
    ['tin/2020/a', '<tr id=so-1>'],
  ] as const) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
  expect(findLostParts({ root: 'content', folder, links: partLinks })).toEqual([
    {
      rule: 'lien-ket-chet',
      file: 'content/tin/2020/a.md',
      line: 9,
      what: 'Liên kết «/nam/2020/#van-ban» gọi đến một phần không có trên trang ấy.',
      fix: 'Phần gần nhất là «#cac-tin».',
    },
  ]);
});
