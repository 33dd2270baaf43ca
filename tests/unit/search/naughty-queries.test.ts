import { afterAll, beforeAll, expect, test } from 'vitest';
import { NAUGHTY_STRINGS, PUBLIC_STRINGS } from '#tests/factories/naughty-strings.ts';
import { openTestEngine, type TestEngine } from '#tests/factories/search-engine.ts';

let engine: TestEngine;

beforeAll(async () => {
  engine = await openTestEngine('content');
}, 60_000);
afterAll(() => engine.close());

test('a query of any letters is answered, and the next one as before', async () => {
  const before = await engine.find('02-NQ/TU');
  const broken: string[] = [];
  for (const text of [...PUBLIC_STRINGS, ...NAUGHTY_STRINGS.map(([string]) => string)]) {
    const found = await engine.find(text).catch((error: unknown) => String(error));
    if (!Array.isArray(found)) broken.push(`${JSON.stringify(text)}: ${found}`);
  }
  expect(broken).toEqual([]);
  expect(before.length).toBeGreaterThan(0);
  expect(await engine.find('02-NQ/TU')).toEqual(before);
});
