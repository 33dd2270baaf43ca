import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, test } from 'vitest';
import { figureId } from '#core/urls.ts';
import { PROGRAM_EXAMPLES, type ProgramExample, SQL_EXAMPLES } from '#exports/examples.ts';
import { TABLES } from '#exports/tables/registry.ts';
import { listFiles } from '#scripts/files/list-files.ts';

// A program of the machine, not one of the project's packages.
const R = ['R', 'script'].join('');

const site = inject('siteFolder');
const data = join(site, 'du-lieu');

type Row = Readonly<Record<string, unknown>>;

const rowsOf = (table: string): readonly Row[] =>
  readFileSync(join(data, `${table}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

const read = (path: string) => readFileSync(join(site, path), 'utf8');
const ids = new Map<string, ReadonlySet<string>>();

// The ids of a page: an address may lead to one of its parts.
function idsOf(path: string): ReadonlySet<string> {
  const known = ids.get(path);
  if (known !== undefined) return known;
  const tree = parseDocument(read(path));
  const found = new Set(
    DomUtils.findAll(({ attribs }) => 'id' in attribs, tree.children).map(
      ({ attribs }) => attribs['id'] ?? '',
    ),
  );
  ids.set(path, found);
  return found;
}

const BASE = JSON.parse(read('ban-dung.json')).url as string;

function isThere(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const base = new URL(`${BASE.replace(/\/+$/, '')}/`).pathname;
  const path = decodeURI(pathname).slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!existsSync(join(site, file))) return false;
  // A catalogue names its statements by parts that no page has.
  return (
    hash === '' || !file.endsWith('.html') || idsOf(file).has(decodeURIComponent(hash.slice(1)))
  );
}

describe('the addresses of the data', () => {
  test('each record has its own as JSON beside its page', () => {
    const records = ['tin', 'van-ban', 'co-quan', 'dia-phuong', 'chu-de', 'chi-tieu', 'nguoi'];
    const rows = records.flatMap((table) => rowsOf(table));
    expect(rows.length).toBeGreaterThan(0);
    const base = `${BASE.replace(/\/+$/, '')}/`;
    const differing = rows.filter(({ id, address }) => {
      const file = `${decodeURI(String(address).slice(base.length))}index.json`;
      const record = JSON.parse(read(file)) as Row;
      return record['id'] !== id || record['address'] !== address;
    });
    expect(differing).toEqual([]);
  });

  test('each one in every table leads to a page or a part of one', () => {
    const own = TABLES.flatMap(({ name, columns }) =>
      rowsOf(name).flatMap((row) =>
        columns
          .filter((column) => column.type === 'uri' && column.name === 'address')
          .map((column) => String(row[column.name])),
      ),
    );
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((address) => !isThere(address))).toEqual([]);
  });

  test('each one in feeds, records, catalogue, network and the guide for models does too', () => {
    const files = listFiles(site).filter((path) =>
      /(?:tin-moi\.(?:atom\.xml|json)|(?:^|\/)index\.(?:json|txt|md)|^du-lieu\/(?:dcat\.\w+|mang-luoi\.graphml|datapackage\.json)|^llms\.txt|^sitemap.*\.xml|trich-dan\.\w+(?:\.json)?)$/.test(
        path,
      ),
    );
    const start = BASE.replace(/\/+$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const own = new RegExp(`${start}/[^\\s"'<>()\\\\,;}\\]]*`, 'g');
    const lost = files.flatMap((path) =>
      [...read(path).matchAll(own)]
        .map(([address]) => address.replaceAll('&amp;', '&'))
        // Names of statements in the catalogue, not places.
        .filter((address) => !/#(?:sha256|danh-muc|co-quan|mang-luoi)$/.test(address))
        .filter((address) => !isThere(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(files.length).toBeGreaterThan(50);
    expect(lost).toEqual([]);
  });
});

describe('the data and the pages hold the same records', () => {
  test('each item has a page with its title, and no page is without a row', () => {
    const items = rowsOf('tin');
    const pages = listFiles(site).filter((path) => /^tin\/\d{4}\/[^/]+\/index\.html$/.test(path));
    expect(items.length).toBe(pages.length);
    for (const { id, title } of items) {
      const tree = parseDocument(read(`tin/${id}/index.html`));
      const [heading] = DomUtils.getElementsByTagName('h1', tree);
      expect(plain(heading === undefined ? '' : DomUtils.textContent(heading))).toBe(plain(title));
    }
  });

  test('each figure stands in its row of the page, in the value the source wrote', () => {
    for (const { item, place_in_item, written } of rowsOf('so-lieu')) {
      const tree = parseDocument(read(`tin/${item}/index.html`));
      const row = DomUtils.getElementById(figureId(Number(place_in_item)), tree.children);
      expect(plain(row === null ? '' : DomUtils.textContent(row))).toContain(plain(written));
    }
  });

  test('as many items cite a document as its page says', () => {
    const cited = new Map<unknown, Set<unknown>>();
    for (const { item, documents = [] } of rowsOf('vien-dan')) {
      for (const id of documents as readonly string[]) {
        cited.set(id, (cited.get(id) ?? new Set()).add(item));
      }
    }
    for (const { id, citing_items } of rowsOf('van-ban')) {
      expect(existsSync(join(site, `van-ban/${id}/index.html`))).toBe(true);
      expect([id, Number(citing_items) >= (cited.get(id)?.size ?? 0)]).toEqual([id, true]);
    }
  });
});

describe('the worked examples run as written', () => {
  test.each(SQL_EXAMPLES)('in SQL: $name.en', ({ sql }) => {
    const database = new DatabaseSync(join(data, 'kho-tin.sqlite'), { readOnly: true });
    const rows = database.prepare(sql).all();
    database.close();
    expect(rows.length).toBeGreaterThan(0);
  });

  test('in Node.js', () => {
    const out = execFileSync(process.execPath, ['-e', codeOf('node')], { cwd: data }).toString();
    const items = out
      .trim()
      .split('\n')
      .reduce((sum, line) => sum + Number(line.split(' ')[1]), 0);
    expect(items).toBe(rowsOf('tin').length);
  });

  test('in DuckDB, on the Parquet files', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`SET file_search_path = '${data.replaceAll("'", "''")}'`);
    const rows = (await connection.runAndReadAll(codeOf('duckdb'))).getRowObjects();
    for (const { name } of TABLES) {
      const counted = await connection.runAndReadAll(`SELECT count(*) AS n FROM '${name}.parquet'`);
      expect([name, Number(counted.getRowObjects()[0]?.['n'])]).toEqual([
        name,
        rowsOf(name).length,
      ]);
    }
    connection.closeSync();
    const known = rowsOf('so-lieu').filter((row) => row['indicator_id'] !== undefined);
    expect(rows.length).toBe(known.length);
  });

  test.skipIf(!hasProgram('sqlite3', ['--version']))('in sqlite3', () => {
    const out = execFileSync('sh', ['-c', codeOf('sqlite3')], { cwd: data }).toString();
    expect(out.split('\n')[0]?.trim()).toBe('number,name,citing_items');
  });

  test.skipIf(!hasProgram('python3', ['-c', 'import pandas']))('in Python with pandas', () => {
    const out = execFileSync('python3', ['-c', codeOf('python')], { cwd: data }).toString();
    expect(out).toContain('indicator_id');
  });

  test.skipIf(!hasProgram(R, ['--version']))('in R', () => {
    const out = execFileSync(R, ['-e', codeOf('r')], { cwd: data }).toString();
    expect(out).toContain('indicator_id');
  });
});

function codeOf(program: ProgramExample['program']): string {
  return PROGRAM_EXAMPLES.find((one) => one.program === program)?.code ?? '';
}

function hasProgram(name: string, args: readonly string[]): boolean {
  return spawnSync(name, args, { stdio: 'ignore' }).status === 0;
}

// Pages bind numbers and units with spaces that do not break.
function plain(text: unknown): string {
  return String(text)
    .replace(/[\s\u2011\u2060]+/g, (found) => (found === '\u2011' ? '-' : ' '))
    .trim();
}
