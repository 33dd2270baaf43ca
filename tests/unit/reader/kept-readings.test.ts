import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { cacheFolder } from '#reader/cache-folder.ts';
import { readContent } from '#reader/read-content.ts';
import { forgetReading, type SharedReading, sharedReading } from '#reader/shared-reading.ts';
import { itemText, makeContentRoot, writeFiles } from '#tests/factories/content-root.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(cacheFolder(root), { recursive: true, force: true });
});

function picture(shade: number): Promise<Buffer> {
  const background = { r: shade, g: 7, b: 7 };
  return sharp({ create: { width: 9, height: 9, channels: 3, background } })
    .png()
    .toBuffer();
}

async function makeRoot(): Promise<string> {
  const root = makeContentRoot({
    'site.yaml': 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n',
    'tin/2020/a.md': itemText(
      'title: Một\nplaces: [can-tho]',
      'Theo Nghị quyết số 57-NQ/TW ngày 22/12/2024, xem [tin khác](b.md#muc-hai).\n\n![Họp](a.png)',
    ),
    'tin/2020/b.md': itemText(
      'title: Hai',
      '## Mục hai\n\nTheo Công văn số 12/SKHCN ngày 1/2/2020.',
    ),
    'tin/2020/c.md': itemText('title: Ba\nsettle:\n  "số 1": không', 'Không có <gì> cả.'),
    'tin/2020/d.md': '---\ntitle: Bốn\ndate: 2020-13-45\n---\nHỏng.\n',
    'dia-phuong/can-tho.yaml': 'name: Cần Thơ\n',
    'tin/2020/a.png': await picture(7),
  });
  roots.push(root);
  return root;
}

/** What a reading says, bodies included. */
function told({ records, archive, problems, links, anchors, bodies }: SharedReading) {
  const files = archive.items.map(({ file }) => file);
  const texts = files.map((file) => [
    bodies.loadTree(file),
    bodies.loadParagraphs(file),
    bodies.loadMarkdown(file),
  ]);
  return { records, problems, links, anchors, texts };
}

/** A reading with what is kept of earlier ones, held against one without. */
async function readBoth(root: string) {
  forgetReading();
  const kept = await sharedReading(root);
  const { records, problems, links, anchors } = await readContent(root);
  expect(kept).toMatchObject({ records, problems, links });
  expect(kept.anchors).toEqual(anchors);
  return told(kept);
}

function countKept(root: string): unknown {
  const kept = new DatabaseSync(database(root), { readOnly: true });
  const row = kept
    .prepare('SELECT count(*) AS n FROM readings JOIN bodies USING (file) GROUP BY part')
    .get();
  kept.close();
  return row?.['n'];
}

const database = (root: string): string => join(cacheFolder(root), 'da-doc.sqlite');

test('a second reading gives what the first gave, bodies included', async () => {
  const root = await makeRoot();
  const first = await readBoth(root);
  expect(first.records.items).toHaveLength(3);
  expect(first.problems.length).toBeGreaterThan(1);
  expect(await readBoth(root)).toEqual(first);
});

const EDITS: readonly (readonly [edit: string, files: Readonly<Record<string, string>>])[] = [
  ['a word of an item', { 'tin/2020/b.md': itemText('title: Hai khác', 'Khác.') }],
  [
    'the register of documents, which decides what a citation means',
    {
      'van-ban/57-nq-tw-2024.md':
        '---\ntype: Nghị quyết\nnumber: 57-NQ/TW\ndate: 2024-12-22\n---\nVăn bản.\n',
    },
  ],
  ['a name of a place', { 'dia-phuong/can-tho.yaml': 'name: Cần Thơ\naliases: [Tây Đô]\n' }],
  ['an item added', { 'tin/2020/e.md': itemText('title: Năm', 'Năm.') }],
  ['an item mended', { 'tin/2020/d.md': itemText('title: Bốn', 'Bốn.') }],
];

test.each(EDITS)('after a change of %s nothing old is told', async (_, files) => {
  const root = await makeRoot();
  await readBoth(root);
  writeFiles(root, files);
  await readBoth(root);
});

test('a picture that was changed or taken away is seen, though its item is as it was', async () => {
  const root = await makeRoot();
  const before = await readBoth(root);
  writeFileSync(join(root, 'tin/2020/a.png'), await picture(200));
  const changed = await readBoth(root);
  expect(changed.records.items[0]?.images).not.toEqual(before.records.items[0]?.images);
  rmSync(join(root, 'tin/2020/a.png'));
  expect((await readBoth(root)).problems.length).toBeGreaterThan(before.problems.length);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
  ['of no known form', () => Buffer.from('đây không phải cơ sở dữ liệu '.repeat(500))],
  ['empty', () => Buffer.alloc(0)],
  [
    'spoilt here and there',
    (bytes: Buffer) => {
      for (let at = 5000; at < bytes.length; at += 61) bytes[at] = 0x41;
      return bytes;
    },
  ],
])('what was kept and is %s is read anew', async (_, spoil) => {
  const root = await makeRoot();
  const first = await readBoth(root);
  const file = database(root);
  for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
  writeFileSync(file, spoil(readFileSync(file)));
  expect(await readBoth(root)).toEqual(first);
  expect(await readBoth(root)).toEqual(first);
});

test.each([
  ['whose bodies are of other items', "UPDATE bodies SET bytes = x'5b5d'"],
  ['without bodies', 'DELETE FROM bodies'],
  ['by an earlier program', 'PRAGMA user_version = 1; DROP TABLE bodies'],
  ['whose readings say something else', "UPDATE readings SET reading = x'ff'"],
])('what was kept %s is read anew', async (_, spoil) => {
  const root = await makeRoot();
  const first = await readBoth(root);
  const kept = new DatabaseSync(database(root));
  kept.exec(spoil);
  kept.close();
  expect(await readBoth(root)).toEqual(first);
  expect(await readBoth(root)).toEqual(first);
  expect(countKept(root)).toBe(first.records.items.length);
});
