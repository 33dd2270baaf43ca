import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { makeEdition } from '#core/edition.ts';
import { VIETNAMESE } from '#core/locale.ts';
import { openFiles } from '#core/model/archive/attachments.ts';
import { attachmentUrl } from '#core/urls.ts';
import { readKeptFile } from '#reader/kept-files.ts';
import { readContent } from '#reader/read-content.ts';
import { makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';
import { makeDocumentPage } from '#views/document-page.ts';

const PDF = Buffer.from('%PDF-1.7\nvăn bản thử');
const ZIP = 'PK\x03\x04';

function documentText(files: string): string {
  return `---\ntype: Nghị quyết\nnumber: 5/NQ-HĐND\nfiles:\n${files}\n---\n\nMột câu.\n`;
}

function entry(name: string, more = ''): string {
  return `  - { file: ${name}, what: Bản gốc, fetched: 2025-01-20${more} }`;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the files of a document', () => {
  test('are listed with size and digest; only an open one has an address', async () => {
    const told = `, sha256: ${digestOf(PDF)}`;
    const root = makeContentRoot({
      'van-ban/a.md': documentText(
        [
          entry('Toan van.pdf', `${told}, public: true, from: 'https://vi-du.vn/a.pdf'`),
          entry('kin.pdf', told),
          '  - { keptAt: Hồ sơ 12, what: Bản quét, fetched: 2024 }',
        ].join('\n'),
      ),
      'van-ban/Toan van.pdf': PDF,
      'van-ban/kin.pdf': PDF,
    });
    const { archive, problems } = await readContent(root);
    expect(problems.filter(({ rule }) => rule !== 'ten-tep')).toEqual([]);
    const page = makeDocumentPage({ edition: makeEdition(archive, VIETNAMESE), id: 'a', page: 1 });
    const address = `/tep/${digestOf(PDF).slice(0, 16)}/toan-van.pdf`;
    expect(page.files.map(({ url, measure, keptAt }) => [url, measure, keptAt])).toEqual([
      [address, 'PDF, 1 KB', undefined],
      [undefined, 'PDF, 1 KB', undefined],
      [undefined, undefined, 'Hồ sơ 12'],
    ]);
    const open = openFiles(archive);
    expect(open.map(attachmentUrl)).toEqual([address]);
    expect(open.map((file) => Buffer.from(readKeptFile(root, file)))).toEqual([PDF]);
  });

  test('a file that changes after it was read is not published', async () => {
    const root = makeContentRoot({ 'van-ban/a.pdf': PDF });
    const file = {
      place: 0,
      path: 'van-ban/a.pdf',
      digest: '0'.repeat(64),
      size: 1,
      kind: 'PDF',
    } as const;
    expect(() => readKeptFile(root, file)).toThrow('has changed');
  });

  test('one that no record names does not belong there', async () => {
    const root = makeContentRoot({
      'van-ban/a.md': '---\ntype: Luật\n---\n',
      'van-ban/la.pdf': PDF,
    });
    expect((await readProblems(root)).list).toEqual(['van-ban/la.pdf:1 tep-la']);
  });

  test('one of a record that cannot be read waits until it can', async () => {
    const root = makeContentRoot({
      'van-ban/a.md': documentText(entry('a.pdf')).replace('type: Nghị quyết', 'type: ""'),
      'van-ban/a.pdf': PDF,
    });
    expect((await readProblems(root)).list).not.toContain('van-ban/a.pdf:1 tep-la');
  });

  test.each<readonly [why: string, name: string, bytes: string | Uint8Array, says: string]>([
    ['missing', 'khac.pdf', PDF, 'Không thấy tệp «khac.pdf»'],
    ['a program of Windows', 'a.pdf', 'MZ\x90', 'là chương trình'],
    ['a program of Linux', 'a.docx', '\x7fELF\x02', 'là chương trình'],
    ['a script', 'a.png', '#!/bin/sh\n', 'là chương trình'],
    [
      'a Word document with macros',
      'a.docx',
      `${ZIP}word/document.xml word/vbaProject.bin`,
      'là chương trình',
    ],
    ['a PDF that runs', 'a.pdf', '%PDF-1.7 << /S /JavaScript >>', 'là chương trình'],
    ['a page', 'a.html', '<!doctype html>', 'không thuộc các loại đính kèm được'],
    ['a drawing that could run', 'a.svg', '<svg></svg>', 'không thuộc các loại đính kèm được'],
    [
      'a Word document called PDF',
      'a.pdf',
      `${ZIP}word/document.xml`,
      'không phải PDF như tên của nó, mà là Word',
    ],
    ['words called a picture', 'a.jpg', 'chữ', 'không phải ảnh như tên của nó.'],
    ['any zip called a web archive', 'a.wacz', `${ZIP}a.txt`, 'không phải WACZ'],
    ['a way out of the folder', '../a.pdf', PDF, 'không phải tên một tệp nằm cạnh'],
    ['not known by its digest', 'a.pdf', PDF, `sha256: ${digestOf(PDF)}`],
  ])('%s: a problem at its line', async (_, name, bytes, says) => {
    const root = makeContentRoot({
      'van-ban/a.md': documentText(entry(name)),
      ...(name.includes('/') || name === 'khac.pdf'
        ? {}
        : { [`van-ban/${name}`]: Buffer.from(bytes as string, 'latin1') }),
    });
    const { list, text } = await readProblems(root);
    expect(list).toEqual(['van-ban/a.md:5 ban-luu']);
    expect(text).toContain(says);
  });

  test('a file that is too large is told where else to keep it', async () => {
    const root = makeContentRoot({
      'van-ban/a.md': documentText(entry('a.pdf')),
      'van-ban/a.pdf': Buffer.alloc(50_000_001),
    });
    const { list, text } = await readProblems(root);
    expect(list).toEqual(['van-ban/a.md:5 ban-luu']);
    expect(text).toContain('quá lớn: kho giữ tối đa 50 MB');
  });
});
