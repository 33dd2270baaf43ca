import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeEntryParts } from '#search/index/entry-parts.ts';
import { ENTRIES_FILE, forgetEntries, listKept, openEntries } from '#search/index/kept-entries.ts';

const DOCUMENT = {
  id: '2020/a',
  kind: 'item' as const,
  title: 'Đổi mới sáng tạo',
  date: '2020-01-02',
  lead: '',
  names: [],
  captions: [],
  numbers: [],
  places: [],
  organisations: [],
  topics: [],
  placeName: '',
  file: 'tin/2020/a.md',
  digest: '',
};
const PARTS = makeEntryParts({ document: DOCUMENT, blocks: ['Một đoạn văn.', ['muc', 'Mục']] });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kho-tin-muc-'));
  keep('a', 'b');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(...keys: readonly string[]): void {
  const kept = openEntries(folder);
  kept.keep(new Map(keys.map((key) => [key, PARTS])));
  kept.close();
}

function find(key: string) {
  const kept = openEntries(folder);
  const found = kept.find(key);
  kept.close();
  return found;
}

test('what was taken from an entry is found again by its key, and by no other', () => {
  expect(find('a')).toEqual(PARTS);
  expect(find('c')).toBeUndefined();
});

test('entries that are needed no more are let go', () => {
  forgetEntries(folder, new Set(['b']));
  expect([...listKept(folder)]).toEqual(['b']);
});

test('a row that was spoilt, or has the key of another, is not found', () => {
  const database = new DatabaseSync(join(folder, ENTRIES_FILE));
  database.exec("UPDATE entries SET parts = x'ff0d' WHERE key = 'a'");
  database.exec("UPDATE entries SET key = 'c' WHERE key = 'b'");
  database.close();
  expect([find('a'), find('c')]).toEqual([undefined, undefined]);
});

test('a file that is none of this program’s is made anew', () => {
  for (const end of ['-wal', '-shm']) rmSync(join(folder, ENTRIES_FILE + end), { force: true });
  writeFileSync(join(folder, ENTRIES_FILE), 'không phải cơ sở dữ liệu '.repeat(500));
  appendFileSync(join(folder, ENTRIES_FILE), 'x');
  expect(find('a')).toBeUndefined();
  keep('a');
  expect(find('a')).toEqual(PARTS);
});
