import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { drawDocumentNetwork } from '#figures/document-network.ts';
import type { Figure } from '#figures/figure.ts';
import { PHONE_WIDTH } from '#figures/text-width.ts';
import { boxOf, expectSound, linksOf, plainMarks, textsOf } from './figure-checks.ts';

const HEADING = { id: 'mang-luoi', title: 'Mạng lưới', locale: VIETNAMESE };

function document(id: string, citing: number, date?: string) {
  return { id, label: id.toUpperCase(), href: `/van-ban/${id}/`, date, citing };
}

describe('the network of documents', () => {
  test('nothing cited and nothing related is no picture', () => {
    const documents = [document('a', 0)];
    expect(drawDocumentNetwork({ ...HEADING, documents, relations: [] })).toBeUndefined();
  });

  test('documents stand in order of issue, one of unknown date last, and lead to their pages', () => {
    const documents = [document('b', 3, '2024'), document('x', 9), document('a', 1, '2016-08-01')];
    const figure = drawDocumentNetwork({ ...HEADING, documents, relations: [] })!;
    expect(linksOf(figure)).toEqual([
      ['A', '/van-ban/a/'],
      ['B', '/van-ban/b/'],
      ['X', '/van-ban/x/'],
    ]);
  });

  test('a number is never cut: what it is a number of gives way', () => {
    const number = '1234-CTrHĐ/TU';
    const label = `Chương trình hành động ${'rất dài '.repeat(9)}số ${number}`;
    const named = { ...document('a', 1, '2016'), label, number };
    const figure = drawDocumentNetwork({ ...HEADING, documents: [named], relations: [] })!;
    for (const drawing of [figure, { ...figure, ...figure.narrow }]) {
      const shown = textsOf(drawing).find((text) => text.includes('…'));
      expect(shown?.endsWith(` ${number}`)).toBe(true);
    }
    expectSoundBoth(figure);
  });

  test('a bar is as long as its document is cited', () => {
    const documents = [document('a', 2, '2016'), document('b', 4, '2017')];
    const figure = drawDocumentNetwork({ ...HEADING, documents, relations: [] })!;
    const [short, long] = plainMarks(figure.marks).flatMap((mark) =>
      mark.shape === 'rect' && mark.look === 'bar' ? [mark.width] : [],
    );
    expect(long).toBeCloseTo((short ?? 0) * 2);
  });

  test('each relation of two that are shown is an arc between them, and stands in the table', () => {
    const documents = [document('a', 1, '2016'), document('b', 1, '2017'), document('c', 0)];
    const relations = [
      { from: 'b', to: 'a', kind: 'căn cứ' },
      { from: 'b', to: 'b', kind: 'thay thế' },
      { from: 'b', to: 'mất', kind: 'bãi bỏ' },
    ] as const;
    const figure = drawDocumentNetwork({ ...HEADING, documents, relations })!;
    const arcs = plainMarks(figure.marks).filter(({ shape }) => shape === 'line');
    const dots = plainMarks(figure.marks).filter(({ shape }) => shape === 'circle');
    expect(arcs).toHaveLength(1);
    expect(boxOf(arcs[0]!).bottom).toBeLessThanOrEqual(boxOf(dots[1]!).bottom);
    expect(figure.table.rows[1]?.[2]?.text).toContain('căn cứ A');
    expectSoundBoth(figure);
  });

  test('any network is sound', () => {
    const id = fc.integer({ min: 0, max: 60 }).map((n) => `van-ban-so-${n}-nq-tw-rat-dai`);
    const network = fc.record({
      documents: fc.uniqueArray(
        fc.record({
          id,
          citing: fc.nat({ max: 100_000 }),
          date: fc.constantFrom('2016', undefined),
        }),
        { selector: (one) => one.id, maxLength: 50 },
      ),
      relations: fc.array(fc.record({ from: id, to: id, kind: fc.constant('căn cứ' as const) })),
    });
    fc.assert(
      fc.property(network, ({ documents, relations }) => {
        const made = documents.map((one) => document(one.id, one.citing, one.date));
        const figure = drawDocumentNetwork({ ...HEADING, documents: made, relations });
        if (figure !== undefined) expectSoundBoth(figure);
      }),
    );
  });
});

// Wide and upright drawings alike.
function expectSoundBoth(figure: Figure): void {
  expectSound(figure);
  expect(figure.narrow?.width).toBe(PHONE_WIDTH);
  expectSound({ ...figure, ...figure.narrow });
}
