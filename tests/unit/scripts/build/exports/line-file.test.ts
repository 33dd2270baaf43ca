import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openLines, readLines } from '#scripts/build/exports/line-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-tin-dong-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'dong.txt');

// Longer than what is read at once, with letters of two, three and four bytes over its edges.
const LONG = 'đổi 🎉 '.repeat(30_000);

test.each([
  ['none', []],
  ['one', ['dòng']],
  ['empty ones', ['', '', 'x', '']],
  ['long ones', [LONG, 'ngắn', `x${LONG}`, `xy${LONG}`]],
  ['many', Array.from({ length: 20_000 }, (_, n) => `dòng ${n}`)],
])('lines are read back as they were written: %s', (_, lines) => {
  const written = openLines(file);
  for (const line of lines) written.write(`${line}\n`);
  written.close();
  expect([...readLines(file)]).toEqual(lines);
});

test('a last line without an end is read too', () => {
  writeFileSync(file, 'một\nhai');
  expect([...readLines(file)]).toEqual(['một', 'hai']);
});
