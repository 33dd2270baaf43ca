import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE_COMPONENTS } from '#core/page-components.ts';
import { makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

// The body begins at line 4, its second paragraph at line 6.
const page = (text: string) =>
  makeContentRoot({ 'trang/a.mdx': `---\ntitle: Trang\n---\nLời đầu.\n\n${text}\n` });

test.each([
  ['<KhongCo />', 'Kho không có thẻ <KhongCo>', 'a component nobody made'],
  ['chữ <Ghichu title="x">y</Ghichu>', 'gần nhất là <GhiChu>', 'a slip of capitals'],
  ['<a.b />', 'Kho không có thẻ <a.b>', 'a member of nothing'],
  ['<constructor.name />', 'Kho không có thẻ', 'a name that every object has'],
  ['<toString />', 'Kho không có thẻ <toString>', 'another'],
  ["import X from './khong-co.astro'", '«import»', 'an import that fails'],
  ['export const a = b.c', '«import»', 'code that throws'],
  ['{khongCo}', '«{khongCo}»', 'a name that is not defined'],
  ['{(() => { throw new Error() })()}', 'gọi đến tên', 'a throw'],
  ['{JSON.parse("{")}', 'gọi đến tên', 'a call that throws'],
  ['{`a$' + '{b}`}', 'gọi đến tên', 'a name in a template'],
  ['{1n}', 'gọi đến tên', 'a number that cannot be printed'],
  ['<GhiChu>x</GhiChu>', 'thiếu «title»', 'a value that is missing'],
  ['<GhiChu title={1}>x</GhiChu>', 'thiếu «title»', 'a value that is no text'],
  ['<BangTruong kind="tin" />', 'không nhận kind="tin"', 'a value that is not taken'],
  ['<ViDuTim q="x" r="y" />', 'không có thuộc tính «r»', 'a value too many'],
  ['<ViDuTim {...x} />', 'thuộc tính', 'values from nowhere'],
  ['<GhiChu title="x" client:load>y</GhiChu>', 'client:load', 'a directive of Astro'],
  ['<div class={x}>y</div>', '«{x}»', 'a name in a tag of HTML'],
  ['![Ảnh](khong-co.png)', 'Chỉ tin mới có ảnh', 'a picture that is not there'],
  ['<img src="a.png" />', 'Chỉ tin mới có ảnh', 'a picture in HTML'],
  ['<div>', 'không được đóng', 'a tag that is never closed'],
])('%s is a problem at its line: «%s» (%s)', async (text, says) => {
  const { list, text: printed } = await readProblems(page(text));
  expect(list).toEqual(['trang/a.mdx:6 mdx']);
  expect(printed).toContain(says);
});

test.each([
  ['<GhiChu title="Chú ý">\n\nLời **đậm**.\n\n</GhiChu>', 'a note'],
  ['- <ViDuTim q="02-NQ/TU" />\n- <ViDuTim q=\'"x"\' />', 'examples in a list'],
  ['<BangTruong kind="item" />', 'a table of fields'],
  ['<LuuNgoaiTuyen />', 'the block of offline reading'],
  ['<div class="x"><br /></div>', 'HTML'],
  ['<>x</>', 'a group'],
  ['{/* ghi chú */}', 'a remark'],
  ['{"{"}, {2025}, {-1}, {`x`}', 'plain values'],
  ['`{x}` và `<KhongCo />`', 'code that is shown'],
  ['| a | b |\n| - | - |\n| c | d |', 'a table'],
])('%s is taken: %s', async (text) => {
  expect((await readProblems(page(text))).list).toEqual([]);
});

test('the ending of a page is written in small letters, as the build looks for it', async () => {
  const root = makeContentRoot({ 'trang/a.MDX': '---\ntitle: Trang\n---\nLời.\n' });
  expect((await readProblems(root)).list).toEqual(['trang/a.MDX:1 ten-tep']);
});

test('the table of components is what the page hands out', () => {
  const shell = readFileSync('src/pages/trang/[slug].astro', 'utf8');
  const [, given = ''] = /components=\{\{([^}]*)\}\}/.exec(shell) ?? [];
  const names = given.split(',').map((part) => part.split(':')[0]?.trim());
  expect(names.filter((name) => name !== 'a').sort()).toEqual(Object.keys(PAGE_COMPONENTS).sort());
});
