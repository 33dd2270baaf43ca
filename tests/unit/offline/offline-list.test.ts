import { expect, test } from 'vitest';
import { storeName } from '#offline/kept-store.ts';
import { groupFiles } from '#offline/offline-list.ts';

test('files are kept by parts: what all need, search, pictures, the English shell, then the years, newest first', () => {
  const paths = [
    'index.html',
    'tin/index.html',
    'tin/2019/a/index.html',
    'tin/2024/b/index.html',
    'anh/x.webp',
    'tim/manifest.json',
    'tai-nguyen/x.css',
    'en/tin/2019/a/index.html',
  ];
  const groups = groupFiles(paths.map((path) => ({ path, size: 1, digest: 'ab'.repeat(32) })));
  expect(groups.map(({ id, files }) => [id, files.map(([address]) => address)])).toEqual([
    ['chung', ['', 'tin/', 'tai-nguyen/x.css']],
    ['tim', ['tim/manifest.json']],
    ['anh', ['anh/x.webp']],
    ['en', ['en/tin/2019/a/']],
    ['tin-2024', ['tin/2024/b/']],
    ['tin-2019', ['tin/2019/a/']],
  ]);
});

test('what only hosts and machines read is not kept', () => {
  const paths = [
    '404.html',
    '_redirects',
    '.htaccess',
    'robots.txt',
    'sitemap-0.xml',
    'may-chu/nginx.conf',
  ];
  expect(groupFiles(paths.map((path) => ({ path, size: 1, digest: 'ab'.repeat(32) })))).toEqual([]);
});

test('two archives on one host have two stores', () => {
  const digest = '0';
  expect(storeName('https://h.example/a/', digest)).not.toBe(
    storeName('https://h.example/b/', digest),
  );
});

test('the list carries the start of each digest, enough to tell a file that has changed', () => {
  const [group] = groupFiles([
    { path: 'a.css', size: 3, digest: `${'0123456789abcdef'}${'f'.repeat(48)}` },
  ]);
  expect(group?.files).toEqual([['a.css', 3, '0123456789abcdef']]);
});
