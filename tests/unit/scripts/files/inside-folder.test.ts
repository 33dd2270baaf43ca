import { join } from 'node:path';
import { expect, test } from 'vitest';
import { insideFolder } from '#scripts/files/inside-folder.ts';

test.each([
  ['index.html', 'a file at the top'],
  ['tin/a/index.html', 'a file further down'],
  ['a/../b', 'two dots that stay within'],
  ['..a/b', 'a name that begins with two dots'],
  ['...', 'a name of dots'],
  ['/tin/a', 'an address from the root of the site'],
])('%s stays within: %s', (path) => {
  expect(insideFolder('/kho/dist', path)).toBe(join('/kho/dist', path));
});

test.each([
  ['../x', 'one step up'],
  ['/../../../x/index.html', 'an address that climbs'],
  ['a/../../x', 'up after down'],
  ['../dist-2/x', 'a folder whose name begins alike'],
  ['..', 'what holds the folder'],
  ['', 'the folder itself'],
  ['a/..', 'the folder itself, the long way'],
])('%j leads out and is never written: %s', (path) => {
  expect(() => insideFolder('/kho/dist', path)).toThrow('leads out');
});
