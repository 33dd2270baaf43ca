import { describe, expect, it } from 'vitest';
import { sentenceAround } from '#core/text/sentences.ts';

const CASES = [
  [
    'a full stop ends a sentence',
    'Câu một. Theo NQ 57, tỉnh làm. Câu ba.',
    'Theo NQ 57, tỉnh làm.',
  ],
  ['a year before a full stop ends one too', 'Họp năm 2019. Theo NQ 57, làm.', 'Theo NQ 57, làm.'],
  [
    '«TP.» does not end a sentence',
    'Xong. Ở TP. Cần Thơ, NQ 57 được bàn.',
    'Ở TP. Cần Thơ, NQ 57 được bàn.',
  ],
  [
    'a title before a name does not',
    'Xong. PGS.TS. An nói NQ 57 tốt.',
    'PGS.TS. An nói NQ 57 tốt.',
  ],
  ['an initial does not', 'Xong. Ông N. An nói NQ 57 tốt.', 'Ông N. An nói NQ 57 tốt.'],
  ['the number of a list line does not', '1. Thực hiện NQ 57 ngay.', '1. Thực hiện NQ 57 ngay.'],
  ['a line end does', 'Tiêu đề\nTheo NQ 57, làm', 'Theo NQ 57, làm'],
  [
    'a semicolon parts long lists',
    'Gồm: việc một; theo NQ 57, việc hai; việc ba.',
    'theo NQ 57, việc hai;',
  ],
  ['a list mark is left out', '- Theo NQ 57, làm.', 'Theo NQ 57, làm.'],
  ['a decimal is no end', 'Xong. Tăng 3.5 lần theo NQ 57 nhé.', 'Tăng 3.5 lần theo NQ 57 nhé.'],
] as const;

describe('the sentence around a stretch', () => {
  it.each(CASES)('%s', (_, text, sentence) => {
    const start = text.indexOf('NQ 57');
    const span = sentenceAround(text, { start, end: start + 'NQ 57'.length });
    expect(text.slice(span.start, span.end)).toBe(sentence);
  });

  it('stays bounded in a text without any end', () => {
    const text = `${'a '.repeat(5000)}NQ 57${' b'.repeat(5000)}`;
    const start = text.indexOf('NQ 57');
    const span = sentenceAround(text, { start, end: start + 5 });
    expect(span.end - span.start).toBeLessThan(1300);
  });
});
