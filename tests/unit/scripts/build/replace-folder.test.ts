import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '#scripts/build/replace-folder.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

// No system gives a process this number: Linux stops at 2^22, others below.
const ENDED = 99_999_999;

function writeNew(folder: string): void {
  writeFiles(folder, { 'moi.html': 'mới' });
}

test('a folder that was filled takes the place of the old one, whole', async () => {
  const target = join(makeFolder(), 'dist');
  writeFiles(target, { 'cu.html': 'cũ' });
  await replaceFolder(target, async (folder) => {
    writeNew(folder);
    return 'keep';
  });
  expect(readdirSync(target)).toEqual(['moi.html']);
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('where there was no folder, the filled one is put there, parents made', async () => {
  const target = join(makeFolder(), 'a', 'b', 'dist');
  await replaceFolder(target, async (folder) => {
    writeNew(folder);
    return 'keep';
  });
  expect(readFileSync(join(target, 'moi.html'), 'utf8')).toBe('mới');
});

test('what is filled and found wanting is dropped, and the old folder stays', async () => {
  const target = join(makeFolder(), 'dist');
  writeFiles(target, { 'cu.html': 'cũ' });
  await replaceFolder(target, async (folder) => {
    writeNew(folder);
    return 'drop';
  });
  expect(readdirSync(target)).toEqual(['cu.html']);
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('when filling fails half way the old folder stays and nothing is left beside it', async () => {
  const target = join(makeFolder(), 'dist');
  writeFiles(target, { 'cu.html': 'cũ' });
  const filling = replaceFolder(target, async (folder) => {
    writeNew(folder);
    writeFileSync(join(folder, 'khong-co', 'x'), '');
    return 'keep';
  });
  await expect(filling).rejects.toThrow('ENOENT');
  expect(readFileSync(join(target, 'cu.html'), 'utf8')).toBe('cũ');
  expect(readdirSync(dirname(target))).toEqual(['dist']);
});

test('a run that was ended between two renames is mended: the last good folder is put back', async () => {
  const parent = makeFolder();
  writeFiles(parent, {
    [`dist.cu-${ENDED}/cu.html`]: 'cũ',
    [`dist.moi-${ENDED}/moi.html`]: 'nửa chừng',
    'dist.cu/khac.html': 'không phải của lệnh này',
  });
  await replaceFolder(join(parent, 'dist'), async () => 'drop');
  expect(readdirSync(parent).sort()).toEqual(['dist', 'dist.cu']);
  expect(readdirSync(join(parent, 'dist'))).toEqual(['cu.html']);
});

test('what another run is still filling is left alone', async () => {
  const parent = makeFolder();
  writeFiles(parent, { [`dist.moi-${process.ppid}/moi.html`]: 'đang dựng' });
  await replaceFolder(join(parent, 'dist'), async () => 'drop');
  expect(readdirSync(parent)).toEqual([`dist.moi-${process.ppid}`]);
});
