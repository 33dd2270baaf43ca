import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurns } from '#scripts/build/take-turns.ts';

let place: string;
let mark: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-turns-'));
  mark = join(place, 'dang-dung');
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(place, { recursive: true, force: true });
});

test('two builds that start together are done one after the other', async () => {
  const events: string[] = [];
  const build = (name: string) =>
    takeTurns(mark, async () => {
      events.push(`${name} starts`);
      await sleep(20);
      events.push(`${name} ends`);
    });
  await Promise.all([build('a'), build('b')]);
  expect(events[1]?.[0]).toBe(events[0]?.[0]);
  expect(events[3]?.[0]).toBe(events[2]?.[0]);
  expect(vi.mocked(console.log)).toHaveBeenCalledOnce();
});

test('a build that fails gives its turn back', async () => {
  await expect(takeTurns(mark, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(await takeTurns(mark, async () => 'xong')).toBe('xong');
});

test('the mark of a build that was killed holds nobody up', async () => {
  mkdirSync(dirname(mark), { recursive: true });
  // No system gives an id as high as this one.
  writeFileSync(mark, '99999999');
  expect(await takeTurns(mark, async () => 'xong')).toBe('xong');
});
