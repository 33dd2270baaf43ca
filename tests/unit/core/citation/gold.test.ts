import { describe, expect, it } from 'vitest';
import { ratesOf } from '#scripts/bench/cite/gold-rates.ts';
import { scoreGold } from '#scripts/bench/cite/score-gold.ts';
import { GOLD_FLOOR } from '#tests/fixtures/citation/floor.ts';
import { GOLD } from '#tests/fixtures/citation/gold.ts';

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
});
