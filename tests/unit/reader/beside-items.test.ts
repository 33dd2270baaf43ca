import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const TABLE = 'Chỉ tiêu;Giá trị;Đơn vị;Địa phương\r\nTiến sĩ;28,70;%;can-tho\r\n';
const PLACE = { 'dia-phuong/can-tho.yaml': 'name: Thành phố Cần Thơ\n' };
const COPY = '%PDF-1.7 bản PDF của bài gốc';
const DIGEST = digestOf(COPY);
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

function digestOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function copyText(copy: string): string {
  return itemText(`source:\n  name: Cổng\n  copy: { what: Bản PDF, fetched: 2025-01-20, ${copy} }`);
}

describe('a table of figures beside its item', () => {
  test.each([
    ['as a spreadsheet of Windows saves it', `\uFEFF${TABLE}`],
    ['without a mark in front', TABLE.replaceAll('\r', '')],
  ])('%s: its figures are those of the item, behind the ones listed', async (_, table) => {
    const root = makeContentRoot({
      ...PLACE,
      'tin/2020/a.md': itemText(
        'statisticDefaults: { period: 2024 }\nstatistics: [{ indicator: A, value: 1, unit: x }]',
        'A là 1 x.',
      ),
      'tin/2020/a.so-lieu.csv': table,
    });
    const { archive, problems } = await readContent(root);
    expect(problems).toEqual([]);
    expect(archive.items[0]?.fields.statistics).toEqual([
      { indicator: 'A', value: '1', unit: 'x', period: '2024' },
      { indicator: 'Tiến sĩ', value: '28,70', unit: '%', place: 'can-tho', period: '2024' },
    ]);
  });

  test('an id that no register holds is told at the row', async () => {
    const table = `${TABLE.replaceAll('\r', '')}Thạc sĩ;1;%;ca-mau\n`;
    const root = makeContentRoot({
      ...PLACE,
      'tin/2020/a.md': itemText(),
      'tin/2020/a.so-lieu.csv': table,
    });
    expect((await readProblems(root)).list).toEqual(['tin/2020/a.so-lieu.csv:3 ma-chua-dang-ky']);
  });

  test('one that is named like no item is told how to be named', async () => {
    const root = makeContentRoot({
      'tin/2020/a.md': itemText(),
      'tin/2020/b.so-lieu.csv': TABLE,
      'tin/2020/a.xlsx': 'PK',
    });
    const { list, text } = await readProblems(root);
    expect(list).toEqual(['tin/2020/a.xlsx:1 tep-la', 'tin/2020/b.so-lieu.csv:1 tep-la']);
    expect(text.match(/<tên tin>\.so-lieu\.csv/g)).toHaveLength(2);
  });

  test('in another encoding it is refused like any text', async () => {
    const root = makeContentRoot({
      'tin/2020/a.md': itemText(),
      'tin/2020/a.so-lieu.csv': Buffer.from(`\uFEFF${TABLE}`, 'utf16le'),
    });
    expect((await readProblems(root)).list).toEqual(['tin/2020/a.so-lieu.csv:1 bang-ma']);
  });
});

const COPIES: readonly {
  readonly reason: string;
  readonly copy: string;
  readonly found: readonly string[];
  readonly says: string;
}[] = [
  {
    reason: 'a copy with its digest is whole',
    copy: `file: a.pdf, sha256: ${DIGEST.toUpperCase()}`,
    found: [],
    says: '',
  },
  {
    reason: 'a copy that was changed is told with what it is now',
    copy: `file: a.pdf, sha256: ${'0'.repeat(64)}`,
    found: ['tin/2020/a.md:4 ban-luu'],
    says: DIGEST,
  },
  {
    reason: 'a copy without a digest is offered one',
    copy: 'file: a.pdf',
    found: ['tin/2020/a.md:4 ban-luu'],
    says: `sha256: ${DIGEST}`,
  },
  {
    reason: 'a copy that is not there, and the file that nobody calls then',
    copy: `file: b.pdf, sha256: ${DIGEST}`,
    found: ['tin/2020/a.md:4 ban-luu', 'tin/2020/a.pdf:1 tep-la'],
    says: 'keptAt',
  },
  {
    reason: 'a way out of the folder is no file beside the item',
    copy: `file: ../a.pdf, sha256: ${DIGEST}`,
    found: ['tin/2020/a.md:4 ban-luu', 'tin/2020/a.pdf:1 tep-la'],
    says: 'Chỉ ghi tên tệp',
  },
];

describe('a kept copy of the original', () => {
  test.each(COPIES)('$reason', async ({ copy, found, says }) => {
    const root = makeContentRoot({ 'tin/2020/a.md': copyText(copy), 'tin/2020/a.pdf': COPY });
    const { list, text } = await readProblems(root);
    expect(list).toEqual(found);
    expect(text).toContain(says);
  });

  test('a picture that is a copy is neither missed among the pictures nor shown', async () => {
    const root = makeContentRoot({
      'tin/2020/a.md': copyText(`file: chup.png, sha256: ${digestOf(PNG)}`),
      'tin/2020/chup.png': PNG,
    });
    const { archive, problems } = await readContent(root);
    expect(problems).toEqual([]);
    expect(archive.items[0]?.images).toEqual([]);
  });

  test('one kept elsewhere asks for no file', async () => {
    const root = makeContentRoot({ 'tin/2020/a.md': copyText('keptAt: Hồ sơ 12') });
    expect((await readProblems(root)).list).toEqual([]);
  });
});
