import { describe, expect, it } from 'vitest';
import { citeSketch } from '#core/citation/find/find-citations.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import { ratesOfFound } from '#scripts/bench/cite/count-found.ts';
import { HOSTILE_TEXTS } from '#scripts/bench/cite/hostile-texts.ts';
import { scorePinpoints } from '#scripts/bench/cite/score-pinpoints.ts';
import { PINPOINTS } from '#tests/fixtures/citation/pinpoints.ts';

/** Ways of writing that change no meaning. */
const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
];

describe('the gold set of pinpoints', () => {
  it('holds at least 150 texts, each with a reason', () => {
    expect(PINPOINTS.length).toBeGreaterThanOrEqual(150);
    expect(PINPOINTS.filter(({ why }) => why.length < 5)).toEqual([]);
  });

  it.each(PINPOINTS)('$text ($why)', (row) => {
    expect(scorePinpoints([row]).faults.join('\n')).toBe('');
  });

  it.each(WRITINGS)('is found as well when written with %s', (_, rewrite) => {
    const rewritten = PINPOINTS.map((row) => ({ ...row, text: rewrite(row.text) }));
    const { right } = scorePinpoints(PINPOINTS);
    const found = rewritten.flatMap(({ text }) =>
      findPinpoints(citeSketch(text.replaceAll(/[⟦⟧]/g, ''))),
    );
    expect(found).toHaveLength(right);
  });

  it('counts a pinpoint into another document as wrong', () => {
    const row = { text: 'Theo ⟦Điều 3⟧ Luật Đầu tư', pins: ['dieu=3 > Luật Giá'], why: 'a trap' };
    const count = scorePinpoints([row]);
    expect(ratesOfFound(count)).toEqual({ precision: 0, recall: 0 });
  });
});

describe('findPinpoints on hostile text', () => {
  it.each([
    ...HOSTILE_TEXTS,
    { name: 'điểm khoản điều', unit: 'điểm a khoản 1 Điều 3 ' },
    { name: 'điều của nghị định này', unit: 'Điều 5 Nghị định này, ' },
    { name: 'điều không dứt', unit: 'Điều 5, 6, ' },
    { name: 'đầu điều', unit: '\nĐiều 5. Sửa đổi Nghị định 13/2019/NĐ-CP khoản 2 Điều 3' },
  ])('comes to an end on 20,000 units of «$name»', ({ unit }) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    expect(findPinpoints(citeSketch(text)).length).toBeLessThanOrEqual(text.length);
  });
});
