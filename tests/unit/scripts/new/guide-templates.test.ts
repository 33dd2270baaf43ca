import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorsOf } from '#core/problems.ts';
import { readContent } from '#reader/read-content.ts';
import { NEW_KINDS } from '#scripts/new/kinds.ts';
import { makeContentRoot } from '#tests/factories/content-root.ts';

const GUIDE = readFileSync('content/trang/tu-bai-viet-den-trang.mdx', 'utf8');
/** A file's name in the guide, and below it the file. */
const TEMPLATE = /`content\/(?<file>\S+?)`[^\n]*\n\n```yaml\n(?<text>[\s\S]*?\n)```/g;

test('the guide has a template for every kind of record, and together they are an archive without a fault', async () => {
  const files = Object.fromEntries(
    [...GUIDE.matchAll(TEMPLATE)].map(({ groups }) => [
      groups?.['file'] ?? '',
      groups?.['text'] ?? '',
    ]),
  );
  const kinds = Object.keys(files).map((file) => file.split('/')[0]);
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(NEW_KINDS).sort());
  const { problems, archive } = await readContent(makeContentRoot(files));
  expect(errorsOf(problems).map(({ file, what }) => `${file}: ${what}`)).toEqual([]);
  expect(archive.items).toHaveLength(1);
});
