import { describe, expect, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const REGISTERS = {
  'dia-phuong/can-tho.yaml': 'name: Thành phố Cần Thơ\n',
  'co-quan/so-khcn.yaml': 'name: Sở Khoa học và Công nghệ\n',
};

const GROUPED = `statisticDefaults: { place: can-tho }
statisticGroups:
  - name: Nhân lực
    period: 2024
    organisation: so-khcn
    statistics:
      - { indicator: Tiến sĩ, value: "28,70", unit: "%" }
      - { indicator: Bộ luật, value: 12, unit: bộ luật, place: không }`;

/** A text that states both figures. */
const TEXT = 'Tiến sĩ chiếm 28,70%. Sở rà soát 12 bộ luật.';

// `front` begins at line 2 of tin/2020/a.md.
const FAULTS: readonly {
  readonly reason: string;
  readonly front: string;
  readonly found: readonly string[];
  readonly says: string;
}[] = [
  {
    reason: 'a place for all figures has to be registered',
    front: 'statisticDefaults:\n  place: can-thoo',
    found: ['3 ma-chua-dang-ky'],
    says: '«can-thoo» chưa có',
  },
  {
    reason: 'so has that of a group, which is told once',
    front: `${GROUPED.replace('so-khcn', 'so-kh')}`,
    found: ['6 ma-chua-dang-ky'],
    says: '«so-kh» chưa có',
  },
  {
    reason: 'a figure of a group names its own line',
    front: GROUPED.replace('place: không', 'place: ca-mau'),
    found: ['9 ma-chua-dang-ky'],
    says: '«ca-mau» chưa có',
  },
  {
    reason: 'the group stands at the group, not at its figures',
    front: GROUPED.replace('unit: "%"', 'unit: "%", group: Khác'),
    found: ['8 truong-la'],
    says: 'Không có trường «group»',
  },
  {
    reason: 'what holds for all cannot be lifted where nothing is above it',
    front: 'statisticDefaults:\n  period: không',
    found: ['3 khoang-thoi-gian'],
    says: 'Khoảng thời gian «không»',
  },
  {
    reason: 'a draft is one or is not',
    front: 'draft: có',
    found: ['2 gia-tri'],
    says: '«true», «false»',
  },
  {
    reason: 'a correction has a day',
    front: 'corrections:\n  - what: Sửa số văn bằng',
    found: ['3 thieu-truong'],
    says: 'Ngày sửa',
  },
  {
    reason: 'whoever reviewed did so in a role',
    front: 'reviewed:\n  date: 2025-01-20',
    found: ['2 thieu-truong'],
    says: 'Vai trò',
  },
  {
    reason: 'a copy lies somewhere',
    front: 'source:\n  name: Cổng\n  copy: { what: Bản PDF, fetched: 2025-01-20 }',
    found: ['4 ban-luu-o-dau'],
    says: '«keptAt»',
  },
  {
    reason: 'a digest has 64 digits',
    front:
      'source:\n  name: Cổng\n  copy: { what: Bản PDF, fetched: 2025-01-20, keptAt: Kho, sha256: abc }',
    found: ['4 ma-bam'],
    says: '64 chữ số',
  },
];

test.each(FAULTS)('$reason', async ({ front, found, says }) => {
  const root = makeContentRoot({ ...REGISTERS, 'tin/2020/a.md': itemText(front, TEXT) });
  const { list, text } = await readProblems(root);
  expect(list).toEqual(found.map((each) => `tin/2020/a.md:${each}`));
  expect(text).toContain(says);
});

describe('a lighter record', () => {
  test('says once what holds for many figures, and keeps each digit', async () => {
    const root = makeContentRoot({ ...REGISTERS, 'tin/2020/a.md': itemText(GROUPED, TEXT) });
    const { archive, problems } = await readContent(root);
    expect(problems).toEqual([]);
    const shared = { period: '2024', organisation: 'so-khcn', group: 'Nhân lực' };
    expect(archive.items[0]?.fields.statistics).toEqual([
      { indicator: 'Tiến sĩ', value: '28,70', unit: '%', place: 'can-tho', ...shared },
      { indicator: 'Bộ luật', value: '12', unit: 'bộ luật', ...shared },
    ]);
    expect(archive.organisations.itemsOf.get('so-khcn')).toHaveLength(1);
  });

  test('a draft is read and checked, and is nowhere in the archive', async () => {
    const draft = itemText('draft: true\nplaces: [can-tho, ca-mau]');
    const root = makeContentRoot({
      ...REGISTERS,
      'tin/2020/a.md': draft,
      'tin/2020/b.md': itemText('title: Tin đã đăng\ndraft: false'),
    });
    const { archive, problems } = await readContent(root);
    expect(problems.map(({ rule }) => rule)).toEqual(['ma-chua-dang-ky']);
    expect(archive.items.map(({ id }) => id)).toEqual(['2020/b']);
    expect(archive.places.itemsOf.get('can-tho')).toBeUndefined();
    const takers = { takeBody: () => undefined, takePicture: async () => undefined };
    const shown = await readContent(root, { ...takers, drafts: 'shown' });
    expect(shown.archive.items.map(({ id }) => id)).toEqual(['2020/a', '2020/b']);
  });
});
