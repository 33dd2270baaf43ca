import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, planQuery } from '#search/query/query-plan.ts';

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

  test.each([
    ['02 -NQ/TU', ['x2nqtuz'], 'a blank before the dash'],
    ['02 - NQ/TU', ['x2nqtuz'], 'blanks round it'],
    ['02 –NQ/TU', ['x2nqtuz'], 'an en dash'],
    ['02 −NQ/TU', ['x2nqtuz'], 'a minus sign of typography'],
    ['02- NQ/TU', ['x2nqtuz'], 'a blank behind it'],
    ['57-NQ /TW', ['x57nqtwz'], 'a blank before the stroke'],
    ['nghị quyết số 57 -nq/tw', ['x57nqtwz'], 'in small letters behind the words'],
    ['57 -NQTW', ['x57nqtwz'], 'codes in one'],
    ['02-NQ -TU', ['x2nqtuz'], 'the issuer apart'],
    ['15/2023/NQ -HĐND', ['x152023nqhdndz'], 'with its year'],
    ['15/2023 -NQ-HĐND', ['x152023nqhdndz'], 'apart behind its year'],
    ['114 -KH-UBND', ['x114khubndz'], 'a plan'],
    ['NQ -TU 02', ['xnqtuz'], 'codes first'],
    ['KH -UBND', ['xkhubndz'], 'a series'],
    ['quyết định 100 -QĐ/SKHCN', ['x100qdskhcnz'], 'an office of a province'],
  ])('leaves nothing out where a dash belongs to a number: «%s» is %j (%s)', (query, tokens) => {
    const plan = planQuery(query);
    expect(plan.excluded).toEqual([]);
    expect(plan.numbers.map(({ token }) => token)).toEqual(tokens);
  });

  test.each([
    ['nghị quyết 57 -covid', [['covid']], 'a word behind a number'],
    ['02-NQ/TU -huế', [['huế']], 'a place behind a whole number'],
    ['02-NQ/TU -"cần thơ"', [['cần', 'thơ']], 'a phrase behind a whole number'],
    ['năm 2025 -đà', [['dà']], 'marks no code carries'],
    ['năm 2025 -ct', [['ct']], 'small letters behind a year'],
    ['công nghệ -NQ', [['nq']], 'a code with no number before it'],
    ['-NQ/TU', [['nq', 'tu']], 'nothing before it'],
  ])('leaves out what follows a dash elsewhere: «%s» (%j: %s)', (query, excluded) => {
    expect(planQuery(query).excluded).toEqual(excluded);
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
