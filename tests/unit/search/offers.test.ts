import { expect, onTestFinished, test } from 'vitest';
import { makeSession, searchCorrected } from '#search/engine/search-session.ts';
import { planQuery } from '#search/query/query-plan.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { openTestEngine } from '#tests/factories/search-engine.ts';

test('another word is offered for one that hardly any text holds, and never searched in its place', async () => {
  const items = Array.from({ length: 25 }, (_, n) => [
    `tin/2019/${n}.md`,
    itemText(`title: Khoa học tỉnh, bài ${n}`, 'Các đề tài về lúa được nghiệm thu.'),
  ]);
  const root = makeContentRoot({
    ...Object.fromEntries(items),
    'tin/2020/gieng.md': itemText('title: Khoan giếng ở vùng sâu', 'Máy khoan chạy suốt ngày.'),
  });
  const engine = await openTestEngine(root);
  onTestFinished(() => engine.close());
  const collection = await makeSession('').open();
  const first = async (query: string) => {
    const { entries, offer, correction } = await searchCorrected(collection, planQuery(query));
    return { count: entries.length > 0, offer, correction };
  };
  expect(await first('khoan')).toEqual({ count: true, offer: 'khoa', correction: undefined });
  expect((await first('khoan học')).offer).toBe('khoa học');
  // A text says all of it: nothing else was meant.
  expect((await first('khoan giếng')).offer).toBeUndefined();
  expect((await first('khoa học')).offer).toBeUndefined();
}, 60_000);
