import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { errorsOf } from '#core/problems.ts';
import { readContent } from '#reader/read-content.ts';
import { type ContentFiles, writeFiles } from './content-root.ts';

/** What is wrong with the real content once these files are added to it, a line a problem; each added item must be among its items. */
export async function checkWithFiles(files: ContentFiles): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'kho-tin-content-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync('content', root, { recursive: true });
  writeFiles(root, files);
  const { problems, archive } = await readContent(root);
  const added = Object.keys(files).filter((path) => path.endsWith('.md'));
  expect(archive.items.filter(({ file }) => added.includes(file))).toHaveLength(added.length);
  return errorsOf(problems).map(({ file, what }) => `${file}: ${what}`);
}
