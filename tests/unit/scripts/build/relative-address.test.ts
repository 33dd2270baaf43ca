import { expect, test } from 'vitest';
import { relativeAddress } from '#scripts/build/addresses/relative-address.ts';

test.each([
  ['/index.html', '/tin/', 'tin/', 'down from the root'],
  ['/index.html', '/', './', 'an empty address would mean the page itself, query included'],
  ['/tin/index.html', '/', '../', 'up to the root'],
  ['/tin/2019/a/index.html', '/tin/2019/b/', '../b/', 'the shared folders are left out'],
  ['/tin/2019/a/index.html', '/tin/2019/a/', './', 'a page may link to its own folder'],
  ['/tin/2019/a/index.html', '/tin/2019/', '../', 'to the folder above'],
  [
    '/tin/index.html',
    '/tim-kiem/?q=a/b#c',
    '../tim-kiem/?q=a/b#c',
    'query and fragment are kept as they are',
  ],
  ['/a/index.html', '/tep', '../tep', 'a file at the root'],
  ['/404.html', '/tai-nguyen/x.css', 'tai-nguyen/x.css', 'a page that is a file of the root'],
  ['/index.html', '/a:b/', './a:b/', 'a colon in the first part would read as a scheme'],
  ['/tin/index.html', '/tin', '../tin', 'a file named like the folder'],
])('from %s, %s is %s: %s', (page, target, expected) => {
  expect(relativeAddress(page, target)).toBe(expected);
});

test('a relative address leads to the same place at the root and under any sub-path', () => {
  const page = '/tin/2019/a/index.html';
  const target = '/so-hieu/02-nq-tu/?x=1';
  for (const host of ['http://h', 'http://h/kho/luu-tru', 'file:///a/Kho%20(b)']) {
    const resolved = new URL(relativeAddress(page, target), host + page).href;
    expect(resolved).toBe(host + target);
  }
});
