import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWithOffice } from '#scripts/import/read-with-office.ts';
import { makeDocx, paragraph } from '#tests/factories/make-docx.ts';

const OLD_WORD = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  ...Array(60).fill(0),
  ...Buffer.from('WordDocument', 'utf16le'),
]);
const RICH_TEXT = new TextEncoder().encode('{\\rtf1 Trạm đo}');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  ['Word đời cũ (.doc)', OLD_WORD],
  ['RTF', RICH_TEXT],
])('without LibreOffice a file of %s is refused with the way out', async (called, bytes) => {
  const { articles, problems } = await readWithOffice({ name: 'a', bytes }, [join(folder, 'none')]);
  expect(articles).toEqual([]);
  expect(problems[0]?.what).toContain(`${called}, cần LibreOffice`);
  expect(problems[0]?.fix).toContain('.docx');
});

test('what LibreOffice makes of a file is read as a Word document', async () => {
  writeFileSync(
    join(folder, 'made.docx'),
    await makeDocx(paragraph('Trạm đo mới') + paragraph('Có 12 trạm.')),
  );
  // The folder of the result is the last argument but one.
  const program = fakeOffice(
    `[ "$1" = --version ] && exit 0; while [ $# -gt 2 ]; do shift; done; cp '${folder}/made.docx' "$1/a.docx"`,
  );
  const { articles, problems } = await readWithOffice({ name: 'a.doc', bytes: OLD_WORD }, [
    program,
  ]);
  expect(problems).toEqual([]);
  expect(articles[0]?.title).toBe('Trạm đo mới');
});

test('a file that LibreOffice makes nothing of is refused', async () => {
  const { problems } = await readWithOffice({ name: 'a.doc', bytes: OLD_WORD }, [
    fakeOffice('exit 0'),
  ]);
  expect(problems[0]?.what).toContain('không chuyển được');
});

test('other files need no LibreOffice', async () => {
  const bytes = await makeDocx(paragraph('Trạm đo mới') + paragraph('Có 12 trạm.'));
  const { articles } = await readWithOffice({ name: 'a.docx', bytes }, []);
  expect(articles[0]?.title).toBe('Trạm đo mới');
});

function fakeOffice(script: string): string {
  const program = join(folder, 'office');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return program;
}
