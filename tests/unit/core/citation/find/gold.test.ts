import { describe, expect, it } from 'vitest';
import { ratesOf } from '#scripts/bench/cite/gold-rates.ts';
import { scoreGold } from '#scripts/bench/cite/score-gold.ts';
import { GOLD_FLOOR } from '#tests/fixtures/citation/floor.ts';
import { GOLD } from '#tests/fixtures/citation/gold.ts';

/** Ways of writing that change no meaning: each must leave every figure where it was. */
const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['decomposed letters', (text) => text.normalize('NFD')],
  ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['en dashes', (text) => text.replaceAll('-', '–')],
  ['Ð (U+00D0) for Đ', (text) => text.replaceAll('Đ', '\u00d0')],
  ['words of another text around', (text) => `Tin trong ngày. ${text} Hết tin.`],
];

const MEASURES = ['precision', 'recall', 'exact', 'keys'] as const;

describe('the gold set', () => {
  it('holds at least 500 mentions, each row with a reason of its own words', () => {
    const rows = Object.values(GOLD).flat();
    expect(rows.reduce((sum, row) => sum + row.keys.length, 0)).toBeGreaterThanOrEqual(500);
    expect(rows.filter((row) => row.why.length < 5)).toEqual([]);
  });

  it('has a floor for every kind', () => {
    expect(Object.keys(GOLD_FLOOR).sort()).toEqual(Object.keys(GOLD).sort());
  });

  it.each(Object.entries(GOLD))('«%s» is found no worse than before', (kind, rows) => {
    const count = scoreGold(rows);
    const rates = ratesOf(count);
    const lowered = MEASURES.filter(
      (measure) => rates[measure] < (GOLD_FLOOR[kind]?.[measure] ?? 1),
    );
    expect(lowered, count.faults.join('\n')).toEqual([]);
  });

  it.each(WRITINGS)('is found as well when written with %s', (_, rewrite) => {
    const rows = Object.values(GOLD).flat();
    const rewritten = rows.map((row) => ({ ...row, text: rewrite(row.text) }));
    const count = scoreGold(rewritten);
    expect(count.faults.join('\n')).toBe('');
    expect(count.found).toBe(scoreGold(rows).found);
  });
});
