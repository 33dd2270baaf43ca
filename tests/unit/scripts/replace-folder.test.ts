import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '#scripts/build/replace-folder.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

test('a folder that was filled takes the place of the old one, whole', async () => {
  const target = join(makeFolder(), 'dist');
  writeFiles(target, { 'cu.html': 'cũ' });
  await replaceFolder(target, async (folder) => writeFiles(folder, { 'moi.html': 'mới' }));
  expect(readdirSync(target)).toEqual(['moi.html']);
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('where there was no folder, the filled one is put there, parents made', async () => {
  const target = join(makeFolder(), 'a', 'b', 'dist');
  await replaceFolder(target, async (folder) => writeFiles(folder, { 'moi.html': 'mới' }));
  expect(await readFile(join(target, 'moi.html'), 'utf8')).toBe('mới');
});

test('when filling fails half way the old folder stays and nothing is left beside it', async () => {
  const target = join(makeFolder(), 'dist');
  writeFiles(target, { 'cu.html': 'cũ' });
  const filling = replaceFolder(target, async (folder) => {
    writeFiles(folder, { 'moi.html': 'nửa chừng' });
    await writeFile(join(folder, 'khong-co', 'x'), '');
  });
  await expect(filling).rejects.toThrow('ENOENT');
  expect(await readFile(join(target, 'cu.html'), 'utf8')).toBe('cũ');
  expect(readdirSync(target)).toEqual(['cu.html']);
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});
