import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateItems } from '#scripts/bench/search/generate-items.ts';
import { ALL, judge } from '#scripts/bench/search/metrics.ts';
import { writeContent } from '#scripts/bench/search/write-content.ts';
import { openTestEngine, type TestEngine } from '#tests/factories/search-engine.ts';
import { JUDGED_QUERIES } from '#tests/fixtures/search/judged-queries.ts';

/** The part of judged queries answered right first when this was last measured: a change may raise it, never lower it. */
const LEAST_FIRST = 0.993;

const ANSWERS = new Set(JUDGED_QUERIES.flatMap(({ answers }) => answers));

let root: string;
let engine: TestEngine;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'kho-tin-cham-'));
  // Made items all round, so that the real ones have something to be told from.
  writeContent(root, generateItems(300));
  // Of the real ones those that were judged: whether a new item answers too, nobody has judged yet.
  cpSync('content', root, { recursive: true, filter: isJudged });
  engine = await openTestEngine(root);
}, 180_000);

afterAll(() => {
  engine.close();
  rmSync(root, { recursive: true, force: true });
});

test('there are at least 150 judged queries, each once', () => {
  const queries = JUDGED_QUERIES.map(({ query }) => query);
  expect(new Set(queries).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(150);
});

test('no fewer judged queries are answered right first than before', async () => {
  const rankings: (readonly string[])[] = [];
  for (const { query } of JUDGED_QUERIES) rankings.push(await engine.find(query));
  const quality = judge(JUDGED_QUERIES, rankings).get(ALL);
  const wrong = JUDGED_QUERIES.flatMap(({ kind, query, answers }, i) =>
    answers.includes(rankings[i]?.[0] ?? '') ? [] : [`${kind}: ${query} → ${rankings[i]?.[0]}`],
  );
  expect(quality?.first, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST_FIRST);
}, 120_000);

/** Whether a file of the content is a register's, or an item or document that some judged query asks for. */
function isJudged(path: string): boolean {
  const id = /^content\/(?:tin|van-ban)\/(.+)\.md$/.exec(path.split(sep).join('/'))?.[1];
  return id === undefined || ANSWERS.has(id);
}
