import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand, runNode } from '#scripts/test/run-command.ts';
import { makeFolder } from '#tests/factories/content-root.ts';

const COMMANDS = [
  'bench',
  'build',
  'check',
  'cite',
  'dev',
  'fonts',
  'pack',
  'shots',
  'start',
  'test',
  'verify-package',
];

describe.each(COMMANDS)('«%s»', (name) => {
  test('answers --help with its usage and code 0', async () => {
    const { code, output } = await run([name, '--help']);
    expect(code).toBe(0);
    expect(output).toMatch(new RegExp(`^Lệnh «${name}»: .+\\.\nCách dùng: npm run ${name}`));
    expect(output).toContain(`Ví dụ: npm run ${name}`);
  });

  test('answers an option it does not have with a sentence and its usage, code 1, before any work', async () => {
    const { code, output } = await run([name, '--khong-co']);
    expect(code).toBe(1);
    expect(output).toMatch(/^Không có lựa chọn «--khong-co»\.\n\nLệnh «/);
    expect(output).not.toMatch(/^ +at /m);
  });
});

test('whatever a command throws is a sentence; its stack is shown under --debug only', async () => {
  const plain = await runThrowing([]);
  expect(plain.code).toBe(1);
  expect(plain.output).toBe(
    'Chương trình dừng vì một lỗi: «x is not a function». ' +
      'Chạy lại với --debug để xem dấu vết rồi gửi kèm khi báo lỗi.\n',
  );
  const debug = await runThrowing(['--debug']);
  expect(debug.output.startsWith(plain.output)).toBe(true);
  expect(debug.output).toMatch(/^ +at /m);
});

test('an answer that nobody reads to its end is no failure', async () => {
  const file = join(makeFolder(), 'dai.txt');
  writeFileSync(file, 'Nghị quyết số 57-NQ/TW ngày 22/12/2024. '.repeat(20_000));
  const cite = `"${process.execPath}" scripts/run.mjs cite --json "${file}"`;
  const script = `set -o pipefail; ${cite} | head -n 1; echo "mã $?"`;
  const { output } = await runCommand({ file: 'bash', args: ['-c', script] });
  expect(output).toBe('{\nmã 0\n');
});

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'a command ended by %s undoes what is under way and ends with %i',
  async (signal, code) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WAITING], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said === 'bắt đầu\n') child.kill(signal);
    });
    expect(await once(child, 'close')).toEqual([code, null]);
    expect(said).toBe('bắt đầu\ntrong\nngoài\n');
  },
);

const moduleAt = (path: string) => JSON.stringify(pathToFileURL(path).href);

const WAITING = `
const { endWhenInterrupted, undoneWhenInterrupted } = await import(${moduleAt('scripts/command/interruption.ts')});
endWhenInterrupted();
const forever = () => new Promise((end) => setTimeout(end, 60_000));
const inner = () => {
  console.log('bắt đầu');
  return undoneWhenInterrupted(() => console.log('trong'), forever);
};
const failing = () => undoneWhenInterrupted(() => { throw new Error('hỏng'); }, inner);
await undoneWhenInterrupted(() => console.log('ngoài'), failing);
`;

function run(args: readonly string[]) {
  return runNode({ script: 'scripts/run.mjs', args });
}

function runThrowing(args: readonly string[]) {
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({
      load: (url, context, next) =>
        url.endsWith('/scripts/check.ts')
          ? {
              format: 'module',
              shortCircuit: true,
              source: 'export const COMMAND = { run: () => { throw new TypeError("x is not a function\\\\nline two"); } };',
            }
          : next(url, context),
    });
  `;
  const preload = `data:text/javascript,${encodeURIComponent(script)}`;
  const all = ['--import', preload, 'scripts/run.mjs', 'check', ...args];
  return runCommand({ file: process.execPath, args: all, env: { KHO_DEBUG: '' } });
}
