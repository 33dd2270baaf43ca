import { expect, test } from 'vitest';
import { errorsOf, formatProblems, type Problem } from '#core/problems.ts';

function problem(fields: Partial<Problem>): Problem {
  return { rule: 'thu', file: 'a.md', what: 'Sai.', fix: 'Sửa.', ...fields };
}

test('a problem is printed as place, what, cure and rule on two lines, then the count', () => {
  expect(formatProblems([problem({ line: 3 })])).toBe(
    'a.md:3: Sai.\n  → Sửa.  [thu]\n\nCó 1 lỗi cần sửa.',
  );
});

test('what concerns a whole file is printed at its first line', () => {
  expect(formatProblems([problem({})])).toContain('a.md:1: Sai.');
});

test('problems are sorted by file, then by line as a number, then by rule', () => {
  const unsorted = [
    problem({ file: 'b.md', line: 1 }),
    problem({ line: 10 }),
    problem({ line: 9, rule: 'sau' }),
    problem({ line: 9, rule: 'mot' }),
    problem({ what: 'Cả tệp.' }),
  ];
  const places = formatProblems(unsorted).match(/^\S+:\d+|\[\w+\]/gm);
  expect(places).toEqual([
    'a.md:1',
    '[thu]',
    'a.md:9',
    '[mot]',
    'a.md:9',
    '[sau]',
    'a.md:10',
    '[thu]',
    'b.md:1',
    '[thu]',
  ]);
});

test('no problem prints nothing', () => {
  expect(formatProblems([])).toBe('');
});

test('a note is marked as one, counted apart and no error', () => {
  const note = problem({ severity: 'note' });
  expect(formatProblems([note])).toBe(
    'a.md:1: Nên xem lại: Sai.\n  → Sửa.  [thu]\n\nCó 1 điều nên xem lại.',
  );
  expect(formatProblems([note, problem({ line: 2 })])).toMatch(
    /Có 1 lỗi cần sửa\. Có 1 điều nên xem lại\.$/,
  );
  expect(errorsOf([note])).toEqual([]);
});

test('what a file or its words hold does nothing to a terminal', () => {
  const hostile = problem({ file: 'a\u001b[2J.md', what: 'Sai «\r».', fix: 'Sửa «\u202e».' });
  expect(formatProblems([hostile])).toMatch(
    /^a\\u\{1b\}\[2J\.md:1: Sai «\\u\{d\}»\.\n {2}→ Sửa «\\u\{202e\}»\. {2}\[thu\]\n/,
  );
});

test('of very many problems errors are printed before notes, and a sentence has an end', () => {
  const notes = Array.from({ length: 1500 }, () => problem({ severity: 'note' }));
  const text = formatProblems([...notes, problem({ file: 'z.md', what: 'x'.repeat(5000) })]);
  expect(text.match(/→/g)).toHaveLength(1000);
  expect(text).toMatch(/^z\.md:1: x{1000}…$/m);
  expect(text).toContain('Có 1 lỗi cần sửa. Có 1500 điều nên xem lại. Chỉ in 1000 chỗ đầu');
});
