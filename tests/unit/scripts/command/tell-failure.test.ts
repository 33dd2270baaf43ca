import { expect, test, vi } from 'vitest';
import { formatFailure } from '#scripts/command/tell-failure.ts';
import { Refusal } from '#scripts/files/refusal.ts';

const BROKEN = 'Unexpected token\n  in a frame of code';

test.each<[string, unknown, string]>([
  [
    'a page that could not be made',
    Object.assign(new TypeError('x is undefined'), {
      page: '/tin/2020/a/',
      id: 'src/pages/x.astro',
    }),
    'ở trang «/tin/2020/a/»: «x is undefined». Xem lại chỗ ấy',
  ],
  [
    'a file that could not be read by a bundler, with its line',
    Object.assign(new Error(BROKEN), { loc: { file: `${process.cwd()}/src/a.astro`, line: 3 } }),
    'ở «src/a.astro» dòng 3: «Unexpected token».',
  ],
  [
    'the same within an error that only counts',
    Object.assign(new Error('Build failed with 1 error:'), {
      errors: [Object.assign(new Error(BROKEN), { id: '/khac/a.mdx?astro' })],
    }),
    'ở «/khac/a.mdx»: «Unexpected token».',
  ],
  ['what is no error at all', 'hỏng', 'Chương trình dừng vì một lỗi: «hỏng». Chạy lại với --debug'],
  ['nothing', undefined, 'Chương trình dừng vì một lỗi: «undefined».'],
  ['a sentence for the person at the keyboard', new Refusal('Máy tắt.'), 'Máy tắt.'],
  [
    'a program that is not there',
    Object.assign(new Error('spawn'), { code: 'ENOENT', syscall: 'spawn zip', path: 'zip' }),
    'Không có chương trình «zip» trên máy này.',
  ],
  [
    'a move between two places',
    Object.assign(new Error('x'), {
      code: 'EXDEV',
      cause: Object.assign(new Error('y'), { code: 'ENOSPC', path: '/a', dest: '/b' }),
    }),
    'Hết chỗ trên đĩa. Dọn bớt, hoặc ghi sang đĩa khác («/a» → «/b») [ENOSPC]',
  ],
])('%s is told in a sentence', (_, error, words) => {
  const told = formatFailure(error);
  expect(told).toContain(words);
  expect(told).not.toContain('\n');
});

test('the stack follows where stacks are wanted', () => {
  vi.stubEnv('KHO_DEBUG', '1');
  expect(formatFailure(new Error('hỏng'))).toMatch(/^Chương trình dừng.*\nError: hỏng\n +at /);
  vi.unstubAllEnvs();
});
