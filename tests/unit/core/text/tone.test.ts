import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '#core/text/fold.ts';
import { normaliseTone } from '#core/text/tone.ts';

test.each([
  ['hoà bình', 'hòa bình', 'oa'],
  ['xoè', 'xòe', 'oe'],
  ['thuỷ lợi', 'thủy lợi', 'uy'],
  ['Thành uỷ, uỷ ban', 'Thành ủy, ủy ban', 'a comma behind'],
  ['KHOÁ XII', 'KHÓA XII', 'capitals'],
  ['khoá'.normalize('NFD'), 'khóa', 'NFD comes out in NFC'],
  ['hóa', 'hóa', 'the older way stays'],
  ['quý', 'quý', 'u belongs to q'],
  ['Quỹ QUỲ', 'Quỹ QUỲ', 'u belongs to q in capitals'],
  ['hoàn toàn, thoảng', 'hoàn toàn, thoảng', 'a consonant behind'],
  ['khuỷu, huỳnh', 'khuỷu, huỳnh', 'letters behind uy'],
  ['hoài, ngoáy', 'hoài, ngoáy', 'a vowel behind'],
  ['hoa, toe, tuy', 'hoa, toe, tuy', 'no tone at all'],
  ['lí do, lý do', 'lí do, lý do', 'i and y are another matter'],
])('«%s» is indexed as «%s»: %s', (text, normal) => {
  expect(normaliseTone(text)).toBe(normal);
});

const vietnamese = fc
  .array(fc.constantFrom(...'hoàóòẻèéuỷýỳyqkt ', 'hoà', 'quý', 'thuỷ', '\u0301'))
  .map((parts) => parts.join(''));

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(normaliseTone(normaliseTone(text))).toBe(normaliseTone(text));
    }),
  );
});

test('only tones move: without marks the text is the same', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(foldText(normaliseTone(text))).toBe(foldText(text));
    }),
  );
});
