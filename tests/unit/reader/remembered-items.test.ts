import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { cacheFolder } from '#reader/cache-folder.ts';
import { readContent } from '#reader/read-content.ts';
import { forgetReading, sharedReading, showDrafts } from '#reader/shared-reading.ts';
import { itemText, makeContentRoot, writeFiles } from '#tests/factories/content-root.ts';

beforeAll(showDrafts);

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(cacheFolder(root), { recursive: true, force: true });
});

const picture = (shade: number) =>
  sharp({ create: { width: 9, height: 9, channels: 3, background: { r: shade, g: 7, b: 7 } } })
    .png()
    .toBuffer();

async function makeRoot(): Promise<string> {
  const root = makeContentRoot({
    'site.yaml': 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n',
    'tin/2020/a.md': itemText('title: Một', 'Theo Nghị quyết số 57-NQ/TW, xem [tin khác](b.md).'),
    'tin/2020/b.md': itemText('title: Hai', '## Mục hai\n\nTheo Công văn số 12/SKHCN.'),
    'tin/2020/c.md': itemText('title: Ba', '![Họp](c.png)'),
    'tin/2020/c.png': await picture(7),
    'tin/2020/d.md': '---\ntitle: Bốn\ndate: 2020-13-45\n---\nHỏng.\n',
  });
  roots.push(root);
  return root;
}

// What someone who writes is shown, held against a reading of everything.
async function readAgain(root: string) {
  forgetReading();
  const { records, problems, links, anchors, archive, bodies } = await sharedReading(root);
  const whole = await readContent(root);
  expect({ records, problems, links, anchors }).toEqual({
    records: whole.records,
    problems: whole.problems,
    links: whole.links,
    anchors: whole.anchors,
  });
  return archive.items.map(({ file }) => bodies.loadParagraphs(file).join(' '));
}

test('after each saved file what is shown is what a reading of everything gives', async () => {
  const root = await makeRoot();
  const texts = await readAgain(root);
  expect(await readAgain(root)).toEqual(texts);
  const edits: readonly Readonly<Record<string, string>>[] = [
    { 'tin/2020/b.md': itemText('title: Hai khác', 'Khác.') },
    { 'tin/2020/d.md': itemText('title: Bốn', 'Bốn.') },
    { 'tin/2020/e.md': itemText('title: Năm', 'Năm.') },
    { 'van-ban/57-nq-tw-2024.md': '---\ntype: Nghị quyết\nnumber: 57-NQ/TW\n---\nVăn bản.\n' },
    { 'tin/2020/b.md': itemText('title: Hai', 'Hỏng: <!-- không đóng') },
  ];
  for (const files of edits) {
    writeFiles(root, files);
    await readAgain(root);
    await readAgain(root);
  }
  writeFileSync(join(root, 'tin/2020/c.png'), await picture(200));
  await readAgain(root);
  rmSync(join(root, 'tin/2020/c.png'));
  rmSync(join(root, 'tin/2020/a.md'));
  expect(await readAgain(root)).toHaveLength(4);
});
