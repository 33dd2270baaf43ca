import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Face, Font } from 'harfbuzzjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldMarks } from '#core/text/fold.ts';
import { cutText, TEXT_SIZE, textWidth, wrapText } from '#figures/text-width.ts';

const SENTENCES = [
  'Nghị quyết số 02-NQ/TU ngày 01/8/2016 của Thành ủy Cần Thơ',
  'quy định chi tiết, hướng dẫn thi hành',
  'Cần Thơ sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TU về phát triển khoa học',
  '«Nhiệm vụ KH&CN cấp thành phố» (3.590 văn bằng; 17,64%)',
  '→ 30/2020/NĐ-CP, 66.19/2026/NQ-CP',
];

describe('the width of a text', () => {
  let font: Font;
  let upem: number;

  beforeAll(async () => {
    const file = new URL('../../../public/fonts/kho-sans-600.woff2', import.meta.url);
    const face = new Face(
      new Blob(new Uint8Array(await convert(readFileSync(file), 'sfnt')).buffer),
    );
    font = new Font(face);
    upem = face.upem;
  });

  test.each(SENTENCES)('is never less than the font needs, nor a twelfth more: %s', (sentence) => {
    const advances = [...foldMarks(sentence)].map((one) =>
      font.glyphHAdvance(font.nominalGlyph(one.codePointAt(0)!)!),
    );
    const real = (advances.reduce((sum, one) => sum + one, 0) / upem) * TEXT_SIZE;
    expect(textWidth(sentence)).toBeGreaterThanOrEqual(real);
    expect(textWidth(sentence)).toBeLessThan(real * (13 / 12));
  });
});

describe('wrapping', () => {
  test.each([
    {
      why: 'what fits stays on one line',
      text: 'Cần Thơ',
      width: 100,
      lines: 2,
      gives: ['Cần Thơ'],
    },
    {
      why: 'lines break at spaces',
      text: 'Thái Nguyên',
      width: 60,
      lines: 2,
      gives: ['Thái', 'Nguyên'],
    },
    {
      why: 'the last line is cut',
      text: 'một hai ba bốn năm',
      width: 70,
      lines: 1,
      gives: ['một hai…'],
    },
    { why: 'no text, no line', text: ' ', width: 60, lines: 2, gives: [] },
  ])('$why', ({ text, width, lines, gives }) => {
    expect(wrapText(text, { width, lines })).toEqual(gives);
  });

  test.each([
    ['Thực hiện Nghị quyết số 20-NQ/TW', 'số 20-', 'Thực hiện Nghị quyết…', 'a number'],
    ['Nghị quyết ngày 01/8/2016', 'ngày 01/8', 'Nghị quyết…', 'a date'],
    ['Đà Nẵng, Quảng Nam', 'Quản', 'Đà Nẵng…', 'a word, and no comma before the cut'],
  ])('«%s» is not cut within %s', (text, within, gives) => {
    const width = textWidth(text.slice(0, text.indexOf(within) + within.length)) + 1;
    expect(cutText(text, width)).toBe(gives);
  });

  test('a word that does not fit is cut', () => {
    expect(textWidth(cutText('Nghiêngngả'.repeat(9), 80))).toBeLessThanOrEqual(80);
  });
});
