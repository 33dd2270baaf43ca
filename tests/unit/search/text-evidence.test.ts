import { expect, onTestFinished, test } from 'vitest';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { openTestEngine } from '#tests/factories/search-engine.ts';

const FIRST = `Các huyện họp trong hai ngày để bàn về việc làm và nước sạch của các xã vùng sâu. ${'Nhiều ý kiến khác đã được nêu ra và ghi lại trong biên bản của cuộc họp. '.repeat(8)}`;
const SCATTERED = `${FIRST}

Nhiều nơi dùng phân bón sinh học, phân bón vi sinh, phân bón lá để chăm cây.

${FIRST}

Sau cuộc họp, bà con về lại đồng để kịp gặt lúa nếp.`;
const TOGETHER = `${FIRST}

Nhiều ý kiến khác đã được nêu ra và ghi lại trong biên bản của cuộc họp.

Lúa nếp được bón bằng phân bón sinh học và nước sạch của các xã.`;

test('a text that says everything in one breath comes before one that only holds the words', async () => {
  const root = makeContentRoot({
    'tin/2020/rai-rac.md': itemText(
      'title: Việc làm ở vùng sâu\ndate: 2020-05-20\nlead: Tin về việc làm.',
      SCATTERED,
    ),
    'tin/2018/mot-cau.md': itemText(
      'title: Nước sạch ở vùng sâu\ndate: 2018-05-20\nlead: Tin về nước sạch.',
      TOGETHER,
    ),
  });
  const engine = await openTestEngine(root);
  onTestFinished(() => engine.close());
  for (const query of ['phân bón sinh học lúa nếp', 'phan bon sinh hoc lua nep']) {
    expect(await engine.find(query)).toEqual(['2018/mot-cau', '2020/rai-rac']);
  }
}, 60_000);

const FILLER = 'Nhiều ý kiến khác đã được nêu ra và ghi lại trong biên bản của cuộc họp. '.repeat(
  8,
);

test.each([
  [
    'an toàn bức xạ Quảng Ninh',
    ['Quảng Ninh họp về công nghệ', `${FILLER}\n\nTỉnh siết an toàn bức xạ ở các bệnh viện.`],
    ['Bàn về an toàn bức xạ', `${FILLER}\n\nĐại biểu nhắc kinh nghiệm của Quảng Ninh.`],
    'the place whose text it is, not one that a text mentions',
  ],
  [
    'mưa đá Hà Nội tốc mái',
    ['Thời tiết trong tuần', `${FILLER}\n\nMưa đá ở Hà Nội làm tốc mái nhiều nhà.`],
    ['Hà Nội họp báo', `${FILLER}\n\nCó nơi mưa to. ${FILLER} Đá lát hè được thay.`],
    'an event that stands together in a body, not its place in a title',
  ],
])(
  '«%s» finds %j before %j: %s',
  async (query, [right = '', body], [wrong = '', other]) => {
    const others = Array.from({ length: 8 }, (_, n) => [
      `tin/2016/${n}.md`,
      itemText(`title: Tin về an toàn bức xạ, số ${n}\ndate: 2016-05-20`, FILLER),
    ]);
    const root = makeContentRoot({
      ...Object.fromEntries(others),
      'tin/2018/dung.md': itemText(`title: ${right}\ndate: 2018-05-20`, body),
      'tin/2020/sai.md': itemText(`title: ${wrong}\ndate: 2020-05-20`, other),
    });
    const engine = await openTestEngine(root);
    onTestFinished(() => engine.close());
    expect((await engine.find(query))[0]).toBe('2018/dung');
  },
  60_000,
);
