import { expect, test } from 'vitest';
import { findStatistics } from '#import/draft/statistics/find-statistics.ts';
import { TOLD_FIGURES } from '#tests/fixtures/import/told-figures.ts';

test.each(TOLD_FIGURES)(
  'the figures of «$text» are proposed with the sentence they stand in',
  ({ text, figures }) => {
    const proposed = findStatistics(text).map(({ fields: { value, unit }, sentence }) => {
      const start = figures.find(([, , begins]) => sentence.startsWith(begins))?.[2];
      return [value, unit, start ?? sentence];
    });
    expect(proposed).toEqual(figures);
  },
);

test('a list of clauses as long as a page gives the clause alone', () => {
  const clause = 'xã Mẫu Một có 12 hộ dùng máy sấy và mong được hỗ trợ thêm trong các vụ sau';
  const [first] = findStatistics(`${Array(12).fill(clause).join('; ')}.`);
  expect(first?.sentence).toBe(`${clause};`);
});
