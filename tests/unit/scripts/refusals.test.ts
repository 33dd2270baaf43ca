import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '#scripts/files/list-files.ts';
import { runNode } from '#scripts/test/run-command.ts';
import { makeContentRoot, makeFolder, writeFiles } from '#tests/factories/content-root.ts';
import { formerBuild } from '#tests/factories/former-build.ts';
import { COUNTS, makeOneOfEach, ONE_OF_EACH } from '#tests/factories/one-of-each.ts';

/** What a build of the archive of bad inputs says of itself. */
const RECORD = { name: 'Kho thử mọi lỗi', publisher: 'Nhóm kiểm thử' };

test('check prints every bad input at once and ends with code 1', async () => {
  const root = await makeOneOfEach();
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['check'],
    env: { ARCHIVE_CONTENT: root },
  });
  expect(placesIn(output, root)).toEqual(ONE_OF_EACH);
  expect(output).toContain(COUNTS);
  expect(code).toBe(1);
});

test('build prints the same, ends with code 1 and leaves the last output as it was, byte for byte', async () => {
  const root = await makeOneOfEach();
  const outDir = join(makeFolder(), 'dist');
  writeFiles(outDir, { ...formerBuild(RECORD), 'tin/a/index.html': '\u0000\u0001' });
  const before = contentsOf(outDir);
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', outDir],
    env: { ARCHIVE_CONTENT: root },
  });
  expect(placesIn(output, root)).toEqual(ONE_OF_EACH);
  expect(output).toContain('giữ nguyên bản dựng trước');
  expect(code).toBe(1);
  expect(contentsOf(outDir)).toEqual(before);
  expect(listFiles(join(outDir, '..')).every((file) => file.startsWith('dist/'))).toBe(true);
});

test('check of a sound archive says how much it holds and ends with code 0', async () => {
  const root = makeContentRoot({ 'van-ban/a.md': '---\ntype: Nghị quyết\n---\n' });
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['check'],
    env: { ARCHIVE_CONTENT: root },
  });
  expect({ code, output }).toEqual({ code: 0, output: 'Không có lỗi: 0 tin, 1 văn bản.\n' });
});

test('a content root that is not there is said to be not there', async () => {
  const root = join(makeFolder(), 'khong-co');
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['check'],
    env: { ARCHIVE_CONTENT: root },
  });
  expect(output).toContain('ARCHIVE_CONTENT');
  expect(code).toBe(1);
});

test('a content root that is a file is told once, and no earlier build is spoken of where none was', async () => {
  const folder = makeFolder();
  const root = join(folder, 'kho.txt');
  writeFileSync(root, 'không phải thư mục');
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', join(folder, 'dist')],
    env: { ARCHIVE_CONTENT: root },
  });
  expect(output).toContain('không phải thư mục nên không phải nội dung của kho');
  expect(output).toContain('Có 1 lỗi cần sửa.\nChưa ghi tệp nào.\n');
  expect(code).toBe(1);
});

function placesIn(output: string, root: string): readonly string[] {
  const problems = output.matchAll(/^(\S[^\n]*?:\d+): [^\n]*\n {2}→ [^\n]*\[([a-z-]+)\]$/gm);
  return [...problems].map(([, place = '', rule]) => `${place.slice(root.length + 1)} ${rule}`);
}

function contentsOf(folder: string): readonly (readonly [string, string])[] {
  return listFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'hex')]);
}
