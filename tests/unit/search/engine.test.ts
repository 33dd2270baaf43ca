import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, searchCollection } from '#search/engine/engine.ts';
import { findNamed } from '#search/engine/named-titles.ts';
import { readRecord } from '#search/engine/records.ts';
import { planQuery } from '#search/query/query-plan.ts';
import type { SearchDepth } from '#search/query/search-state.ts';
import { openTestEngine, type TestEngine } from '#tests/factories/search-engine.ts';

let engine: TestEngine;

beforeAll(async () => {
  engine = await openTestEngine('content');
}, 180_000);

afterAll(() => engine.close());

function ask(query: string, depth: SearchDepth = 'enough'): Promise<Answer> {
  return searchCollection(engine.collection, planQuery(query), { depth });
}

async function titleOf(entry: number | undefined): Promise<string> {
  const { assets, manifest } = engine.collection;
  return (await readRecord(assets, manifest, entry ?? -1)).title;
}

describe.each([
  'đẩy mạnh ứng dụng cách mạng công nghiệp 4.0',
  'day manh ung dung cach mang cong nghiep 4.0',
  'đẩy mạnh ứng dụng của các cách mạng công nghiệp 4.0',
])('a title named by «%s»', (query) => {
  test('is first, answered from titles, with at most a few behind it that answer half as well', async () => {
    const { entries, near, searched } = await ask(query);
    expect(await titleOf(entries[0])).toContain('cách mạng công nghiệp 4.0');
    expect(searched).toBe('titles');
    expect(entries.length).toBeLessThanOrEqual(5);
    expect([...near]).toEqual(entries.slice(entries.length - near.size));
    expect(near.has(entries[0] ?? -1)).toBe(false);
  });

  test('has more behind it when the whole texts are asked', async () => {
    const few = await ask(query);
    const { entries, searched } = await ask(query, 'all');
    expect(searched).toBe('texts');
    expect(entries.length).toBeGreaterThan(few.entries.length);
    expect(await titleOf(entries[0])).toContain('cách mạng công nghiệp 4.0');
  });
});

const WHOLE =
  'Cần Thơ sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TU về phát triển, ứng dụng khoa học và công nghệ';

describe('a query that was taken from a title', () => {
  test.each([
    ['Quảng Ninh tổng kết hoạt động KH&CN năm 2020', 'the beginning, as it is written'],
    ['quang ninh tong ket hoat dong khcn nam 2020', 'without marks'],
    ['Quảng Ninh tổng kết hoạt động KH&CN'.normalize('NFD'), 'decomposed'],
    ['hoạt động KH&CN năm 2020, đẩy mạnh', 'a third of it, from its middle'],
  ])('finds its item alone: «%s» (%s)', async (query) => {
    const { entries, near, searched, complete, doubtful } = await ask(query);
    expect(entries).toHaveLength(1);
    expect(await titleOf(entries[0])).toMatch(/^Quảng Ninh tổng kết/);
    expect({ near: near.size, searched, complete, doubtful }).toEqual({
      near: 0,
      searched: 'titles',
      complete: true,
      doubtful: [],
    });
  });

  test('has more behind it when the whole texts are asked, and stays first', async () => {
    const { entries, searched } = await ask('Quảng Ninh tổng kết hoạt động KH&CN năm 2020', 'all');
    expect(searched).toBe('texts');
    expect(entries.length).toBeGreaterThan(1);
    expect(await titleOf(entries[0])).toMatch(/^Quảng Ninh tổng kết/);
  });

  test('puts a whole title before the document it names', async () => {
    const { entries, searched } = await ask(WHOLE);
    expect(searched).toBe('texts');
    expect(await titleOf(entries[0])).toBe(WHOLE);
    expect(await titleOf(entries[1])).toContain('Nghị quyết số 02-NQ/TU');
  });

  test.each([
    ['Quảng Ninh tổng kết hoạt động KH&CN nắng mưa', 'its end is of no title'],
    ['tổng kết hoạt động KH&CN', 'too few words'],
    ['tổng kết hoạt động KH&CN năm', 'less than a third of a long title'],
  ])('is not one where no title is named: «%s» (%s)', async (query) => {
    expect((await ask(query)).entries).not.toHaveLength(1);
  });

  test('has to be the whole title where it names a document', async () => {
    const named = (query: string) => findNamed(engine.collection, planQuery(query));
    expect(await named(WHOLE)).toHaveLength(1);
    expect(await named('sơ kết 03 năm thực hiện Nghị quyết số 02-NQ/TU')).toEqual([]);
  });

  test('obeys a minus sign', async () => {
    const { entries } = await ask('Quảng Ninh tổng kết hoạt động KH&CN năm 2020 -ứng');
    for (const entry of entries) expect(await titleOf(entry)).not.toMatch(/^Quảng Ninh tổng kết/);
  });
});
