import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imageVariants } from '#core/model/archive/image-variants.ts';
import { findChanges, takeSnapshot } from '#reader/content-snapshot.ts';
import { readContent } from '#reader/read-content.ts';
import { keepPicture, loadPicture } from '#reader/render-image.ts';
import { itemText, makeContentRoot, writeFiles } from '#tests/factories/content-root.ts';

const picture = (shade: number): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: { r: shade, g: 7, b: 7 } } })
    .png()
    .toBuffer();

async function readOne() {
  const root = makeContentRoot({
    'tin/2020/a.md': itemText('', '![Họp](a.png)'),
    'tin/2020/a.png': await picture(Math.floor(Math.random() * 256)),
    'chu-de/x.yaml': 'name: X\n',
    'trang/y.mdx': '---\ntitle: Y\n---\nLời.\n',
  });
  const { records } = await readContent(root);
  const [item] = records.items;
  if (item === undefined) throw new Error('the item of the test was not read');
  return { root, item };
}

test('nothing saved is no change', async () => {
  const { root } = await readOne();
  expect(findChanges(root, takeSnapshot(root))).toEqual([]);
});

test.each<[string, string, (root: string) => void]>([
  ['tin/2020/a.md', 'an item saved', (root) => writeFiles(root, { 'tin/2020/a.md': itemText() })],
  ['tin/2020/a.md', 'an item gone', (root) => rmSync(join(root, 'tin/2020/a.md'))],
  ['tin/2020/b.md', 'an item added', (root) => writeFiles(root, { 'tin/2020/b.md': itemText() })],
  ['tin/2020/a.png', 'a picture', (root) => writeFileSync(join(root, 'tin/2020/a.png'), 'x')],
  ['chu-de/x.yaml', 'a register entry', (root) => writeFiles(root, { 'chu-de/x.yaml': 'a' })],
  ['trang/y.mdx', 'a page', (root) => writeFiles(root, { 'trang/y.mdx': 'a' })],
  ['site.yaml', 'settings', (root) => writeFiles(root, { 'site.yaml': 'a' })],
  ['chuyen-huong.yaml', 'moves', (root) => writeFiles(root, { 'chuyen-huong.yaml': 'a' })],
])('%s: %s while building is a problem with its name', async (file, _, change) => {
  const { root } = await readOne();
  const snapshot = takeSnapshot(root);
  change(root);
  const problems = findChanges(root, snapshot);
  expect(problems).toMatchObject([{ file: join(root, file), rule: 'doi-luc-dung' }]);
});

test('a picture is made of the bytes that were checked, whatever is saved after', async () => {
  const { root } = await readOne();
  const { records } = await readContent(root, {
    takeBody: () => undefined,
    takePicture: keepPicture,
  });
  const [image] = records.items[0]?.images ?? [];
  const [variant] = image === undefined ? [] : imageVariants(image);
  if (variant === undefined) throw new Error('the picture was not read');
  const kept = loadPicture(variant);
  rmSync(join(root, 'tin/2020/a.png'));
  expect(loadPicture(variant)).toEqual(kept);
  expect(await sharp(kept).metadata()).toMatchObject({ width: 8, height: 8, format: 'webp' });
});

test('a picture that two items show is read once', async () => {
  const root = makeContentRoot({
    'tin/2020/a.md': itemText('title: Một', '![Họp](a.png)'),
    'tin/2020/b.md': itemText('title: Hai', '![Họp](a.png)'),
    'tin/2020/a.png': await picture(9),
  });
  const taken: string[] = [];
  const { records } = await readContent(root, {
    takeBody: () => undefined,
    takePicture: async ({ file }) => void taken.push(file),
  });
  expect(taken).toEqual(['tin/2020/a.png']);
  expect(records.items.map(({ images }) => images.length)).toEqual([1, 1]);
});
