import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedReading } from '#reader/shared-reading.ts';
import { type Answer, searchCollection } from '#search/engine/engine.ts';
import { readRecord } from '#search/engine/records.ts';
import { planQuery } from '#search/query/query-plan.ts';
import { openTestEngine, type TestEngine } from '#tests/factories/search-engine.ts';

let engine: TestEngine;

beforeAll(async () => {
  engine = await openTestEngine('content');
}, 180_000);

afterAll(() => engine.close());

function ask(query: string): Promise<Answer> {
  return searchCollection(engine.collection, planQuery(query));
}

async function titleOf(entry: number | undefined): Promise<string> {
  return (await readRecord(engine.collection, entry ?? -1)).title;
}

describe('a title is first, and what lacks a word of the query is told apart', () => {
  test.each([
    ['đẩy mạnh ứng dụng cách mạng công nghiệp 4.0', 'the end of a title'],
    ['day manh ung dung cach mang cong nghiep 4.0', 'without marks'],
    ['đẩy mạnh ứng dụng của các cách mạng công nghiệp 4.0', 'with words that every text holds'],
    ['Quảng Ninh tổng kết hoạt động KH&CN năm 2020'.normalize('NFD'), 'decomposed'],
    ['hoạt động KH&CN năm 2020, đẩy mạnh', 'a third of it, from its middle'],
  ])('«%s» (%s)', async (query) => {
    const { entries, near, unknown } = await ask(query);
    expect(await titleOf(entries[0])).toMatch(/^Quảng Ninh tổng kết/);
    expect(near.has(entries[0] ?? -1)).toBe(false);
    for (const entry of near) expect(entries).toContain(entry);
    expect(unknown).toEqual([]);
  });
});

test('every item of the archive is among the first three of its own title', async () => {
  const { archive } = await sharedReading('content');
  const lost: string[] = [];
  for (const { fields } of archive.items) {
    const { title } = fields;
    const { entries } = await ask(title);
    const first = await Promise.all(entries.slice(0, 3).map(titleOf));
    if (!first.some((found) => found.endsWith(title))) lost.push(`${title} → ${first[0]}`);
  }
  expect(lost).toEqual([]);
}, 120_000);

test('a whole title comes before the document it names', async () => {
  const title =
    'Cần Thơ sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TU về phát triển, ứng dụng khoa học và công nghệ';
  const { entries } = await ask(title);
  expect(await titleOf(entries[0])).toBe(title);
});

test('a minus sign is obeyed', async () => {
  const { entries } = await ask('Quảng Ninh tổng kết hoạt động KH&CN năm 2020 -ứng');
  for (const entry of entries) expect(await titleOf(entry)).not.toMatch(/^Quảng Ninh tổng kết/);
});

test.each([
  ['"sàn giao dịch công nghệ ảo"', 1, 'a phrase of one text'],
  ['"khâu đột phá thứ ba"', 3, 'one of three'],
  ['"ảo công nghệ giao dịch sàn"', 0, 'its words in another order'],
])('a quoted phrase has to stand in a text as it is: %s gives %i (%s)', async (query, count) => {
  expect((await ask(query)).entries).toHaveLength(count);
});

test('a word that no text holds is told, one that a single text holds is not', async () => {
  expect((await ask('xyzq Cần Thơ')).unknown).toEqual(['xyzq']);
  expect((await ask('Khôi')).unknown).toEqual([]);
});
