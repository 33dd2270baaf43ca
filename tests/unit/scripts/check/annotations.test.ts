import { expect, test } from 'vitest';
import { formatAnnotations } from '#scripts/check/annotations.ts';

const PROBLEM = { rule: 'ngay', file: 'content/tin/a.md', line: 3, what: 'Sai.', fix: 'Sửa.' };

test.each([
  ['an error', {}, '::error file=content/tin/a.md,line=3,title=ngay::Sai.%0ASửa.'],
  [
    'a note is a warning',
    { severity: 'note' },
    '::warning file=content/tin/a.md,line=3,title=ngay::Sai.%0ASửa.',
  ],
  [
    'a whole file is meant by its first line',
    { line: undefined },
    '::error file=content/tin/a.md,line=1,title=ngay::Sai.%0ASửa.',
  ],
  [
    'signs with which commands are written',
    { file: 'content\\tin\\50%, a:b.md', what: '100% :: a, b' },
    '::error file=content/tin/50%25%2C a%3Ab.md,line=3,title=ngay::100%25 :: a, b%0ASửa.',
  ],
  [
    'a line break in a sentence begins no command of its own',
    { what: 'Sai\n::error::giả' },
    '::error file=content/tin/a.md,line=3,title=ngay::Sai\\u{a}::error::giả%0ASửa.',
  ],
] as const)('%s', (_, changed, line) => {
  const { line: written, ...rest } = { ...PROBLEM, ...changed };
  expect(formatAnnotations([written === undefined ? rest : { ...rest, line: written }])).toBe(line);
});

test('they come in the order of files and lines', () => {
  const files = ['b.md', 'a.md'].map((file) => ({ ...PROBLEM, file }));
  expect(formatAnnotations(files).match(/file=\w/g)).toEqual(['file=a', 'file=b']);
});
