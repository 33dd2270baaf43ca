import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { provincesOf } from '#core/provinces/division.ts';
import { classStep, stepRanges } from '#figures/class-steps.ts';
import { drawTileMap } from '#figures/tile-map.ts';
import { expectSound, linksOf, plainMarks, textsOf } from './figure-checks.ts';

const HEADING = { id: 'ban-do', title: 'Tin theo địa phương', locale: VIETNAMESE };

describe('classes of counts', () => {
  test.each([
    { why: 'nothing held, no class', most: 0, ranges: [] },
    { why: 'one item is one class', most: 1, ranges: [[1, 1]] },
    {
      why: 'three counts, three classes',
      most: 3,
      ranges: [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
    },
    {
      why: 'large counts grow by factors',
      most: 9999,
      ranges: [
        [1, 9],
        [10, 99],
        [100, 999],
        [1000, 9999],
      ],
    },
  ])('$why', ({ most, ranges }) => {
    expect(stepRanges(most).map(({ from, to }) => [from, to])).toEqual(ranges);
  });

  test('every count up to the largest has exactly one class, and zero has none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (most) => {
        const ranges = stepRanges(most);
        for (let count = 1; count <= most; count += 1) {
          expect(ranges.filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1);
        }
        expect(classStep(0, most)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a map of tiles', () => {
  const counts = [
    { place: 'can-tho', count: 12, href: '/dia-phuong/can-tho/' },
    { place: 'bac-lieu', count: 3, href: '/dia-phuong/bac-lieu/' },
    { place: 'quang-ninh', count: 0, href: '/dia-phuong/quang-ninh/' },
    { place: 'dong-bang-song-cuu-long', count: 9, href: '/dia-phuong/dong-bang-song-cuu-long/' },
  ];
  const before = drawTileMap({ ...HEADING, division: 'before-2025-07', counts });
  const since = drawTileMap({ ...HEADING, division: 'since-2025-07', counts });

  test.each([
    {
      why: 'the old map has the province that is gone',
      figure: before,
      links: ['bac-lieu', 'can-tho'],
    },
    { why: 'the new map has only what still exists', figure: since, links: ['can-tho'] },
  ])('$why, and links only where there are items', ({ figure, links }) => {
    const addresses = linksOf(figure).map(([, href]) => href);
    expect(addresses.toSorted()).toEqual(links.map((id) => `/dia-phuong/${id}/`));
  });

  test('prints the count in the tile', () => {
    const tile = before.marks.find((mark) => mark.shape === 'link' && mark.label === 'Cần Thơ')!;
    expect(
      plainMarks([tile]).flatMap((mark) => (mark.shape === 'text' ? [mark.text] : [])),
    ).toEqual(['Cần', 'Thơ', '12']);
  });

  test('tells old from new in the table', () => {
    expect(since.table.rows.find(([name]) => name?.text === 'Cà Mau')?.[2]?.text).toBe(
      'Cà Mau, Bạc Liêu',
    );
    expect(before.table.rows.find(([name]) => name?.text === 'Bạc Liêu')?.[2]?.text).toBe('Cà Mau');
  });

  test.each([before, since])('shows Hoàng Sa and Trường Sa', (figure) => {
    expect(textsOf(figure).join(' ')).toMatch(/Hoàng Sa.*Trường Sa/);
    expect(figure.description).toContain('Quần đảo Hoàng Sa thuộc Đà Nẵng');
  });

  test.each([before, since])('never cuts the name of a province', (figure) => {
    expect(textsOf(figure).filter((text) => text.includes('…'))).toEqual([]);
  });
});

test('any counts give sound maps', () => {
  const division = fc.constantFrom('before-2025-07' as const, 'since-2025-07' as const);
  const count = fc.nat({ max: 99_999 });
  fc.assert(
    fc.property(division, fc.array(count, { maxLength: 63 }), (chosen, numbers) => {
      const counts = numbers.flatMap((one, index) => {
        const place = provincesOf(chosen)[index]?.id;
        return place === undefined ? [] : [{ place, count: one, href: '/' }];
      });
      expectSound(drawTileMap({ ...HEADING, division: chosen, counts }));
    }),
    { numRuns: 40 },
  );
});
