import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, planQuery } from '#search/plan/query-plan.ts';

describe('a query as it is understood', () => {
  test('quotes stand anywhere, in any of their forms', () => {
    const plan = planQuery('tin «khâu đột phá» về "Cần Thơ"');
    expect(plan.phrases).toEqual(['khâu đột phá', 'Cần Thơ']);
    expect(plan.words).toEqual(['tin', 'về']);
  });

  test('a minus sign leaves out what follows it, a hyphen inside a word does not', () => {
    expect(planQuery('kế hoạch -"cần thơ" -huế').excluded).toEqual([['cần', 'thơ'], ['huế']]);
    expect(planQuery('khoa học - công nghệ').excluded).toEqual([]);
  });

  test('a range of years is a filter, in either order', () => {
    expect(planQuery('chuyển đổi số 2020..2016').years).toEqual({ from: 2016, to: 2020 });
  });

  test('a document number is taken out of the words', () => {
    const plan = planQuery('nghị quyết 02 thành ủy cần thơ');
    expect(plan.numbers.map(({ token }) => token)).toEqual(['xnq2z']);
    expect(plan.words).toEqual(['thành', 'ủy', 'cần', 'thơ']);
  });

  test('words every text holds are left out of the content, unless nothing else is there', () => {
    expect(planQuery('về chuyển đổi của tỉnh').content).toEqual(['chuyển', 'dổi', 'tỉnh']);
    expect(planQuery('của và').content).toEqual(['của', 'và']);
  });

  test.each([
    ['a'.repeat(10_000), 'ten thousand characters'],
    ['\u0000\u0007\u001b', 'control characters'],
    ['<img src=x onerror=alert(1)>', 'markup'],
    ['"""', 'quotes with nothing inside'],
    ['-', 'a lone minus'],
  ])('%# is read without failing: %s', (query) => {
    expect(planQuery(query).text.length).toBeLessThanOrEqual(LONGEST_QUERY);
  });
});
