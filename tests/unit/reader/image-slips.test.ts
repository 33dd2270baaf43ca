import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const PICTURE = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#888' } })
  .png()
  .toBuffer();

// The body begins at line 7 of tin/2020/a.md; «Hop.PNG» lies beside it and is shown at its end.
test.each([
  ['![Họp](hop.png)', 'thieu-anh', 'Cạnh tin có «Hop.PNG»', 'capitals differ'],
  ['![Họp](Hop.jpg)', 'thieu-anh', 'Cạnh tin có «Hop.PNG»', 'another ending'],
  ['![Họp](khac-han.png)', 'thieu-anh', 'Chép tệp ảnh vào cùng thư mục', 'nothing like it'],
  ['![Họp](https://bao.vn/a.png)', 'thieu-anh', 'tải ảnh về', 'on another host'],
  ['![Họp](data:image/png;base64,AA)', 'thieu-anh', 'Lưu ảnh thành tệp', 'inside the text'],
  ['![Họp](C:\\anh\\hop.png)', 'thieu-anh', 'không ghi ổ đĩa', 'on a disk of the editor'],
  ['![Họp](../../../etc/passwd)', 'thieu-anh', 'Chép tệp ảnh', 'outside the archive'],
  ['![Họp](.hop.png)', 'thieu-anh', 'bỏ dấu chấm ở đầu', 'a hidden file, there or not'],
  ['![](Hop.PNG)', 'thieu-mo-ta-anh', '![mô tả](tệp.jpg)', 'no words for the blind'],
])('%s is a problem at its line (%s): «%s», %s', async (call, rule, says) => {
  const body = `${call}\n\n![Họp](Hop.PNG)`;
  const root = makeContentRoot({
    'tin/2020/a.md': itemText('', body),
    'tin/2020/Hop.PNG': PICTURE,
    'tin/2020/.hop.png': PICTURE,
  });
  const { list, text } = await readProblems(root);
  expect(list).toEqual([`tin/2020/a.md:7 ${rule}`]);
  expect(text).toContain(says);
});

test.each([
  ['![Họp](<ảnh họp.png>)', 'ảnh họp.png', 'a name with spaces and Vietnamese letters'],
  ['![Họp](%E1%BA%A3nh.png)', 'ảnh.png', 'a name written in percent signs'],
  ['![Họp][h]\n\n[h]: hop.png', 'hop.png', 'an address given below'],
  ['![Họp](phu/hop.png)', 'phu/hop.png', 'a folder beside the item'],
  ['![Họp](<tăng 5% #1.png>)', 'tăng 5% #1.png', 'signs of addresses'],
  ['![Họp](tăng%205%%20%231.png)', 'tăng 5% #1.png', 'an address with a percent sign of its own'],
  ['![Họp](tang%2520.png)', 'tang%20.png', 'a name that is an address itself'],
  ['![Họp](hop.png?v=2#giua)', 'hop.png', 'the query of an address'],
  ['![Họp](phu\\hop.png)', 'phu/hop.png', 'the stroke of Windows between folders'],
  ['![Họp](ảnh.png)', 'a\u0309nh.png', 'a name in NFD'],
  ['![Họp](<9.05\u202fAM.png>)', '9.05\u202fAM.png', 'a space of macOS that is no common one'],
  ['![Họp](<9.05 AM.png>)', '9.05\u202fAM.png', 'the same as it is seen'],
  ['![Họp](ho\u200bp.png)', 'ho\u200bp.png', 'a sign that nobody sees'],
  ['![Họp][a]\n\n[a]: <a&b+c=d;e,f@g!h~i$j.png>', 'a&b+c=d;e,f@g!h~i$j.png', 'other signs'],
  ["![Họp](<l'ảnh (1) [2] {3} ^4 `5`.png>)", "l'ảnh (1) [2] {3} ^4 `5`.png", 'brackets and quotes'],
  ['![Họp](<😀 日本 العربية.png>)', '😀 日本 العربية.png', 'letters of the whole world'],
])('%s shows %s: %s', async (call, file) => {
  const root = makeContentRoot({
    'tin/2020/a.md': itemText('', call),
    [`tin/2020/${file}`]: PICTURE,
  });
  expect((await readProblems(root)).list).toEqual([]);
});

test.each([
  ['![Họp](<ai? gì.png>)', 'ai? gì.png', 'a question mark'],
  ['![Họp](anh\\hop.png)', 'anh\\hop.png', 'a backslash'],
  [
    '![Họp](<9:05 "a" <b> | *.png>)'.replace('<b>', '\\<b\\>'),
    '9:05 "a" <b> | *.png',
    'signs of shells',
  ],
  ['![Họp](con.png)', 'con.png', 'a name that Windows keeps'],
  ['![Họp](a%0Ab.png)', 'a\nb.png', 'a line break'],
])('%s shows «%s», with a note that Windows would not take it: %s', async (call, file) => {
  const root = makeContentRoot({
    'tin/2020/a.md': itemText('', call),
    [`tin/2020/${file}`]: PICTURE,
  });
  const { problems, archive } = await readContent(root);
  expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['ten-tep note']);
  expect(problems[0]?.what).toMatch(/Windows.*Trang vẫn hiện ảnh này\.$/);
  expect(archive.items[0]?.images.map((image) => image.file)).toEqual([`tin/2020/${file}`]);
});

test('a picture no item calls is named, unless an item beside it cannot be read', async () => {
  const files = { 'tin/2020/a.md': itemText(), 'tin/2020/thua.png': PICTURE };
  expect((await readProblems(makeContentRoot(files))).list).toEqual([
    'tin/2020/thua.png:1 anh-thua',
  ]);
  const damaged = makeContentRoot({ ...files, 'tin/2020/b.md': 'không có phần thông tin' });
  expect((await readProblems(damaged)).list).toEqual(['tin/2020/b.md:1 thieu-thong-tin']);
});

test('a picture in the text of a document has no place', async () => {
  const root = makeContentRoot({
    'van-ban/a.md': '---\ntype: Nghị quyết\n---\nMột đoạn.\n\n![Họp](hop.png)\n',
  });
  expect((await readProblems(root)).list).toEqual(['van-ban/a.md:6 anh-sai-cho']);
});
