import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCommand } from '#scripts/test/run-command.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

test.each(Object.entries(scripts))(
  'under an old Node «npm run %s» says in one sentence what to type, before anything else',
  async (_, command) => {
    const [program, ...args] = command.split(' ');
    expect(program).toBe('node');
    const { code, output } = await runWithNode('20.11.1', args);
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).toContain('Cần Node 24 nhưng đang chạy Node 20.11.1');
    expect(output).toContain('npm rebuild node');
  },
);

test('under the Node it needs a command runs', async () => {
  const { code, output } = await runWithNode('24.0.0', ['scripts/run.mjs', 'check']);
  expect(output).toContain('Không có lỗi');
  expect(code).toBe(0);
});

test.each([[''], ['../etc/x'], ['a.b']])('a command named «%s» is refused', async (name) => {
  const { code, output } = await runWithNode('24.0.0', ['scripts/run.mjs', name]);
  expect(output).toContain('Cách dùng');
  expect(code).toBe(1);
});

function runWithNode(version: string, args: readonly string[]) {
  const fake = `Object.defineProperty(process, 'versions', {
    value: { ...process.versions, node: '${version}' },
  });`;
  const preload = `data:text/javascript,${encodeURIComponent(fake)}`;
  return runCommand({ file: process.execPath, args: ['--import', preload, ...args] });
}
