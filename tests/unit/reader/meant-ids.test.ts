import { expect, test } from 'vitest';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const REGISTERS = {
  'van-ban/57-nq-tw-2024.md':
    '---\ntype: Nghị quyết\nnumber: 57-NQ/TW\nissuer: Bộ Chính trị\ndate: 2024-12-22\n---\n',
  'van-ban/59-nq-tw-2025.md': '---\ntype: Nghị quyết\nnumber: 59-NQ/TW\n---\n',
  'van-ban/03-nq-cp.md': '---\ntype: Nghị quyết\nnumber: 03/NQ-CP\nissuer: Chính phủ\n---\n',
  'van-ban/03-nq-tu.md': '---\ntype: Nghị quyết\nnumber: 03-NQ/TU\n---\n',
  'van-ban/luat-khcn.md':
    '---\ntype: Luật\ntitle: Luật Khoa học và Công nghệ\naliases: [Luật KH&CN]\n---\n',
  'co-quan/so-khcn-can-tho.yaml': 'name: Sở Khoa học và Công nghệ Cần Thơ\naliases: [Sở KH&CN]\n',
  'co-quan/so-khcn-ca-mau.yaml': 'name: Sở Khoa học và Công nghệ Cà Mau\naliases: [Sở KH&CN]\n',
};

test.each([
  ['57-NQ/TW', ['57-nq-tw-2024'], 'the number of a document'],
  ['57-nq-tw', ['57-nq-tw-2024'], 'the number as an address'],
  ['Nghị quyết số 57-NQ/TW', ['57-nq-tw-2024'], 'a whole citation'],
  ['Nghị quyết số 3', ['03-nq-cp', '03-nq-tu'], 'a short number that may be two'],
  ['Luật KH&CN', ['luat-khcn'], 'another name'],
  ['58-NQ/TW', [], 'a number that nobody holds is no other number'],
  ['58-nq-tw-2024', [], 'nor is an id of it'],
  ['57-nq-tw-2042', [], 'nor one of another year'],
  ['57-nq-tu-2024', ['57-nq-tw-2024'], 'one letter off'],
  ['nghi-quyet-nao-do', [], 'words'],
])('«%s» among the documents may mean %j: %s', async (written, meant) => {
  const front = `documents:\n  - id: ${written}`;
  expect(await cureOf(front, written)).toEqual(meant);
});

test.each([
  ['Sở KH&CN', ['so-khcn-can-tho', 'so-khcn-ca-mau'], 'a short name of two'],
  ['Sở Khoa học và Công nghệ Cà Mau', ['so-khcn-ca-mau'], 'a full name'],
  ['so-khcn-can-thơ', ['so-khcn-can-tho'], 'an id with a mark'],
  ['so-kh-cn', ['so-khcn-can-tho', 'so-khcn-ca-mau'], 'a name as an address'],
  ['so-tai-chinh', [], 'another body'],
])('«%s» among the organisations may mean %j: %s', async (written, meant) => {
  expect([...(await cureOf(`organisations: ["${written}"]`, written))].sort()).toEqual(
    [...meant].sort(),
  );
});

async function cureOf(front: string, written: string): Promise<readonly string[]> {
  const root = makeContentRoot({ ...REGISTERS, 'tin/2020/a.md': itemText(front) });
  const { text } = await readProblems(root);
  const [cure = ''] = /→ .*\[ma[a-z-]*\]/.exec(text) ?? [];
  expect(text).toContain(`«${written}»`);
  return [...cure.matchAll(/«(?<id>[a-z0-9-]{2,})»/g)].map(({ groups }) => groups?.['id'] ?? '');
}
