import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPublishedFile } from '#core/site-files.ts';
import { CSV_DIALECT } from '#exports/csv.ts';
import { dataFiles } from '#exports/data-files.ts';
import { FEED_FORMATS } from '#exports/feeds/feed-formats.ts';
import { RECORD_FILES } from '#exports/record-files.ts';
import { ENTRY_FILES } from '#exports/register-files.ts';
import { TABLES } from '#exports/tables/registry.ts';
import { exportSource } from '#scripts/build/exports/export-source.ts';
import { writeExports } from '#scripts/build/exports/write-exports.ts';
import { TABLES_WORKER } from '#scripts/build/exports/write-tables.ts';
import { runWorker } from '#scripts/build/run-worker.ts';
import {
  EXPORTED_ARCHIVE as ARCHIVE,
  EXPORTED_BODIES as BODIES,
} from '#tests/factories/exported-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-tin-exports-'));
const data = (file: string) => join(folder, 'du-lieu', file);

beforeAll(() => writeExports(folder, { archive: ARCHIVE, bodies: BODIES }));

it('a process apart makes the same bytes of the rows as the process of the build', async () => {
  const apart = mkdtempSync(join(tmpdir(), 'kho-tin-exports-apart-'));
  const names = TABLES.map(({ name }) => name);
  for (const name of names) copyFileSync(data(`${name}.jsonl`), join(apart, `${name}.jsonl`));
  const order = { folder: apart, tables: names, database: true };
  expect(await runWorker({ ...TABLES_WORKER, order, name: 'thử' })).toBe(0);
  const made = readdirSync(apart).sort();
  expect(made).toHaveLength(3 * names.length + 1);
  const differing = made.filter(
    (file) => !readFileSync(join(apart, file)).equals(readFileSync(data(file))),
  );
  rmSync(apart, { recursive: true });
  expect(differing).toEqual([]);
});

describe.each(TABLES.map((table) => [table.name, table] as const))(
  'the table %s',
  (name, table) => {
    const rows = [...table.rows(exportSource({ archive: ARCHIVE, bodies: BODIES }))];

    it('says the same in JSON Lines as its records', () => {
      const lines = readFileSync(data(`${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      expect(lines.map((line) => JSON.parse(line))).toEqual(rows.map((cells) => named(cells)));
    });

    it('says the same in CSV', () => {
      const text = readFileSync(data(`${name}.csv`), 'utf8');
      const [head, ...read] = parse(text, { bom: true, delimiter: CSV_DIALECT.delimiter });
      expect(head).toEqual(table.columns.map((column) => column.name));
      expect(read.map((cells: readonly string[]) => cells.map(withoutApostrophe))).toEqual(
        rows.map((cells) => cells.map(asCsvText)),
      );
    });

    it('says the same in Parquet', async () => {
      const file = await asyncBufferFromFile(data(`${name}.parquet`));
      const read = await parquetReadObjects({ file });
      expect(read.map(withoutEmpty)).toEqual(rows.map((cells) => named(cells)));
    });

    it('says the same in SQLite', () => {
      const database = new DatabaseSync(data('kho-tin.sqlite'), { readOnly: true });
      const read = database.prepare(`SELECT * FROM "${name.replaceAll('-', '_')}"`).all();
      database.close();
      const lists = new Set(table.columns.filter(({ type }) => type === 'list').map((c) => c.name));
      const asJson = (cells: Readonly<Record<string, unknown>>) =>
        Object.fromEntries(
          Object.entries(cells).map(([key, cell]) => [
            key,
            lists.has(key) ? JSON.stringify(cell) : cell,
          ]),
        );
      expect(read.map(withoutEmpty)).toEqual(rows.map((cells) => asJson(named(cells))));
    });

    it('is described with its columns, size and digest', () => {
      const { resources } = JSON.parse(readFileSync(data('datapackage.json'), 'utf8'));
      const described = resources.find((resource: { name: string }) => resource.name === name);
      const bytes = readFileSync(data(described.path));
      expect(described).toMatchObject({
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        schema: { fields: table.columns.map((column) => ({ name: column.name })) },
      });
    });

    it('names in its keys only columns and tables that there are', () => {
      const columns = new Set(table.columns.map((column) => column.name));
      expect(table.primaryKey.filter((column) => !columns.has(column))).toEqual([]);
      for (const key of table.foreignKeys) {
        const target = TABLES.find((other) => other.name === key.table);
        expect(columns.has(key.column) && target?.columns.some((c) => c.name === key.field)).toBe(
          true,
        );
      }
    });

    function named(cells: (typeof rows)[number]): Readonly<Record<string, unknown>> {
      const entries = table.columns.map((column, i) => [column.name, cells[i]] as const);
      return withoutEmpty(Object.fromEntries(entries));
    }
  },
);

describe('all exports', () => {
  it('every file that the page of data offers is there, and no other', () => {
    expect(dataFiles().filter(({ file }) => !existsSync(data(file)))).toEqual([]);
  });

  it('words of items are found without their marks', () => {
    const database = new DatabaseSync(data('kho-tin.sqlite'), { readOnly: true });
    const found = database
      .prepare(`SELECT tin.id FROM tin JOIN tim ON tim.rowid = tin.rowid WHERE tim MATCH 'so ket'`)
      .all();
    database.close();
    expect(found).toMatchObject([{ id: '2019/so-ket' }]);
  });

  it('a feed reader finds title, address and moment of the newest items', async () => {
    const atom = readFileSync(join(folder, 'tin/tin-moi.atom.xml'), 'utf8');
    const { items } = await new Parser().parseString(atom);
    expect(items).toHaveLength(2);
    expect(items[1]).toMatchObject({
      link: 'https://kho.example/tin/2019/so-ket/',
      pubDate: '2019-05-19T17:00:00.000Z',
    });
    // Words of an entry are HTML in Atom: the marks of a title must not become any.
    expect(items[1]?.title).toBe('=Sơ kết &lt;b&gt;&quot;3 năm&quot;&lt;/b&gt;; KH&amp;CN 🎉');
    const json = JSON.parse(readFileSync(join(folder, 'van-ban/nq-02/tin-moi.json'), 'utf8'));
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual([
      'https://kho.example/tin/2019/so-ket/',
    ]);
    expect(json.items[0].title).toBe('=Sơ kết <b>"3 năm"</b>; KH&CN 🎉');
    expect(json.items[0].content_text).toBe('Đoạn mở đầu\nhai dòng');
    expect(json.items[0]).not.toHaveProperty('content_html');
  });

  it('a feed tells when an item was corrected, and has words for each', () => {
    const { items } = JSON.parse(readFileSync(join(folder, 'tin/tin-moi.json'), 'utf8'));
    expect(items[0]).toMatchObject({
      content_text: 'Tin 2020/khong-gi',
      date_modified: '2020-05-31T17:00:00.000Z',
    });
    const atom = readFileSync(join(folder, 'tin/tin-moi.atom.xml'), 'utf8');
    expect(atom).toContain('<updated>2020-05-31T17:00:00.000Z</updated>');
  });

  it('a feed of nothing is whole: a reader of feeds takes it', async () => {
    const atom = readFileSync(join(folder, 'co-quan/so-khcn/tin-moi.atom.xml'), 'utf8');
    const feed = await new Parser().parseString(atom);
    expect(feed).toMatchObject({ items: [], title: 'Sở KH&CN – Kho thử' });
    const json = JSON.parse(readFileSync(join(folder, 'co-quan/so-khcn/tin-moi.json'), 'utf8'));
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      home_page_url: 'https://kho.example/co-quan/so-khcn/',
      items: [],
    });
  });

  it('each registered entry has its record as JSON, as text and as Markdown', () => {
    const json = JSON.parse(readFileSync(join(folder, 'nguoi/le-van-a/index.json'), 'utf8'));
    const entry = ARCHIVE.people.byId.get('le-van-a');
    const address = 'https://kho.example/nguoi/le-van-a/';
    expect(json).toEqual({
      kind: 'person',
      id: 'le-van-a',
      address,
      ...entry?.fields,
      sha256: entry?.digest,
    });
    const text = readFileSync(join(folder, 'nguoi/le-van-a/index.txt'), 'utf8');
    expect(text.split('\n')).toEqual([
      'Lê Văn A',
      address,
      'Cách gọi khác: =Lê A',
      'Chức vụ, đúng như nguồn ghi: Giám đốc',
      'Mã cơ quan: so-khcn',
      expect.stringMatching(/^Các nguồn: .+: Cổng <b>$/),
      '',
    ]);
    const markdown = readFileSync(join(folder, 'nguoi/le-van-a/index.md'), 'utf8');
    expect(markdown).toContain(`# Lê Văn A\n\n<${address}>\n\n- Cách gọi khác: =Lê A\n`);
    expect(markdown).toContain('Cổng \\<b\\>');
    const kinds = [
      ['co-quan/so-khcn', 'organisation'],
      ['dia-phuong/can-tho', 'place'],
      ['chu-de/khcn', 'topic'],
      ['chi-tieu/van-bang', 'indicator'],
    ];
    for (const [path = '', kind] of kinds) {
      const told = JSON.parse(readFileSync(join(folder, path, 'index.json'), 'utf8'));
      expect(told).toMatchObject({ kind, address: `https://kho.example/${path}/` });
    }
  });

  it('what stands beside a page is no page of its own', () => {
    const files = [...RECORD_FILES, ...ENTRY_FILES, ...FEED_FORMATS].map(({ file }) => file);
    expect(files.filter((file) => isPublishedFile(`tin/2019/so-ket/${file}`))).toEqual([]);
  });

  it('the text of a record is its title, address, facts, lead and paragraphs', () => {
    const text = readFileSync(join(folder, 'tin/2019/so-ket/index.txt'), 'utf8');
    expect(text.split('\n\n').slice(-2)).toEqual([
      `Đoạn một của ${ARCHIVE.itemById.get('2019/so-ket')?.file}.`,
      'Khoa học và công nghệ.\n',
    ]);
    expect(text).toContain('https://kho.example/tin/2019/so-ket/');
  });
});

function withoutEmpty(row: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row).filter(([, cell]) => cell !== undefined && cell !== null),
  );
}

function asCsvText(cell: unknown): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' ? cell : JSON.stringify(cell);
}

function withoutApostrophe(text: string): string {
  return text.replace(/^'(?=[=+\-@\t\r])/, '');
}
