import { expect, test } from 'vitest';
import { groupFiles, storeName } from '#offline/offline-list.ts';

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
  const groups = groupFiles(paths.map((path) => ({ path, size: 1 })));
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
  expect(groupFiles(paths.map((path) => ({ path, size: 1 })))).toEqual([]);
});

test('two archives on one host have two stores', () => {
  expect(storeName('https://h.example/a/')).not.toBe(storeName('https://h.example/b/'));
});
