import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownDigests } from '../../src/known-digests.ts';

const FILE = 'node_modules/astro/dist/core/encryption.js';

test('the digests of policies are kept in the Astro that is installed, and nothing else is changed', () => {
  const code = readFileSync(FILE, 'utf8');
  const changed = knownDigests().transform(code, `/kho/${FILE}`)?.code ?? '';
  const [before = '', after = ''] = code.split('async function generateCspDigest(');
  expect(changed.startsWith(`${before}const knownDigests = new Map();`)).toBe(true);
  expect(changed.endsWith(`async function makeCspDigest(${after}`)).toBe(true);
});

test('a digest is asked for once', async () => {
  const code = 'async function generateCspDigest(data, algorithm) { return ask(data, algorithm); }';
  const changed = knownDigests().transform(code, `/kho/${FILE}`)?.code ?? '';
  const asked: string[] = [];
  const digestOf = new Function('ask', `${changed}\nreturn generateCspDigest;`)(
    (data: string, algorithm: string) => asked.push(`${algorithm} ${data}`),
  ) as (data: string, algorithm: string) => Promise<number>;
  const digests = [await digestOf('a', 'SHA-256'), await digestOf('a', 'SHA-256')];
  expect([...digests, await digestOf('a', 'SHA-512')]).toEqual([1, 1, 2]);
  expect(asked).toEqual(['SHA-256 a', 'SHA-512 a']);
});

test('where Astro makes them otherwise the build says so, and other modules stay as they are', () => {
  expect(() => knownDigests().transform('', `/kho/${FILE}`)).toThrow('generateCspDigest');
  expect(knownDigests().transform('', '/kho/src/a.ts')).toBeUndefined();
});
