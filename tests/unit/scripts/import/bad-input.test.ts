import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode } from '#scripts/test/run-command.ts';
import { BAD_FILES } from '#tests/factories/bad-files.ts';
import { makeContentRoot, makeFolder, writeFiles } from '#tests/factories/content-root.ts';

test('bad files are refused, each in a sentence with its cure; nothing is written, and the code is 1', async () => {
  const root = makeContentRoot({});
  const folder = makeFolder();
  for (const [name, , make] of BAD_FILES) writeFiles(folder, { [name]: await make() });
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['import', '--json', folder],
    env: { ARCHIVE_CONTENT: root },
  });
  expect(code).toBe(1);
  const told = JSON.parse(output) as readonly Told[];
  for (const [name, what, , said] of BAD_FILES) {
    const one = told.find(({ file }) => file.endsWith(`/${name}`));
    expect(one, what).toMatchObject({ written: null });
    expect(one?.problems, what).toHaveLength(1);
    expect(one?.problems[0]?.what, what).toContain(said);
    expect(one?.problems[0]?.fix, what).toMatch(/\.$/);
  }
  expect(told).toHaveLength(BAD_FILES.length);
  expect(readdirSync(root)).toEqual(['site.yaml']);
  expect(readdirSync(join(folder)).length).toBe(BAD_FILES.length);
}, 60_000);

interface Told {
  readonly file: string;
  readonly problems: readonly { readonly what: string; readonly fix: string }[];
}
