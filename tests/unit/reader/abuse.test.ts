import { expect, test } from 'vitest';
import { formatProblems } from '#core/problems.ts';
import { readContent } from '#reader/read-content.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const MANY = 20_000;
const repeat = (line: (n: number) => string): string =>
  Array.from({ length: MANY }, (_, n) => line(n)).join('\n');

// `front` begins at line 2.
test.each([
  ['brackets within brackets', `kicker: ${'['.repeat(5000)}`, 2, 'lồng nhau quá sâu'],
  ['lists within lists', `kicker:\n  ${'- '.repeat(5000)}x`, 3, 'lồng nhau quá sâu'],
  ['a key as long as a text', `${'k'.repeat(5000)}: x`, 2, 'dài hơn 1.024 ký tự'],
  ['values that swell', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', 2, 'YAML dành riêng'],
])('%s are a problem at their line', async (_, front, line, says) => {
  const root = makeContentRoot({ 'tin/2020/a.md': itemText(front) });
  const { list, text } = await readProblems(root);
  expect(list).toContain(`tin/2020/a.md:${line} yaml`);
  expect(text).toContain(says);
});

test.each([
  ['keys nobody knows', repeat((n) => `k${n}: x`), MANY],
  ['times the same key', repeat(() => 'kicker: x'), MANY - 1],
  ['values that end too early', repeat((n) => `k${n}: "x" y`), MANY],
  ['entries nobody registered', `topics:\n${repeat((n) => `  - t${n}`)}`, MANY],
])('of twenty thousand %s a thousand are printed and all are counted', async (_, front, count) => {
  const root = makeContentRoot({ 'tin/2020/a.md': itemText(front) });
  const text = formatProblems((await readContent(root)).problems);
  expect(text.match(/^ {2}→ /gm)).toHaveLength(1000);
  expect(text).toContain(`Có ${count} lỗi cần sửa. Chỉ in 1000 chỗ đầu`);
});
