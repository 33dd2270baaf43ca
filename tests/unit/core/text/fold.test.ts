import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldMarks, foldText } from '#core/text/fold.ts';

test.each([
  ['Đổi mới sáng tạo', 'doi moi sang tao', 'all marks go'],
  ['ĐẢNG BỘ', 'dang bo', 'capitals too'],
  ['đ Đ', 'd d', 'đ has no Unicode decomposition'],
  ['Ð', 'd', 'the Icelandic letter that stands in for Đ'],
  ['Nghị quyết'.normalize('NFD'), 'nghi quyet', 'text in NFD'],
  ['ơ ư Ơ Ư ă â ê ô', 'o u o u a a e o', 'horns and hats'],
  ['02-NQ/TU', '02-nq/tu', 'signs and digits stay'],
])('«%s» folds to «%s»: %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('case is kept where only the marks are to go', () => {
  expect(foldMarks('Đảng Cộng sản')).toBe('Dang Cong san');
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});

test('of every script the marks go, and nothing but them', () => {
  // No other plane of Unicode has marks.
  const planes = [
    [0, 0x1ffff],
    [0xe0000, 0xe01ff],
  ] as const;
  const wrong: string[] = [];
  for (const [first, last] of planes) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
      const letter = bare.replace('đ', 'd').replace(/[ĐÐ]/, 'D').normalize('NFC');
      if (foldMarks(character) !== letter) wrong.push(code.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});
