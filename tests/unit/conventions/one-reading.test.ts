import { expect, test } from 'vitest';
import { readSources } from './source-files.ts';

const SOURCES = readSources('src', 'scripts');
const OUTSIDE = SOURCES.filter(({ path }) => !path.startsWith('src/markdown/'));

/** The files with a line that matches. */
function filesWith(sources: typeof SOURCES, pattern: RegExp): readonly string[] {
  return sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);
}

test.each([
  [/from 'remark-(?:parse|rehype)'/, 'nobody else parses Markdown'],
  [/from '#markdown\/(?:read|checks)\//, 'nobody else sees how a body is read'],
  [
    /\.body\s*\.(?:replace|match|matchAll|split|slice|search|indexOf|includes)\(/,
    'nobody else looks for something in raw Markdown',
  ],
  [/\.exec\([\w.]*\.body\)|\.test\([\w.]*\.body\)/, 'nor by a regular expression'],
])('a body is read in one room: nothing outside matches %s (%s)', (pattern) => {
  expect(OUTSIDE.length).toBeGreaterThan(300);
  expect(filesWith(OUTSIDE, pattern)).toEqual([]);
});

test('one file parses Markdown', () => {
  expect(filesWith(SOURCES, /from 'remark-parse'/)).toEqual(['src/markdown/read/parse.ts']);
});

test.each([
  ["const x = entry.body.replace(/a/, '');", 'a text that is rewritten'],
  ['const y = parsed.body.split(/x/);', 'a text that is cut'],
])('%s is seen', (text) => {
  const pattern = /\.body\s*\.(?:replace|match|matchAll|split|slice|search|indexOf|includes)\(/;
  expect(filesWith([{ path: 'a.ts', text }], pattern)).toEqual(['a.ts']);
});
