import { describe, expect, test } from 'vitest';
import { DOCUMENT } from '#core/strings/document.ts';
import { DOCUMENT_EN, FRAME_EN, ITEM_EN } from '#core/strings/english.ts';
import { FRAME } from '#core/strings/frame.ts';
import { ITEM } from '#core/strings/item.ts';
import { makeArchive } from '#tests/factories/archive.ts';
import { makeEnglishPage } from '#views/english-page.ts';
import { makeHomePage } from '#views/home-page.ts';

const ONLY_VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

describe.each([
  { name: 'frame', vietnamese: FRAME, english: FRAME_EN },
  { name: 'item', vietnamese: ITEM, english: ITEM_EN },
  { name: 'document', vietnamese: DOCUMENT, english: DOCUMENT_EN },
])('the English words of the $name', ({ vietnamese, english }) => {
  test('are as many as the Vietnamese', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
  });

  test('are in English, but for the name of the other language', () => {
    const left = Object.entries(english)
      .filter(([key]) => key !== 'otherLanguage')
      .filter(([, words]) => words === '' || ONLY_VIETNAMESE.test(words));
    expect(left).toEqual([]);
  });
});

describe('the English page', () => {
  const archive = makeArchive({ site: { url: 'https://kho.example' }, items: { '2020/a': {} } });
  const page = makeEnglishPage(archive);

  test('and the front page name each other', () => {
    const alternates = [
      { language: 'vi', url: 'https://kho.example/' },
      { language: 'en', url: 'https://kho.example/en/' },
    ];
    expect(page.frame.alternates).toEqual(alternates);
    expect(makeHomePage(archive).frame.alternates).toEqual(alternates);
  });

  test('has an English menu over the same lists', () => {
    expect(page.frame.menu[0]).toMatchObject({ url: '/tin/', label: 'Items' });
  });

  test('tells each pair of words once', () => {
    const pairs = page.itemLabels.map((pair) => `${pair.vietnamese}=${pair.english}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(page.itemLabels).toContainEqual({ vietnamese: 'Số liệu', english: 'Key figures' });
  });
});
