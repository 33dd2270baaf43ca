import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VIETNAMESE } from '#core/locale.ts';
import { RELATION_INVERSES, type RelationKind } from '#core/model/schema/document.ts';
import { type DocumentRelation, drawRelationGraph } from '#figures/relation-graph.ts';
import { boxOf, expectSound, linksOf, plainMarks, textsOf } from './figure-checks.ts';

const HEADING = {
  id: 'quan-he',
  title: 'Quan hệ với văn bản khác',
  centre: 'Nghị quyết số 02-NQ/TU của Thành ủy Cần Thơ',
  locale: VIETNAMESE,
};

function relate(kind: RelationKind, direction: DocumentRelation['direction'], document: string) {
  return { kind, direction, document, href: `/van-ban/${document.toLowerCase()}/` };
}

describe('a document between its relations', () => {
  const figure = drawRelationGraph({
    ...HEADING,
    relations: [
      relate('căn cứ', 'forward', '20-NQ-TW'),
      relate('hướng dẫn áp dụng', 'inverse', '114-KH-UBND'),
      relate('căn cứ', 'forward', '46-NQ-CP'),
    ],
  })!;

  test('names a relation once above all its documents', () => {
    expect(textsOf(figure).filter((text) => text === 'căn cứ')).toHaveLength(1);
  });

  test('names what acts on it in the words seen from the middle', () => {
    expect(textsOf(figure)).toContain('được hướng dẫn áp dụng');
  });

  test.each([
    { why: 'what it acts on stands right', href: '/van-ban/20-nq-tw/', side: 'right' },
    { why: 'what acts on it stands left', href: '/van-ban/114-kh-ubnd/', side: 'left' },
  ])('$why', ({ href, side }) => {
    const link = figure.marks.find((mark) => mark.shape === 'link' && mark.href === href)!;
    const { left } = boxOf(plainMarks([link])[0]!);
    expect(left > figure.width / 2 ? 'right' : 'left').toBe(side);
  });

  test('has one arrow for each document it acts on and one into itself', () => {
    expect(plainMarks(figure.marks).filter(({ shape }) => shape === 'polygon')).toHaveLength(3);
  });

  test('lists every relation in its table', () => {
    expect(figure.table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['căn cứ', '20-NQ-TW', 'văn bản này →'],
      ['được hướng dẫn áp dụng', '114-KH-UBND', '→ văn bản này'],
      ['căn cứ', '46-NQ-CP', 'văn bản này →'],
    ]);
  });

  test('is sound', () => expectSound(figure));
});

test('beyond ten a side the rest is folded in the drawing and kept in the table', () => {
  const relations = Array.from({ length: 14 }, (_, index) =>
    relate('dẫn chiếu', 'forward', `${index}-NQ-CP`),
  );
  const figure = drawRelationGraph({ ...HEADING, relations, listHref: '#quan-he-danh-sach' })!;
  expect(linksOf(figure).at(-1)).toEqual(['và 4 văn bản khác', '#quan-he-danh-sach']);
  expect(figure.table.rows).toHaveLength(14);
  expectSound(figure);
});

test('no relation is no figure', () => {
  expect(drawRelationGraph({ ...HEADING, relations: [] })).toBeUndefined();
});

test('any relations give a sound figure in which no two boxes overlap', () => {
  const kinds = Object.keys(RELATION_INVERSES) as RelationKind[];
  const relation = fc.record({
    kind: fc.constantFrom(...kinds),
    direction: fc.constantFrom('forward' as const, 'inverse' as const),
    document: fc.lorem({ maxCount: 14 }),
    href: fc.constantFrom(undefined, '/van-ban/a/'),
  });
  const centre = fc.lorem({ maxCount: 20 });
  fc.assert(
    fc.property(fc.array(relation, { minLength: 1, maxLength: 30 }), centre, (relations, name) => {
      const figure = drawRelationGraph({ ...HEADING, centre: name, relations })!;
      expectSound(figure);
      const boxes = plainMarks(figure.marks)
        .filter(({ look }) => look === 'box' || look === 'box-centre')
        .map(boxOf);
      const overlapping = boxes.filter((a, index) =>
        boxes
          .slice(index + 1)
          .some(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          ),
      );
      expect(overlapping).toEqual([]);
    }),
  );
});
