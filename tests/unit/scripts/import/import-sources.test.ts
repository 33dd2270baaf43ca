import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { errorsOf } from '#core/problems.ts';
import type { ImportedArticle, Reading } from '#import/article.ts';
import { prepareRegisters } from '#import/draft/registers.ts';
import type { SourceFile } from '#import/read-source.ts';
import { readContent } from '#reader/read-content.ts';
import { importSources } from '#scripts/import/import-sources.ts';
import { KnownItems } from '#scripts/import/known-items.ts';
import { listSources } from '#scripts/import/list-sources.ts';
import type { Outcome } from '#scripts/import/outcome.ts';
import { makeContentRoot, makeFolder, writeFiles } from '#tests/factories/content-root.ts';
import { importedArticle } from '#tests/factories/imported-article.ts';

const REGISTERS = prepareRegisters({ documents: [], organisations: [], places: [], topics: [] });

const PARAGRAPHS = Array.from(
  { length: 12 },
  (_, at) => `Đoạn thứ ${at} kể việc riêng số${at} của bài, gồm chữ${at * 7} và chữ${at * 7 + 1}.`,
);

function article(fields: Partial<ImportedArticle> = {}): ImportedArticle {
  return importedArticle(PARAGRAPHS, {
    title: 'Hội nghị tổng kết',
    date: '2025-01-14',
    sourceName: 'Báo An Lạc',
    sourceUrl: 'https://anlac.vn/tin/1.html',
    ...fields,
  });
}

interface Run {
  readonly names: readonly string[];
  readonly root: string;
  readonly read: (file: SourceFile) => Promise<Reading>;
}

async function importAll({ names, root, read }: Run): Promise<readonly Outcome[]> {
  const known = new KnownItems();
  known.addRoot(root, (file) => file);
  const run = {
    read,
    registers: REGISTERS,
    known,
    root,
    tell: (file: string) => file,
    today: '2026-11-26',
  };
  const outcomes: Outcome[] = [];
  for await (const outcome of importSources(listSources(names), run)) outcomes.push(outcome);
  return outcomes;
}

function reading(...articles: readonly ImportedArticle[]): Reading {
  return { articles, problems: [] };
}

function sourceFiles(files: Readonly<Record<string, string>>): string {
  const folder = makeFolder();
  writeFiles(folder, files);
  return folder;
}

describe('a draft is written whole, and the archive accepts it', () => {
  test('with its pictures beside it', async () => {
    const bytes = await sharp({
      create: { width: 4, height: 3, channels: 3, background: '#369' },
    })
      .png()
      .toBuffer();
    const root = makeContentRoot({});
    const folder = sourceFiles({ 'a.html': 'a' });
    const pictures = [{ src: 'x.png', bytes, caption: 'Đại biểu', credit: 'Lê A' }];
    const [outcome] = await importAll({
      names: [folder],
      root,
      read: async () => reading(article({ pictures })),
    });
    expect(outcome).toMatchObject({
      kind: 'written',
      files: ['tin/2025/hoi-nghi-tong-ket.md', 'tin/2025/hoi-nghi-tong-ket-1.png'],
    });
    expect(readdirSync(join(root, 'tin/2025')).sort()).toEqual([
      'hoi-nghi-tong-ket-1.png',
      'hoi-nghi-tong-ket.md',
    ]);
    const { problems } = await readContent(root);
    expect(errorsOf(problems)).toEqual([]);
  });

  test('a picture that cannot be decoded keeps its words, and is told', async () => {
    const root = makeContentRoot({});
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    const [outcome] = await importAll({
      names: [sourceFiles({ 'a.html': 'a' })],
      root,
      read: async () => reading(article({ pictures: [{ bytes, caption: 'Đại biểu' }] })),
    });
    expect(outcome).toMatchObject({
      kind: 'written',
      files: ['tin/2025/hoi-nghi-tong-ket.md'],
      draft: { fields: { pictures: [{ caption: 'Đại biểu' }] } },
    });
    expect(outcome?.kind === 'written' && outcome.draft.dropped[0]?.reason).toContain('hỏng');
    expect(errorsOf((await readContent(root)).problems)).toEqual([]);
  });

  test('with the pictures that a browser saved beside the page, which are no articles themselves', async () => {
    const bytes = await sharp({
      create: { width: 4, height: 3, channels: 3, background: '#369' },
    })
      .jpeg()
      .toBuffer();
    const root = makeContentRoot({});
    const outside = makeFolder();
    writeFiles(outside, { 'ngoai.jpg': bytes });
    const folder = sourceFiles({ 'a.html': 'a', 'a_files/kieu.css': 'b {}' });
    writeFiles(folder, { 'a_files/anh 1.jpg': bytes });
    const pictures = [
      { src: './a_files/anh%201.jpg', caption: 'Bên cạnh' },
      { src: `data:image/jpeg;base64,${bytes.toString('base64')}`, caption: 'Trong trang' },
      { src: `../${basename(outside)}/ngoai.jpg`, caption: 'Ngoài thư mục' },
      { src: 'https://a.vn/xa.jpg', caption: 'Ở xa' },
    ];
    const outcomes = await importAll({
      names: [folder],
      root,
      read: async () => reading(article({ pictures })),
    });
    expect(outcomes).toMatchObject([
      {
        kind: 'written',
        draft: {
          fields: {
            images: [{ caption: 'Bên cạnh' }, { caption: 'Trong trang' }],
            pictures: [{ caption: 'Ngoài thư mục' }, { caption: 'Ở xa' }],
          },
        },
      },
    ]);
    expect(errorsOf((await readContent(root)).problems)).toEqual([]);
  });

  test('never over a file that is there', async () => {
    const there =
      '---\ntitle: Cũ\ndate: 2025-01-01\nsource:\n  name: Báo khác\n---\n\nViệc khác.\n';
    const root = makeContentRoot({ 'tin/2025/hoi-nghi-tong-ket.md': there });
    const outcomes = await importAll({
      names: [sourceFiles({ 'a.html': 'a' })],
      root,
      read: async () => reading(article()),
    });
    expect(outcomes).toMatchObject([{ files: ['tin/2025/hoi-nghi-tong-ket-2.md'] }]);
    expect(readFileSync(join(root, 'tin/2025/hoi-nghi-tong-ket.md'), 'utf8')).toBe(there);
  });
});

describe('the same article is recognised and the file that holds it named', () => {
  const others = PARAGRAPHS.map((text) => text.replace(/chữ\d+/g, 'lời khác hẳn'));

  test.each([
    ['the same address', article({ body: importedArticle(others).body }), 'known'],
    [
      'the same address with marks of a campaign',
      article({
        body: importedArticle(others).body,
        sourceUrl: 'http://www.anlac.vn/tin/1.html?utm_source=x#binh-luan',
      }),
      'known',
    ],
    [
      'nearly the same text from elsewhere',
      article({ sourceUrl: 'https://khac.vn/2', title: 'Tên khác' }),
      'known',
    ],
    [
      'another text from elsewhere',
      article({
        sourceUrl: 'https://khac.vn/3',
        title: 'Tên khác',
        body: importedArticle(PARAGRAPHS.map((_, at) => `Việc khác hẳn lần ${at} ở nơi xa.`)).body,
      }),
      'written',
    ],
  ])('%s', async (_reason, second, kind) => {
    const root = makeContentRoot({});
    const folder = sourceFiles({ 'a.html': 'a', 'b.html': 'b' });
    const outcomes = await importAll({
      names: [folder],
      root,
      read: async ({ name }) => reading(name.endsWith('a.html') ? article() : second),
    });
    expect(outcomes.map((one) => one.kind)).toEqual(['written', kind]);
    if (kind === 'known') {
      expect(outcomes[1]).toMatchObject({ sameAs: 'tin/2025/hoi-nghi-tong-ket.md' });
      expect(outcomes[1]?.problems[0]?.what).toContain('tin/2025/hoi-nghi-tong-ket.md');
    }
    const again = await importAll({
      names: [folder],
      root,
      read: async () => reading(article()),
    });
    expect(again.map((one) => one.kind)).toEqual(['known', 'known']);
  });

  test('an item told in other words of the same article is named, and the draft written', async () => {
    const told =
      '---\ntitle: Tin của kho\ndate: 2025-01-14T08:00+07:00\nsource:\n  name: Báo An Lạc\n  title: Hội nghị tổng kết\n---\n\nKể lại bằng lời khác.\n';
    const [outcome] = await importAll({
      names: [sourceFiles({ 'a.html': 'a' })],
      root: makeContentRoot({ 'tin/2025/tin-cua-kho.md': told }),
      read: async () => reading(article()),
    });
    expect(outcome?.kind).toBe('written');
    expect(outcome?.problems[0]?.what).toContain('tin/2025/tin-cua-kho.md');
  });
});

describe('what cannot be imported is told, and stops no other file', () => {
  test('files that cannot be read, and files in which a reader finds nothing', async () => {
    const root = makeContentRoot({});
    const folder = sourceFiles({ 'a.html': 'a', 'trong.html': 'b', 'z.html': 'z' });
    mkdirSync(join(folder, 'rong'));
    symlinkSync(join(folder, 'a.html'), join(folder, 'lien-ket.html'));
    const outcomes = await importAll({
      names: [join(folder, 'khong-co.html'), join(folder, 'rong'), folder],
      root,
      read: async ({ name }) =>
        name.endsWith('trong.html')
          ? {
              articles: [],
              problems: [{ severity: 'error', what: 'Trang này cần đăng nhập.', fix: 'Lưu lại.' }],
            }
          : reading(
              article({
                title: name.slice(-6),
                sourceUrl: `https://a.vn/${name.slice(-6)}`,
                body: importedArticle([name]).body,
              }),
            ),
    });
    const told = outcomes.map(({ kind, name, problems }) => [
      name.slice(folder.length + 1),
      kind,
      kind === 'refused' ? problems[0]?.what : '',
    ]);
    expect(told).toEqual([
      ['khong-co.html', 'refused', 'Không có tệp này, hoặc có lệnh khác đang đổi thư mục.'],
      ['rong', 'refused', 'Thư mục không có tệp nào.'],
      ['a.html', 'written', ''],
      ['trong.html', 'refused', 'Trang này cần đăng nhập.'],
      ['z.html', 'written', ''],
      ['lien-ket.html', 'refused', expect.stringContaining('liên kết')],
    ]);
    expect(readdirSync(join(root, 'tin/2025')).sort()).toEqual(['a-html.md', 'z-html.md']);
  });

  test('of an export some articles may be beyond repair: the others are written, the file is told', async () => {
    const outcomes = await importAll({
      names: [sourceFiles({ 'a.xml': 'a' })],
      root: makeContentRoot({}),
      read: async () => ({
        articles: [article()],
        problems: [
          { severity: 'note', what: 'Tệp ghi bằng mã TCVN3.', fix: 'Đọc lại các chữ có dấu.' },
          { severity: 'error', what: 'Mục thứ hai hỏng.', fix: 'Xuất lại.' },
        ],
      }),
    });
    expect(outcomes.map(({ kind, problems }) => [kind, problems[0]?.what])).toEqual([
      ['written', 'Tệp ghi bằng mã TCVN3.'],
      ['refused', 'Mục thứ hai hỏng.'],
    ]);
  });

  test('a reader that fails on a file stops no other', async () => {
    const outcomes = await importAll({
      names: [sourceFiles({ 'a.html': 'a', 'b.html': 'b' })],
      root: makeContentRoot({}),
      read: async ({ name }) => {
        if (name.endsWith('a.html')) throw new Error('broken invariant');
        return reading(article());
      },
    });
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'written']);
    expect(outcomes[0]?.problems[0]?.what).toContain('Chương trình dừng vì một lỗi');
  });

  test('a draft that cannot be written leaves nothing behind', async () => {
    const root = makeContentRoot({});
    mkdirSync(join(root, 'tin'), { recursive: true });
    writeFileSync(join(root, 'tin/2025'), 'một tệp ở chỗ của thư mục');
    const [outcome] = await importAll({
      names: [sourceFiles({ 'a.html': 'a' })],
      root,
      read: async () => reading(article()),
    });
    expect(outcome?.kind).toBe('refused');
    expect(outcome?.problems[0]?.what).toContain('Không ghi được bản nháp');
    expect(readdirSync(join(root, 'tin'))).toEqual(['2025']);
  });

  test('an article without a word is none', async () => {
    const root = makeContentRoot({});
    const [outcome] = await importAll({
      names: [sourceFiles({ 'a.html': 'a' })],
      root,
      read: async () => reading(importedArticle([' '])),
    });
    expect(outcome).toMatchObject({ kind: 'refused' });
    expect(existsSync(join(root, 'tin/2026'))).toBe(false);
  });
});
