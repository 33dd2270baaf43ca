import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps } from '#scripts/test/run-steps.ts';
import { type Step, singleResult } from '#scripts/test/step.ts';

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  const print = (text: unknown) => void printed.push(String(text));
  vi.spyOn(console, 'log').mockImplementation(print);
  vi.spyOn(console, 'error').mockImplementation(print);
});

afterEach(() => void vi.restoreAllMocks());

function step(name: string, run: Step['run']): Step {
  return { name, claim: `điều ${name} hứa`, run };
}

const GOOD = step('tot', async () => ({ passed: 3, failed: 0, output: 'không ai cần đọc' }));
const BAD = step('hong', async () => ({ passed: 1, failed: 2, output: 'hỏng ở đây' }));
const BROKEN = step('gay', async () => {
  throw new Error('không chạy được');
});

test('all steps run whatever fails, and the last line counts what held and what failed', async () => {
  expect(await runSteps([BROKEN, BAD, GOOD], { cores: 1 })).toBe(1);
  const lines = printed.join('\n').split('\n');
  expect(lines.at(-1)).toBe('4 passed, 3 failed');
  expect(lines.filter((line) => /^[✓✗]/.test(line)).map((line) => line.slice(0, 5))).toEqual([
    '✗ gay',
    '✗ hon',
    '✓ tot',
  ]);
});

test('what failed is shown, what held is not', async () => {
  await runSteps([BROKEN, BAD, GOOD]);
  expect(printed.join('\n')).toContain('    không chạy được');
  expect(printed.join('\n')).toContain('    hỏng ở đây');
  expect(printed.join('\n')).not.toContain('không ai cần đọc');
});

test('output without end is shown by its start and its end', async () => {
  const output = Array.from({ length: 1000 }, (_, line) => `dòng ${line}`).join('\n');
  await runSteps([step('dai', async () => ({ passed: 0, failed: 1, output }))]);
  const shown = printed.join('\n');
  expect(shown).toMatch(/dòng 0\n[\s\S]*bớt 760 dòng[\s\S]*dòng 999/);
  expect(shown).not.toContain('dòng 500');
});

test('when all hold the exit code is 0', async () => {
  expect(await runSteps([GOOD])).toBe(0);
  expect(printed.at(-1)).toBe('\n3 passed, 0 failed');
});

test('as many steps run at a time as cores are there, each begun in its turn, and one that needs more than there are runs alone', async () => {
  for (const [cores, most] of [
    [1, ['a', 'b', 'c', 'd']],
    [2, ['ab', 'bc', 'd']],
    [5, ['abcd']],
  ] as const) {
    const running = new Set<string>();
    const seen: string[] = [];
    const slow = (name: string, milliseconds: number): Step =>
      step(name, async () => {
        running.add(name);
        seen.push([...running].join(''));
        await new Promise((done) => setTimeout(done, milliseconds));
        running.delete(name);
        return singleResult('');
      });
    const steps = [slow('a', 5), slow('b', 40), slow('c', 5), { ...slow('d', 1), cores: 2 }];
    expect(await runSteps(steps, { cores }), `${cores}`).toBe(0);
    expect(
      seen.filter((set) => !seen.some((other) => other !== set && other.startsWith(set))),
    ).toEqual(most);
  }
});

test('only the steps named are run', async () => {
  expect(await runSteps([BAD, GOOD], { only: ['tot'] })).toBe(0);
});

test('a step that does not exist is refused with the names of those that do', async () => {
  expect(await runSteps([BAD, GOOD], { only: ['tott'] })).toBe(1);
  expect(printed.join()).toContain('hong, tot');
});

test('a single check fails exactly when it has something to say', () => {
  expect(singleResult('')).toMatchObject({ passed: 1, failed: 0 });
  expect(singleResult('x')).toMatchObject({ passed: 0, failed: 1 });
});
