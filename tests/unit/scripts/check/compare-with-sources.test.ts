import { expect, test } from 'vitest';
import { readContent } from '#reader/read-content.ts';
import { compareWithSources } from '#scripts/check/compare-with-sources.ts';
import {
  itemText,
  makeContentRoot,
  makeFolder,
  writeFiles,
} from '#tests/factories/content-root.ts';

const OWN = 'Bài nêu các chương trình hỗ trợ doanh nghiệp đổi mới công nghệ được triển khai.';

async function compare(item: string, sources: Readonly<Record<string, string | Buffer>>) {
  const root = makeContentRoot({ 'tin/2020/a.md': item });
  const folder = makeFolder();
  writeFiles(folder, sources);
  const texts = new Map<string, string>();
  const { records } = await readContent(root, {
    takeBody: (file, { visible }) => void texts.set(file, visible.quotable),
    takePicture: async () => undefined,
  });
  return compareWithSources(records, texts, folder).map(({ file, what }) => ({ file, what }));
}

test('a sentence of a source is told with the source that holds it, at any depth of the folder', async () => {
  const [note, ...others] = await compare(itemText('', OWN), { '2020/bao.txt': `Mở đầu. ${OWN}` });
  expect(note?.file).toBe('tin/2020/a.md');
  expect(note?.what).toContain('bao.txt');
  expect(note?.what).toContain('hỗ trợ doanh nghiệp đổi mới công nghệ');
  expect(others).toEqual([]);
});

test('the lead is compared too', async () => {
  expect(await compare(itemText(`lead: ${OWN}`), { 'bao.md': OWN })).toHaveLength(1);
});

test.each([
  ['the title of the article', `source:\n  name: Báo\n  title: ${OWN}`],
  ['the name of the event', `event:\n  name: ${OWN}`],
])('%s may be written as it is', async (_, front) => {
  expect(await compare(itemText(front, OWN), { 'bao.md': OWN })).toEqual([]);
});

test('a source in another encoding is told at its file, and the others are compared', async () => {
  const sources = { 'bao.md': OWN, 'cu.txt': Buffer.from([0x43, 0xe0, 0x20]) };
  const [unread, shared] = await compare(itemText('', OWN), sources);
  expect(unread?.file).toMatch(/cu\.txt$/);
  expect(unread?.what).toContain('UTF-8');
  expect(shared?.what).toContain('bao.md');
});

test('what a file of notes says of itself above its text is not compared', async () => {
  const notes = `---\ntitle: ${OWN}\n---\n\nLời khác.\n`;
  expect(await compare(itemText('', OWN), { 'ghi-chep.md': notes })).toEqual([]);
});
