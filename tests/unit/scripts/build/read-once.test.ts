import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { listFiles } from '#scripts/files/list-files.ts';
import { runNode } from '#scripts/test/run-command.ts';
import { itemText, makeContentRoot, makeFolder } from '#tests/factories/content-root.ts';

const HOOK = pathToFileURL('tests/factories/log-reads.mjs').href;

const FILES = {
  'site.yaml':
    'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\nlanguages: [vi, en]\n',
  'tin/2020/a.md': itemText(
    'title: Một\nplaces: [can-tho]',
    'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024, xem [tin khác](b.md#muc-hai).\n\n![Họp](a.png)',
  ),
  'tin/2020/b.md': itemText('title: Hai', '## Hai\n\n![Họp](a.png)'),
  'van-ban/57-nq-tw-2024.md':
    '---\ntype: Nghị quyết\nnumber: 57-NQ/TW\ndate: 2024-12-22\n---\nVăn bản.\n',
  'dia-phuong/can-tho.yaml': 'name: Cần Thơ\n',
  'trang/gioi-thieu.mdx': '---\ntitle: Giới thiệu\n---\nLời giới thiệu.\n',
  'chuyen-huong.yaml': '/cu/: /tin/\n',
};

test('a build reads each file of the content root once', async () => {
  const place = makeFolder();
  const background = { r: 7, g: 7, b: 7 };
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background } })
    .png()
    .toBuffer();
  const root = makeContentRoot({ ...FILES, 'tin/2020/a.png': picture });
  const log = join(place, 'reads.txt');
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', join(place, 'site')],
    env: { ARCHIVE_CONTENT: root, READ_LOG: log, NODE_OPTIONS: `--import ${HOOK}` },
  });
  expect(output).toContain('Đã dựng xong');
  expect(code).toBe(0);
  const counts = new Map<string, number>();
  for (const path of readFileSync(log, 'utf8').split('\n')) {
    const file = relative(root, path);
    if (path !== '' && !file.startsWith('..')) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  expect(Object.fromEntries(counts)).toEqual(
    Object.fromEntries(listFiles(root).map((file) => [file, 1])),
  );
});
