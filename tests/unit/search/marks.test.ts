import { describe, expect, test } from 'vitest';
import type { TextBlock } from '#search/format/manifest.ts';
import { chooseExcerpt, saysEnough } from '#search/query/excerpt.ts';
import { findMarks, markTerms, saysAll } from '#search/query/marks.ts';
import { planQuery } from '#search/query/query-plan.ts';

function marked(text: string, query: string): string {
  const ranges = findMarks(text, markTerms(planQuery(query)));
  return ranges
    .toReversed()
    .reduce(
      (shown, { start, end }) =>
        `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      text,
    );
}

describe('what is marked in a text', () => {
  test.each([
    ['can tho', 'Thành phố Cần Thơ', 'Thành phố [Cần Thơ]', 'without marks typed, any marks'],
    ['cần', 'cần, cân, Cần', '[cần], cân, [Cần]', 'with marks typed, the same marks'],
    ['thủy', 'thuỷ và thủy', '[thuỷ] và [thủy]', 'either tone placement, shown as written'],
    ['đảng', 'Đảng dang', '[Đảng] dang', 'đ is a letter of its own'],
    [
      '02-nq/tu',
      'theo Nghị quyết số 02-NQ/TU ngày',
      'theo [Nghị quyết số 02-NQ/TU] ngày',
      'a number in its other spelling',
    ],
    [
      'KH&CN',
      'ngành khoa học và công nghệ',
      'ngành [khoa học và công nghệ]',
      'the full form of an abbreviation',
    ],
    ['khcn', 'Sở KH&CN, KH-CN', 'Sở [KH&CN], [KH-CN]', 'the written forms of an abbreviation'],
    ['"đột phá"', 'khâu đột phá, phá', 'khâu [đột phá], phá', 'a phrase is marked whole only'],
    ['500 kg', 'nặng 500kg', 'nặng [500kg]', 'a number and its unit, together or apart'],
    ['3590', 'hơn 3.590 tỷ', 'hơn [3.590] tỷ', 'thousands with their full stop'],
    ['<b>', 'chữ <b>đậm</b>', 'chữ <[b]>đậm</[b]>', 'markup is text'],
  ])('%s in «%s»: %s (%s)', (query, text, shown) => {
    expect(marked(text, query)).toBe(shown);
  });
});

describe('the excerpt of a text', () => {
  const terms = markTerms(planQuery('bán dẫn cần thơ'));

  test('is the sentence that says most of the query', () => {
    const text = ['Cần Thơ họp sáng nay. Vi mạch bán dẫn được Cần Thơ chọn. Hết.'];
    expect(chooseExcerpt(text, terms)?.text).toBe('Vi mạch bán dẫn được Cần Thơ chọn.');
  });

  test.each<[readonly TextBlock[], string | undefined, string]>([
    [['Mở đầu.', ['muc-a', 'Vi mạch'], 'Cần Thơ chọn bán dẫn.'], 'muc-a', 'under its heading'],
    [['Cần Thơ chọn bán dẫn.', ['muc-a', 'Khác'], 'Hết.'], undefined, 'before any heading'],
    [[['muc-a', 'Một'], 'A.', ['muc-b', 'Bán dẫn ở Cần Thơ'], 'B.'], 'muc-b', 'a heading itself'],
  ])('tells the section it stands in: %j is of %s (%s)', (blocks, id) => {
    const found = chooseExcerpt(blocks, terms);
    expect(found?.text).toContain('Cần Thơ');
    expect(found?.section?.[0]).toBe(id);
  });

  test('is cut at words, with a sign where something is left out', () => {
    const long = `${'đầu câu dài '.repeat(40)}bán dẫn Cần Thơ ${'cuối câu dài '.repeat(40)}`;
    const text = chooseExcerpt([long], terms)?.text ?? '';
    expect(text).toMatch(/^…\p{L}/u);
    expect(text).toMatch(/\p{L}…$/u);
    expect(text).toContain('bán dẫn Cần Thơ');
    expect(
      text
        .replaceAll('…', '')
        .split(' ')
        .every((word) => long.split(' ').includes(word)),
    ).toBe(true);
  });

  test('is not there when no sentence says anything of it', () => {
    expect(chooseExcerpt(['Không liên quan.'], terms)).toBeUndefined();
  });

  test('is not cut behind the end of a sentence that goes on in the same line', () => {
    const line = `bán dẫn ${'chữ '.repeat(56)}hiện. ${'tiếp '.repeat(20)}`;
    expect(chooseExcerpt([line], terms)?.text).toMatch(/ hiện…$/);
  });

  test.each(['2020', '33,55%', '(ISO)'])('keeps «%s» where it is cut behind it', (end) => {
    const line = `bán dẫn ${'chữ '.repeat(56)}${end} ${'dài'.repeat(20)} hết`;
    expect(chooseExcerpt([line], terms)?.text.endsWith(` ${end}…`)).toBe(true);
  });

  test.each([
    ['Cần Thơ chọn vi mạch bán dẫn', false, true, 'all is said'],
    ['Cần Thơ chọn vi mạch', false, false, 'a word is missing, the text may have it'],
    ['Cần Thơ chọn vi mạch', true, true, 'the entry holds only a part, and it is here'],
    ['Thành phố chọn vi mạch', true, false, 'the part that it holds is in the text'],
  ])(
    'is not looked for where title and lead say enough: «%s», near %s: %s (%s)',
    (text, near, enough) => {
      expect(saysEnough(text, terms, near)).toBe(enough);
    },
  );
});

describe('whether a text says all that was asked', () => {
  test.each([
    ['cần thơ', 'Thành phố Cần Thơ', true, 'all words'],
    ['bán dẫn cần thơ', 'Cần Thơ, Cần Thơ', false, 'two words twice are not four'],
    ['02-NQ/TU', 'thực hiện Nghị quyết số 02-NQ/TU', true, 'the number'],
    ['02-NQ/TU', 'thực hiện nghị quyết', false, 'not the number'],
  ])('%s in «%s»: %s (%s)', (query, text, whole) => {
    expect(saysAll(text, markTerms(planQuery(query)))).toBe(whole);
  });
});
