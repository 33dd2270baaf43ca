import { expect, test } from 'vitest';
import { makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

// The number and the type of a document give pages their addresses; `front` begins at line 2.
test.each([
  { reason: 'a question mark', front: "type: Nghị quyết\nnumber: '?'", found: '3 thay-cho-trong' },
  { reason: 'a dash for a type', front: "type: '-'\nnumber: 01-NQ/ZZ", found: '2 thay-cho-trong' },
  { reason: 'a sign', front: "type: Nghị quyết\nnumber: '№ §'", found: '3 khong-co-dia-chi' },
  { reason: 'a picture', front: 'type: Nghị quyết\nnumber: 📜', found: '3 khong-co-dia-chi' },
  { reason: 'another script', front: 'type: Указ\nnumber: 01-NQ/TU', found: '2 khong-co-dia-chi' },
  {
    reason: 'a text for a number',
    front: `type: Nghị quyết\nnumber: ${'Về phát triển '.repeat(20)}`,
    found: '3 qua-dai',
  },
  { reason: 'a year of five digits', front: 'type: Nghị quyết\nyear: 20245', found: '3 nam' },
  { reason: 'a year of one', front: 'type: Nghị quyết\nyear: 0001', found: '3 nam' },
])('what no address can be made of is named at its line: $reason', async ({ front, found }) => {
  const root = makeContentRoot({ 'van-ban/a.md': `---\n${front}\n---\nx\n` });
  expect((await readProblems(root)).list).toEqual([`van-ban/a.md:${found}`]);
});
