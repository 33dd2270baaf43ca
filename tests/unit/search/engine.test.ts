import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, searchCollection } from '#search/client/engine.ts';
import { readRecord } from '#search/client/records.ts';
import { planQuery } from '#search/plan/query-plan.ts';
import type { SearchDepth } from '#search/plan/search-state.ts';
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
