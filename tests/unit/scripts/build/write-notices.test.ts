import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packageFolder } from '#scripts/build/notices/package-of.ts';
import { writeNotices } from '#scripts/build/notices/write-notices.ts';
import { writeFiles } from '#tests/factories/built-folder.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-notices-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

test.each<[string, string | undefined, string]>([
  ['/kho/node_modules/a/dist/a.js', '/kho/node_modules/a', 'a package'],
  ['/kho/node_modules/@x/a/a.js?v=1', '/kho/node_modules/@x/a', 'of a scope, with a query'],
  [
    '/kho/node_modules/a/node_modules/b/b.js',
    '/kho/node_modules/a/node_modules/b',
    'inside another',
  ],
  ['C:\\kho\\node_modules\\a\\a.js', 'C:/kho/node_modules/a', 'on Windows'],
  ['\u0000/kho/node_modules/a/a.js?commonjs', '/kho/node_modules/a', 'wrapped by a bundler'],
  ['/kho/src/search/page/a.ts', undefined, 'of this project'],
  ['\u0000vite/preload-helper.js', undefined, 'made by a bundler'],
])('%j belongs to %s: %s', (module, folder) => {
  expect(packageFolder(module)).toBe(folder);
});

const notices = (modules: readonly string[]) => {
  writeNotices(place, modules);
  return readFileSync(join(place, 'giay-phep.txt'), 'utf8');
};
const ofPackage = (name: string, files: Readonly<Record<string, string>>) => {
  const about = JSON.stringify({ name, version: '1.2.3', license: 'MIT' });
  const all = Object.entries({ ...files, 'package.json': about });
  writeFiles(join(place, 'node_modules', name), Object.fromEntries(all));
  return join(place, 'node_modules', name, 'index.js');
};

test('each package is named once, in order, with the whole text of each of its licences', () => {
  const b = ofPackage('b', { 'LICENSE-MIT': 'mit của b', 'license-apache.txt': 'apache của b' });
  const a = ofPackage('@x/a', { 'LICENCE.md': 'của a\r\ndòng hai' });
  const text = notices([b, a, b, resolve('src/offline/service-worker.ts')]);
  expect(text.match(/^.* 1\.2\.3 \(MIT\)$/gm)).toEqual(['@x/a 1.2.3 (MIT)', 'b 1.2.3 (MIT)']);
  for (const part of ['mit của b', 'apache của b', 'của a\ndòng hai', 'Copyright (c)']) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('pagefind');
});

test('a package without a licence to pass on is not shipped', () => {
  const c = ofPackage('c', { 'README.md': 'MIT' });
  expect(() => notices([c])).toThrow('c 1.2.3 comes without the text of a licence');
});

test('a site with an index of Pagefind names it, one with fonts their licence', () => {
  writeFiles(place, {
    'tim/trang/pagefind.js': '',
    'fonts/giay-phep-phong-chu.txt': 'SIL OPEN FONT LICENSE',
  });
  const text = notices([]);
  expect(text).toMatch(/^pagefind \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});
