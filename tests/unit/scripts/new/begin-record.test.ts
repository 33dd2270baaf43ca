import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DESCRIBED_KINDS } from '#core/model/schema/field-table.ts';
import { readContent } from '#reader/read-content.ts';
import { beginRecord } from '#scripts/new/begin-record.ts';
import { type Answers, NEW_KINDS, type NewKind } from '#scripts/new/kinds.ts';
import { makeContentRoot, makeFolder } from '#tests/factories/content-root.ts';

const kindOf = (word: string) => NEW_KINDS[word] as NewKind;

const BEGUN: readonly (readonly [word: string, answers: Answers, file: string])[] = [
  [
    'tin',
    { title: 'Cần Thơ: tổng kết', date: '14/01/2025', source: 'Cổng Sở', url: 'https://x.vn/a' },
    'tin/2025/can-tho-tong-ket.md',
  ],
  [
    'tin',
    { title: '«"# 100% @ tin', date: '2024-10~', source: 'null & void' },
    'tin/2024/100-tin.md',
  ],
  [
    'van-ban',
    { type: 'Nghị quyết', number: '57-NQ/TW', date: '22/12/2024', title: 'Về đột phá' },
    'van-ban/57-nq-tw-2024.md',
  ],
  ['van-ban', { type: 'Nghị định', number: '30/2020/NĐ-CP' }, 'van-ban/30-2020-nd-cp.md'],
  ['co-quan', { title: 'Sở Khoa học và Công nghệ' }, 'co-quan/so-khoa-hoc-va-cong-nghe.yaml'],
  ['dia-phuong', { title: 'Tỉnh Cà Mau', level: 'tỉnh' }, 'dia-phuong/tinh-ca-mau.yaml'],
  ['chu-de', { title: 'Chuyển đổi số' }, 'chu-de/chuyen-doi-so.yaml'],
  [
    'chi-tieu',
    { title: 'Văn bằng bảo hộ', unit: 'văn bằng', time: 'trong kỳ' },
    'chi-tieu/van-bang-bao-ho.yaml',
  ],
  ['nguoi', { title: 'Nguyễn Văn A' }, 'nguoi/nguyen-van-a.yaml'],
  ['trang', { title: 'Giới thiệu kho' }, 'trang/gioi-thieu-kho.mdx'],
];

describe('a new record', () => {
  test.each(BEGUN)('of «%s» is one that the check accepts: %o', async (word, answers, file) => {
    const root = makeContentRoot({});
    expect(beginRecord(root, kindOf(word), answers)).toEqual({ kind: 'written', file });
    const { problems, archive, records } = await readContent(root);
    expect(problems).toEqual([]);
    expect(archive.items).toEqual([]);
    const held = [
      ...records.items,
      ...records.documents,
      ...records.organisations,
      ...records.places,
      ...records.topics,
      ...records.indicators,
      ...records.people,
      ...records.pages,
    ];
    expect(held).toHaveLength(1);
  });

  test('begins a content root by its settings', async () => {
    const root = makeFolder();
    const answers = { title: 'Kho tin Cà Mau', description: 'Tin của tỉnh.', publisher: 'Sở' };
    expect(beginRecord(root, kindOf('site.yaml'), answers)).toMatchObject({ kind: 'written' });
    expect((await readContent(root)).archive.site).toEqual({
      name: 'Kho tin Cà Mau',
      description: 'Tin của tỉnh.',
      publisher: 'Sở',
    });
  });

  test('every kind of the data dictionary can be begun', () => {
    const begun = Object.values(NEW_KINDS).map(({ described }) => described);
    expect([...begun].sort()).toEqual([...DESCRIBED_KINDS].sort());
  });

  test('says what every other field means', () => {
    const root = makeContentRoot({});
    beginRecord(root, kindOf('co-quan'), { title: 'Sở' });
    const text = readFileSync(join(root, 'co-quan/so.yaml'), 'utf8');
    expect(text).toContain('# shortName: Tên viết tắt.');
    expect(text).toMatch(/^name: Sở$/m);
  });

  test('never takes the place of a file', () => {
    const root = makeContentRoot({ 'chu-de/so.yaml': 'name: Cũ\n' });
    expect(beginRecord(root, kindOf('chu-de'), { title: 'Số' })).toMatchObject({ kind: 'fault' });
    expect(readFileSync(join(root, 'chu-de/so.yaml'), 'utf8')).toBe('name: Cũ\n');
  });

  test.each([
    ['a day that does not exist', 'tin', { title: 'Tin', date: '30/02/2025', source: 'Cổng' }],
    ['a level nobody knows', 'dia-phuong', { title: 'Tỉnh A', level: 'khu' }],
    ['an address that is none', 'tin', { title: 'Tin', date: '2025', source: 'Cổng', url: 'x' }],
    ['a name without a letter', 'chu-de', { title: '…' }],
  ] as const)('%s: nothing is written', async (_, word, answers) => {
    const root = makeContentRoot({});
    expect(beginRecord(root, kindOf(word), answers).kind).not.toBe('written');
    const { records } = await readContent(root);
    expect([...records.items, ...records.topics, ...records.places, ...records.damaged]).toEqual(
      [],
    );
  });
});
