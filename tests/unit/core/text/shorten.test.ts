import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenTitle } from '#core/text/shorten.ts';
import { documentNumbersIn } from '#core/text/unbroken.ts';

describe('a title that is too long', () => {
  test.each([
    ['Tin ngắn', 'Tin ngắn', 'one that fits is left as it is'],
    [
      'Cần Thơ tổng kết ngành Khoa học và Công nghệ năm 2024',
      'Cần Thơ tổng kết ngành Khoa học và Công…',
      'cut between words',
    ],
    [
      'Hội nghị toàn quốc tổng kết ba năm theo Quyết định số 569/QĐ-TTg',
      'Hội nghị toàn quốc tổng kết… số 569/QĐ-TTg',
      'the number that would be lost follows',
    ],
    [
      'Sơ kết ba năm theo Nghị quyết số 02-NQ/TU về phát triển khoa học',
      'Sơ kết ba năm theo Nghị quyết số 02-NQ/TU…',
      'a number that the beginning holds is not said twice',
    ],
    [
      'Tổng kết các việc khoa học, công nghệ nhiệm kỳ 2015-2020 của tỉnh',
      'Tổng kết các việc khoa học, công nghệ…',
      'a comma or blank before the cut goes with it',
    ],
    ['a'.repeat(60), `${'a'.repeat(41)}…`, 'one word that fills it all'],
  ])('«%s» becomes «%s»: %s', (text, short) => {
    expect(shortenTitle(text, 42)).toBe(short);
  });

  const word = fc.constantFrom('khoa', 'học', 'và', 'công', 'nghệ', 'Cần', 'Thơ,', 'năm 2024');
  const number = fc.constantFrom('số 02-NQ/TU', '30/2020/NĐ-CP', 'số 114/KH-UBND', '57-NQ/TW');

  test('stays within the length, ends with a whole word, and keeps its number', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 12 }), fc.array(word), number, (a, b, one) => {
        const words = [...a, one, ...b];
        const text = words.join(' ');
        const short = shortenTitle(text, 42);
        expect(short.length).toBeLessThanOrEqual(42);
        expect(documentNumbersIn(short)).toEqual([one]);
        const head = short.split('…')[0] ?? '';
        expect(text.startsWith(head)).toBe(true);
        expect(text.slice(head.length)).toMatch(/^(?:[\s,;]|$)/);
      }),
    );
  });
});
