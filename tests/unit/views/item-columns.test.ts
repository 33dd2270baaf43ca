import { describe, expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { layItemParts } from '#views/item-columns.ts';
import { makeItemPage } from '#views/item-page.ts';

const SENTENCE = '<p>Sở Khoa học và Công nghệ báo cáo kết quả của năm tại hội nghị.</p>';
const EVENT = { name: 'Hội nghị tổng kết', venue: 'Hội trường', attendees: ['Đại diện các sở'] };
const PEOPLE = Array.from({ length: 8 }, (_, i) => ({
  name: `Trần Thị ${i}`,
  roles: ['Giám đốc'],
}));
const ARCHIVE = makeArchive({ items: { '2020/a': { event: EVENT, people: PEOPLE } } });
const PAGE = makeItemPage(ARCHIVE, '2020/a');

function lay(sentences: number) {
  return layItemParts(PAGE, { html: SENTENCE.repeat(sentences), choices: [] });
}

describe('the parts of an item', () => {
  test('stand beside its text only as long as the text reaches', () => {
    expect(lay(1)).toEqual({
      beside: ['event'],
      below: ['people', 'source', 'citation'],
    });
    expect(lay(200)).toEqual({ beside: ['event', 'people', 'source', 'citation'], below: [] });
  });

  test('keep their order, whichever of them stand beside it', () => {
    for (const sentences of [0, 5, 10, 20, 40]) {
      const { beside, below } = lay(sentences);
      expect([...beside, ...below]).toEqual(['event', 'people', 'source', 'citation']);
    }
    expect(lay(5).beside.length).toBeLessThan(lay(40).beside.length);
  });

  test('are shared out by lines that break: many short paragraphs reach as far as few long ones', () => {
    const short = layItemParts(PAGE, { html: '<li>Một ý</li>'.repeat(40), choices: [] });
    const one = layItemParts(PAGE, { html: `<p>${'Một ý '.repeat(40)}</p>`, choices: [] });
    expect(short.beside.length).toBeGreaterThan(one.beside.length);
  });
});
