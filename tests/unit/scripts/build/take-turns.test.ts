import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurns } from '#scripts/build/take-turns.ts';
import { makeFolder } from '#tests/factories/content-root.ts';

let lock: string;
beforeEach(() => {
  lock = join(makeFolder(), 'sâu', 'khoa');
  vi.spyOn(console, 'log').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('two builds that start together are done one after the other', async () => {
  const events: string[] = [];
  const build = (name: string) =>
    takeTurns(lock, async () => {
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
  await expect(takeTurns(lock, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
  expect(await takeTurns(lock, async () => 'xong')).toBe('xong');
});

test('who waits too long is told which lock, who holds it since when, and what to do', async () => {
  const waiting = takeTurns(lock, () => takeTurns(lock, async () => 'never', 0));
  await expect(waiting).rejects.toThrow(
    new RegExp(`Đã chờ quá lâu.*tiến trình ${process.pid}, từ .*${lock}.*Ctrl\\+C`),
  );
});

test('another program holds its turn while it lives, and not a moment after it is killed', async () => {
  const script = `
    const { takeTurns } = await import('#scripts/build/take-turns.ts');
    await takeTurns(process.argv.at(-1), async () => {
      console.log('giữ');
      await new Promise((end) => setTimeout(end, 60_000));
    });
  `;
  const args = ['--input-type=module', '-e', script, lock];
  const owner = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(owner.stdout, 'data');
  await expect(takeTurns(lock, async () => 'never', 0)).rejects.toThrow('Đã chờ quá lâu');
  owner.kill('SIGKILL');
  await once(owner, 'close');
  expect(await takeTurns(lock, async () => 'xong', 0)).toBe('xong');
});

test.each([
  ['1\n', 'the number of a program, as locks once were written'],
  ['99999999', 'a number that no system gives'],
  ['x'.repeat(5000), 'anything else'],
])('a file with %j in the place of the lock holds nobody up: %s', async (text) => {
  await takeTurns(lock, async () => undefined);
  writeFileSync(lock, text);
  expect(await takeTurns(lock, async () => 'xong', 0)).toBe('xong');
});
