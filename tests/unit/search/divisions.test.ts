import { createHash } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { callDivision } from '#tests/factories/call-division.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { makePdf } from '#tests/factories/make-pdf.ts';
import { openTestEngine, type TestEngine } from '#tests/factories/search-engine.ts';

const DECREE = `---
type: Nghị định
number: 45/2024/NĐ-CP
issuer: Chính phủ
date: 2024-04-12
title: Về viện nghiên cứu thử
---

Nghị định gồm hai chương.

## Chương I. Quy định chung

### Điều 1. Phạm vi

Áp dụng cho viện nghiên cứu.

### Điều 2. Quyền của viện

1. Viện được chủ trì nhiệm vụ.

   a) Nhiệm vụ cấp tỉnh;

   b) Nhiệm vụ cấp cơ sở.

2. Viện được hợp tác.

## Chương II. Hỗ trợ

### Điều 3. Mức hỗ trợ

Mức hỗ trợ do tỉnh quyết định.
`;

const LAW = `---
type: Luật
title: Luật Viện nghiên cứu thử
---

### Điều 1. Phạm vi

Luật này nói về viện.

### Điều 2. Quyền

1. Quyền của viện:

   a) Mua máy;

   b) Bán máy.
`;

const RESOLUTION = `---
type: Nghị quyết
number: 12-NQ/TU
title: Về phát triển viện thử
---

## I. TÌNH HÌNH

Số viện còn ít.

## II. MỤC TIÊU, NHIỆM VỤ

### 1. Mục tiêu

Có ba viện.

### 2. Nhiệm vụ

Xây dựng hai viện mới.
`;

const PDF = makePdf([[{ text: 'Phụ biểu ghi máy đo gia tốc chùm hạt.', x: 72, y: 700 }]]);
const DIGEST = createHash('sha256').update(PDF).digest('hex');

function withFile(more: string): string {
  return `---\ntype: Kế hoạch\nnumber: 9/KH-UBND\nfiles: [{ file: a.pdf, what: Bản gốc, fetched: 2025, sha256: ${DIGEST}${more} }]\n---\n`;
}

async function openEngine(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = makeContentRoot({
    'van-ban/khac.md':
      '---\ntype: Nghị định\nnumber: 54/2024/NĐ-CP\n---\n\n## Điều 1. Khác\n\nKhác.\n',
    'tin/2024/a.md': itemText(
      'date: 2024-05-02',
      'Điểm a khoản 1 Điều 2 Luật Viện nghiên cứu thử được nhắc. Khoản 2 Điều 2 Nghị định số 45/2024/NĐ-CP ngày 12/4/2024 của Chính phủ được nhắc tới. Mục II Nghị quyết 12-NQ/TU cũng vậy.',
    ),
    ...files,
  });
  const engine: TestEngine = await openTestEngine(root);
  onTestFinished(engine.close);
  return { root, engine };
}

describe('divisions of documents', () => {
  test('are each found by their name, and where they lie on the page', async () => {
    const { root, engine } = await openEngine({
      'van-ban/nd-45.md': DECREE,
      'van-ban/nq-12.md': RESOLUTION,
      'van-ban/luat.md': LAW,
    });
    const { archive } = await readContent(root);
    const found: string[] = [];
    const wanted: string[] = [];
    for (const id of ['nd-45', 'nq-12', 'luat']) {
      const fields = archive.documents.byId.get(id)?.fields;
      if (fields === undefined) throw new Error(`no ${id}`);
      for (const division of archive.divisions.get(id) ?? []) {
        for (const query of callDivision(division, fields)) {
          wanted.push(`${query}: ${id}#${division.anchor}`);
          found.push(`${query}: ${await engine.findSection(query)}`);
        }
      }
    }
    expect(found).toEqual(wanted);
    expect(found.length).toBeGreaterThan(100);
  });
});

describe('the text layer of a file', () => {
  test('is searched with its document where readers may have the file', async () => {
    const { engine } = await openEngine({
      'van-ban/kh-9.md': withFile(', public: true'),
      'van-ban/a.pdf': PDF,
    });
    expect(await engine.find('máy đo gia tốc')).toEqual(['kh-9']);
    expect(await engine.findSection('máy đo gia tốc')).toBe('kh-9#tep');
  });

  test('is not searched where they may not', async () => {
    const { engine } = await openEngine({ 'van-ban/kh-9.md': withFile(''), 'van-ban/a.pdf': PDF });
    expect(await engine.find('máy đo gia tốc')).toEqual([]);
  });
});
