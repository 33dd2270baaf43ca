import { expect, test } from 'vitest';
import { readOrTell } from '#markdown/read/faults.ts';

/** A reader that goes down on a word. */
function failOn(word: string, error: Error): (text: string) => string {
  return (text) => {
    if (text.includes(word)) throw error;
    return text;
  };
}

test.each([
  ['xấu', new TypeError('x is undefined'), 1, 'khong-doc-duoc', 'the first line'],
  ['một\n\nhai\n \nba xấu\n\nxấu', new Error('Cannot close'), 5, 'khong-doc-duoc', 'a block'],
  ['một\n\nxấu', new RangeError('Maximum call stack'), 3, 'qua-gioi-han', 'too deep a text'],
])('a reader that fails on %j tells its line: %s %i %s, %s', (text, error, line, rule) => {
  const reading = readOrTell(text, failOn('xấu', error));
  expect(reading).toMatchObject({ fault: { line, rule } });
  expect(JSON.stringify(reading)).not.toContain(error.message);
});

test('what fails only as a whole is told at its first line', () => {
  const text = 'một\n\nhai';
  const reading = readOrTell(text, failOn(text, new Error('whole')));
  expect(reading).toMatchObject({ fault: { line: 1, rule: 'khong-doc-duoc' } });
});

test('what does not fail is read', () => {
  expect(readOrTell('tốt', failOn('xấu', new Error('x')))).toEqual({ read: 'tốt' });
});
