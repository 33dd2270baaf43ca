import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '#core/citation/find/find-citations.ts';
import { HOSTILE_TEXTS } from '#scripts/bench/cite/hostile-texts.ts';

const PIECES = [
  ...[
    'Nghị quyết',
    'NQ',
    'Luật',
    'Trung ương',
    'Đại hội',
    'khóa XI',
    'số',
    '57',
    '2020',
    '1.234',
    '66.19',
  ],
  ...[
    '-',
    '/',
    '–',
    ' ',
    '\n',
    ',',
    ';',
    '(',
    ')',
    'NQ',
    'TW',
    'TƯ',
    'QH15',
    'của Bộ Chính trị',
    'ngày 22/12/2024',
  ],
  ...['e\u0301', '\u0323', '😀', '\u0000', 'Đ', 'Ð', 'về', 'và'],
];
const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

describe('findCitations on hostile text', () => {
  it('gives spans that lie in the text, in order, and cut it exactly', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const found = findCitations(text);
        const wrong = found.filter(
          ({ start, end, anchor, text: words }, index) =>
            start < (found[index - 1]?.start ?? 0) ||
            end <= start ||
            text.slice(start, end) !== words ||
            anchor.start < start ||
            anchor.end > end,
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same citations in decomposed text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const composed = text.normalize('NFC');
        const names = (source: string) =>
          findCitations(source).map(({ kind, key, number, term }) => ({ kind, key, number, term }));
        expect(names(composed.normalize('NFD'))).toEqual(names(composed));
      }),
      { numRuns: 100 },
    );
  });

  it.each(HOSTILE_TEXTS)('comes to an end on 20,000 units of «$name»', ({ unit }) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length));
    expect(findCitations(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});
