import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSession, searchCorrected } from '#search/engine/search-session.ts';
import { SearchAssetError } from '#search/format/assets.ts';
import { planQuery } from '#search/query/query-plan.ts';
import { openTestEngine, type TestEngine } from '#tests/factories/search-engine.ts';

/** Queries that between them read every kind of file: numbers, titles, whole texts, phrases, words that are nowhere. */
const QUERIES = [
  '02-NQ/TU',
  'Quảng Ninh tổng kết hoạt động KH&CN năm 2020',
  'giám đốc sở nói gì về nghị quyết 57',
  '"sàn giao dịch công nghệ" -nghề',
  'quarng nnih tổng kết',
];

/** Files of one folder that are spoilt: all are made alike. */
const MOST_OF_A_FOLDER = 3;

let engine: TestEngine;
let files: readonly string[];
let whole: readonly unknown[];

beforeAll(async () => {
  engine = await openTestEngine('content');
  files = readdirSync(engine.folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:bin|json)$/.test(path),
  );
  whole = await askAll((_, bytes) => bytes);
}, 180_000);

afterAll(() => engine.close());

type Spoil = (path: string, bytes: Uint8Array) => Uint8Array;

async function askAll(spoil: Spoil): Promise<readonly unknown[]> {
  globalThis.archiveReadAsset = async (path) =>
    spoil(path, readFileSync(join(engine.folder, path)));
  const session = makeSession('');
  const answers: unknown[] = [];
  for (const query of QUERIES) {
    try {
      const { entries, near, isPartial } = await searchCorrected(
        await session.open(),
        planQuery(query),
      );
      answers.push(isPartial ? 'told' : { entries, near: [...near] });
    } catch (error) {
      if (!(error instanceof SearchAssetError)) throw error;
      answers.push('told');
    }
  }
  return answers;
}

function siblingOf(path: string): string | undefined {
  return files.find((other) => other !== path && dirname(other) === dirname(path));
}

describe('an index of which one file is spoilt', () => {
  test('answers everything while it is whole', () => {
    expect(whole).not.toContain('told');
    expect(files.length).toBeGreaterThan(50);
  });

  test.each<[string, (bytes: Uint8Array, path: string) => Uint8Array]>([
    [
      'is not there',
      () => {
        throw new Error('404');
      },
    ],
    ['is empty', () => new Uint8Array()],
    ['is a web page', () => new TextEncoder().encode('<!doctype html><title>Kho</title>')],
    ['is cut in half', (bytes) => bytes.slice(0, bytes.length / 2)],
    ['lacks its last byte', (bytes) => bytes.slice(0, -1)],
    [
      'has a wrong byte',
      (bytes) => bytes.with(bytes.length >> 1, (bytes.at(bytes.length >> 1) ?? 0) ^ 4),
    ],
    [
      'holds what belongs to the file beside it',
      (bytes, path) => {
        const sibling = siblingOf(path);
        return sibling === undefined ? bytes : readFileSync(join(engine.folder, sibling));
      },
    ],
  ])('never answers with less as if that were all: a file %s', async (_, spoil) => {
    const silent: string[] = [];
    const met = new Map<string, number>();
    let told = 0;
    for (const path of files) {
      const count = (met.get(dirname(path)) ?? 0) + 1;
      met.set(dirname(path), count);
      if (count > MOST_OF_A_FOLDER && dirname(path) !== '.') continue;
      const answers = await askAll((asked, bytes) => (asked === path ? spoil(bytes, path) : bytes));
      for (const [n, answer] of answers.entries()) {
        if (answer === 'told') told++;
        else if (JSON.stringify(answer) !== JSON.stringify(whole[n]))
          silent.push(`${path}: ${QUERIES[n]}`);
      }
    }
    expect(silent).toEqual([]);
    expect(told).toBeGreaterThan(0);
  });
});
