import { describe, expect, it } from 'vitest';
import { findDivision, type PinpointParts } from '#core/divisions/find-division.ts';
import { makeEdition } from '#core/edition.ts';
import { VIETNAMESE } from '#core/locale.ts';
import { writeBody } from '#import/draft/body/write-body.ts';
import { readSource } from '#import/read-source.ts';
import { markDivisions } from '#markdown/mark-divisions.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { makeDocx } from '#tests/factories/make-docx.ts';
import { linkBodyCitations } from '#views/citation-links.ts';

const DECREE = `---
type: Nghị định
number: 45/2024/NĐ-CP
issuer: Chính phủ
date: 2024-05-02
---
## Chương I. Quy định chung

### Điều 1. Phạm vi

Nghị định đặt ra cách hỗ trợ nhóm nghiên cứu trẻ.

### Điều 2. Đối tượng

1. Nhóm có từ ba người.
2. Tổ chức chủ trì:

   a) Viện nghiên cứu;

   b) Trường đại học.

## Chương II. Hỗ trợ

### Điều 3. Mức hỗ trợ

Không quá hai tỷ đồng.
`;

const RESOLUTION = `---
type: Nghị quyết
number: 12-NQ/TU
issuer: Tỉnh ủy
date: 2024-06-03
---
## I. Quan điểm

Khoa học là động lực.

## III. Nhiệm vụ

### 1. Nhân lực

### 2. Hạ tầng

a) Xây phòng thí nghiệm.
`;

async function readRecords(files: Readonly<Record<string, string>>) {
  return await readContent(makeContentRoot(files));
}

describe('the divisions of a document', () => {
  it('are read from headings, numbered lists and lettered points, with their addresses', async () => {
    const { records } = await readRecords({ 'van-ban/a.md': DECREE, 'van-ban/b.md': RESOLUTION });
    const anchors = records.documents.map(({ divisions = [] }) =>
      divisions.map(({ anchor }) => anchor),
    );
    expect(anchors).toEqual([
      [
        ...['chuong-i', 'dieu-1', 'dieu-2', 'dieu-2-khoan-1', 'dieu-2-khoan-2'],
        ...['dieu-2-khoan-2-diem-a', 'dieu-2-khoan-2-diem-b', 'chuong-ii', 'dieu-3'],
      ],
      ['muc-i', 'muc-iii', 'muc-iii-1', 'muc-iii-2', 'muc-iii-2-a'],
    ]);
  });

  it('leave a body that has none as it was', async () => {
    const body = '## Giới thiệu\n\n1. Một.\n2. Hai.\n\na) Ba.\n';
    const { records, anchors } = await readRecords({
      'van-ban/a.md': DECREE.replace(/---\n## [\s\S]*$/, `---\n${body}`),
    });
    expect(records.documents[0]?.divisions).toBeUndefined();
    expect(anchors.get('van-ban/a.md')).toEqual(['muc-gioi-thieu']);
  });

  it.each([
    ['## I. Việc\n\n### 1. Một\n\n1. a\n2. b\n\n### 2. Hai\n\n1. c\n', 'muc-i muc-i-1 muc-i-2'],
    [
      '## Điều 1. Một\n\n1. a\n2. b\n\nVí dụ:\n\n1. c\n2. d\n',
      'dieu-1 dieu-1-khoan-1 dieu-1-khoan-2',
    ],
    ['## Điều 1. Một\n\n1. a\n\nVí dụ.\n\n2. b\n', 'dieu-1 dieu-1-khoan-1 dieu-1-khoan-2'],
  ])('leave ordinary lists of «%s» alone', async (body, expected) => {
    const file = DECREE.replace(/---\n## [\s\S]*$/, `---\n${body}`);
    const { records, problems } = await readRecords({ 'van-ban/a.md': file });
    const anchors = records.documents[0]?.divisions?.map(({ anchor }) => anchor);
    expect([anchors?.join(' '), problems]).toEqual([expected, []]);
  });

  it.each([
    [
      '## Điều 1. Một\n\n1\\. a:\n\na) b;\n\n2\\. c\n',
      'dieu-1 dieu-1-khoan-1 dieu-1-khoan-1-diem-a dieu-1-khoan-2',
    ],
    ['## Điều 1. Một\n\nGồm:\n\n3\\. a\n', 'dieu-1'],
    ['## I. Việc\n\n1\\. Một\n\n2- Hai\n', 'muc-i muc-i-1 muc-i-2'],
    ['## I. Việc\n\n### 1. Một\n\n1\\. a\n\n2\\. b\n', 'muc-i muc-i-1'],
    ['## Điều 1. Một\n\n1\\. a\n\n2\\. b\n\n2\\. c\n', 'dieu-1 dieu-1-khoan-1 dieu-1-khoan-2'],
  ])('are read from plain paragraphs too, as an import has them: «%s»', async (body, expected) => {
    const file = DECREE.replace(/---\n## [\s\S]*$/, `---\n${body}`);
    const { records } = await readRecords({ 'van-ban/a.md': file });
    expect(records.documents[0]?.divisions?.map(({ anchor }) => anchor).join(' ')).toBe(expected);
  });

  it('are those of a Word document that the import has read', async () => {
    const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const plain = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const bytes = await makeDocx(
      [
        ...[
          bold('Nghị định về viện thử'),
          bold('Chương I'),
          bold('QUY ĐỊNH CHUNG'),
          bold('Điều 1. Phạm vi'),
        ],
        ...[plain('Nghị định này nói về viện thử.'), bold('Điều 2. Quyền của viện')],
        ...[plain('1. Viện được chủ trì:'), plain('a) Nhiệm vụ cấp tỉnh;')],
        ...[plain('b) Nhiệm vụ cấp cơ sở.'), plain('2. Viện được hợp tác.')],
      ].join(''),
    );
    const { articles } = await readSource({ name: 'nghi-dinh.docx', bytes });
    const [article] = articles;
    if (article === undefined) throw new Error('no article');
    const { divisions } = markDivisions(readMarkdown(writeBody(article.body)));
    expect(divisions.map(({ anchor }) => anchor)).toEqual([
      ...['chuong-i', 'dieu-1', 'dieu-2', 'dieu-2-khoan-1'],
      ...['dieu-2-khoan-1-diem-a', 'dieu-2-khoan-1-diem-b', 'dieu-2-khoan-2'],
    ]);
  });

  it.each([
    ['### Điều 3. Mức hỗ trợ', '### Điều 2. Mức hỗ trợ', '24 dieu-trung-so'],
    ['### Điều 3. Mức hỗ trợ', '### Điều 1a. Mức hỗ trợ', '24 dieu-sai-thu-tu'],
    ['## Chương II. Hỗ trợ', '## Chương I. Hỗ trợ', '22 dieu-trung-so'],
    ['   b) Trường', '   a) Trường', '20 dieu-trung-so'],
  ])('with «%s» as «%s» have a problem at its line', async (from, to, expected) => {
    const { problems } = await readRecords({ 'van-ban/a.md': DECREE.replace(from, to) });
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([expected]);
  });

  it('are where pinpoints of items lead; one into nothing is told with its line', async () => {
    const body =
      'Theo khoản 2 Điều 2 Nghị định 45/2024/NĐ-CP, viện được chủ trì.\n\nCòn Điều 9 Nghị định 45/2024/NĐ-CP thì chưa rõ.\n\nTheo mục 2 phần III Nghị quyết 12-NQ/TU ngày 03/6/2024.';
    const { archive, problems } = await readRecords({
      'van-ban/a.md': DECREE,
      'van-ban/b.md': RESOLUTION,
      'tin/2025/a.md': itemText('date: 2025-01-02', body),
    });
    const edition = makeEdition(archive, VIETNAMESE);
    const [item] = archive.items;
    const links = item === undefined ? [] : linkBodyCitations(edition, item);
    expect(links.map(({ href }) => href).filter((href) => href.includes('#'))).toEqual([
      '/van-ban/a/#dieu-2-khoan-2',
      '/van-ban/b/#muc-iii-2',
    ]);
    const absent = problems.filter(({ rule }) => rule === 'chi-vao-khong');
    expect(absent).toMatchObject([{ severity: 'note', file: expect.stringContaining('a.md') }]);
    expect(absent[0]?.line).toBeGreaterThan(1);
  });

  it.each<readonly [parts: PinpointParts, expected: string | undefined, why: string]>([
    [{ dieu: '2', khoan: '2', diem: 'b' }, 'dieu-2-khoan-2-diem-b', 'the smallest'],
    [{ dieu: '3', khoan: '4' }, 'dieu-3', 'a paragraph that is not held leads to its article'],
    [{ khoan: ['1', '2'], dieu: '2' }, 'dieu-2-khoan-1', 'the first of a list'],
    [{ chuong: 'II' }, 'chuong-ii', 'a chapter'],
    [{ dieu: '7' }, 'absent', 'no such article'],
    [{ phuLuc: 'I' }, undefined, 'no annexes at all'],
  ])('%o leads to %s: %s', async (parts, expected) => {
    const { records } = await readRecords({ 'van-ban/a.md': DECREE });
    const found = findDivision(records.documents[0]?.divisions ?? [], parts);
    expect(typeof found === 'object' ? found.anchor : found).toBe(expected);
  });
});
