import { describe, expect, test } from 'vitest';
import { makeArchive } from '#tests/factories/archive.ts';
import { makeEntryPage } from '#views/entry-page.ts';
import { figuresOf, listFigures } from '#views/figure-rows.ts';
import { makeFiguresPage } from '#views/figures-page.ts';

const figure = (value: string, period: string, more: object = {}) => ({
  indicator: 'Bằng được cấp',
  indicatorId: 'bang',
  value,
  unit: 'văn bằng',
  period,
  place: 'ha-noi',
  ...more,
});

const EDITION = makeArchive({
  items: {
    '2023/a': { statistics: [figure('12', '2022'), figure('9', '2021')] },
    '2024/b': {
      statistics: [
        figure('20', '2023'),
        figure('44', '2021/2023'),
        figure('5', '2023', { place: 'an-giang' }),
        { indicator: 'Áp dụng ISO', value: '119', unit: 'cơ quan' },
      ],
    },
  },
  indicators: { bang: { name: 'Văn bằng được cấp', time: 'trong kỳ' } },
  places: { 'ha-noi': { name: 'Hà Nội' }, 'an-giang': { name: 'An Giang' } },
});

describe('the list of figures', () => {
  test('is in order of indicator, place and time, whichever item states them', () => {
    const values = listFigures(EDITION).map(({ statistic }) => statistic.value);
    expect(values).toEqual(['119', '5', '9', '12', '20', '44']);
  });

  test('leads to each figure in its item, and to the page of a registered indicator', () => {
    const { rows } = makeFiguresPage(EDITION, 1);
    expect(rows[2]).toMatchObject({
      indicator: { label: 'Văn bằng được cấp', url: '/chi-tieu/bang/' },
      source: { url: '/tin/2023/a/#so-2' },
      years: ['2021', '2021'],
    });
    expect(rows[0]?.indicator).toBe('Áp dụng ISO');
  });

  test('offers each place and each year once', () => {
    const { choices } = makeFiguresPage(EDITION, 1);
    expect(choices.places).toEqual(['An Giang', 'Hà Nội']);
    expect(choices.years).toEqual(['2023', '2022', '2021']);
  });
});

describe('the page of an indicator', () => {
  const page = makeEntryPage(EDITION, { register: 'indicators', id: 'bang', page: 1 });

  test('holds the figures that name it, and none that only share a word', () => {
    expect(page.figures.map(({ value }) => value)).toEqual(['5', '9', '12', '20', '44']);
    expect(figuresOf(EDITION, 'bang')).toHaveLength(5);
  });

  test('draws a place with three values of one kind, the several years apart', () => {
    expect(page.indicators.map(({ title }) => title)).toEqual(['Hà Nội (văn bằng)']);
    const drawn = page.indicators[0]?.marks.filter(({ shape }) => shape === 'circle');
    expect(drawn).toHaveLength(3);
  });
});
