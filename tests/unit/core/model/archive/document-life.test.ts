import { describe, expect, test } from 'vitest';
import { readReview } from '#core/citation/relation/read-review.ts';
import { documentLife } from '#core/model/archive/document-life.ts';
import { citationOf, makeArchive } from '#tests/factories/archive.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';
import { makeDocumentPage } from '#views/document-page.ts';

describe('readReview', () => {
  test.each([
    ['Hội nghị tổng kết 5 năm thực hiện ', 'tổng kết'],
    ['Tỉnh sơ kết ', 'sơ kết'],
    ['Báo cáo sơ kết hai năm triển khai, thực hiện ', 'sơ kết'],
    ['Sáng nay, huyện tổng kết việc thi hành ', 'tổng kết'],
    ['Hội nghị sơ kết, tổng kết công tác thực hiện ', 'sơ kết'],
    ['Hội nghị tổng kết năm 2024 và triển khai thực hiện ', undefined],
    ['Cuối năm sẽ tổng kết 10 năm thực hiện ', undefined],
    ['Sở chuẩn bị sơ kết ', undefined],
    ['Ban Bí thư yêu cầu các cấp tổng kết ', undefined],
    ['Tổng kết thực tiễn cho thấy ', undefined],
  ])('«%s…» is %s', (before, expected) => {
    expect(readReview(before)).toBe(expected);
  });
});

const ARCHIVE = makeArchive({
  documents: {
    'nq-02': {
      number: '02-NQ/TU',
      date: '2016-08-01',
      milestones: [{ what: 'có hiệu lực', date: '2016-09', source: 'Điều 5' }],
      text: { kind: 'tóm tắt', amendedBy: 'nq-09' },
    },
    'nq-09': {
      number: '09-NQ/TU',
      date: '2019-03-02',
      relations: [{ kind: 'sửa đổi, bổ sung', target: 'nq-02', note: 'Điều 1' }],
    },
    'nq-20': {
      number: '20-NQ/TU',
      year: 2022,
      relations: [{ kind: 'thay thế', target: 'nq-02' }],
    },
    'kh-1': { relations: [{ kind: 'thực hiện', target: 'nq-02' }] },
  },
  items: { '2021/tong-ket': { date: '2021-10-05' }, '2020/nhac': {} },
  citations: {
    '2021/tong-ket': [
      citationOf({
        documents: ['nq-02'],
        words: 'Nghị quyết 02',
        sentence: 'Thành phố tổng kết 5 năm thực hiện Nghị quyết 02.',
      }),
    ],
    '2020/nhac': [
      citationOf({ documents: ['nq-02'], words: 'Nghị quyết 02', sentence: 'Theo Nghị quyết 02.' }),
    ],
  },
});

describe('the life of a document', () => {
  test('is told in order of time, from its record, from other documents and from items', () => {
    const life = documentLife(ARCHIVE, {
      id: 'nq-02',
      fields: ARCHIVE.documents.byId.get('nq-02')!.fields,
    });
    expect(
      life.map(({ date, what, document, item }) => [date, what, document ?? item?.id]),
    ).toEqual([
      ['2016-08-01', 'ban hành', undefined],
      ['2016-09', 'có hiệu lực', undefined],
      ['2019-03-02', 'được sửa đổi, bổ sung', 'nq-09'],
      ['2021-10-05', 'tổng kết', '2021/tong-ket'],
      ['2022', 'được thay thế', 'nq-20'],
    ]);
  });

  test('tells versions apart, and which of them the record holds', () => {
    const page = makeDocumentPage({ edition: ARCHIVE, id: 'nq-02', page: 1 });
    expect(page.life.map(({ version }) => version)).toEqual([
      'bản 1',
      undefined,
      'bản 2',
      undefined,
      undefined,
    ]);
    expect(page.heldText).toBe(
      'Tóm tắt bằng lời của kho, theo bản đã sửa bởi Nghị quyết số 09-NQ/TU.',
    );
    expect(page.timeline?.table.rows).toHaveLength(6);
  });

  test('is no block of its own where only the issue is known', () => {
    const { life } = makeDocumentPage({ edition: ARCHIVE, id: 'nq-09', page: 1 });
    expect(life).toEqual([]);
  });

  test.each([
    [
      'milestones: [{ what: tổng kết, date: 2021, source: Báo, item: 2021/khong-co }]',
      'tin-khong-co',
    ],
    ['milestones: [{ what: sơ kết, date: 2015-12, source: Báo }]', 'moc-truoc-ban-hanh'],
    ['milestones: [{ what: có hiệu lực, date: 2016-07-31, source: Báo }]', 'moc-truoc-ban-hanh'],
    ['milestones: [{ what: sơ kết, date: 2018 }]', 'thieu-truong'],
    [
      'milestones: [{ what: tổng kết, date: 2021, source: Báo, document: nq-404 }]',
      'ma-chua-dang-ky',
    ],
    ['text: { kind: toàn văn, amendedBy: b }', 'ban-sua-doi'],
  ])('with «%s» is told at its line', async (line, rule) => {
    const root = makeContentRoot({
      'van-ban/a.md': `---\ntype: Nghị quyết\ndate: 2016-08-01\n${line}\n---\n`,
      'van-ban/b.md': '---\ntype: Nghị quyết\n---\n',
      'tin/2021/a.md': itemText('date: 2021-01-01'),
    });
    expect((await readProblems(root)).list).toEqual([`van-ban/a.md:4 ${rule}`]);
  });
});
