import { expect, test } from 'vitest';
import { publicBase } from '#core/urls.ts';
import { itemText, makeContentRoot } from '#tests/factories/content-root.ts';
import { readProblems } from '#tests/factories/read-problems.ts';

const SITE = 'name: Kho thử\ndescription: Một kho để thử.\npublisher: Nhóm thử\n';

async function read(url: string) {
  const files = { 'site.yaml': `${SITE}url: ${url}\n`, 'tin/2020/a.md': itemText() };
  return (await readProblems(makeContentRoot(files))).list;
}

test.each([
  ['https://vi-du.vn/kho?x=1', 'a query: every page would lie behind it'],
  ["'https://vi-du.vn/#kho'", 'a place in a page'],
  ['https://ten:mat-khau@vi-du.vn', 'a name and a password'],
  ['https://vi-du.vn/kho tin', 'a space'],
  ['ftp://vi-du.vn', 'no page is read that way'],
  ['vi-du.vn', 'no scheme'],
])('%s is no address to publish at: %s', async (url) => {
  const [found = '', ...more] = await read(url);
  expect(found).toMatch(/^site\.yaml:4 dia-chi/);
  expect(more).toEqual([]);
});

test.each([
  ['https://vi-du.vn', 'https://vi-du.vn/', 'a host'],
  ['https://vi-du.vn/', 'https://vi-du.vn/', 'with its slash'],
  ['https://vi-du.vn/kho', 'https://vi-du.vn/kho/', 'a folder of a host'],
  ['http://khó.vn:8080/đường/', 'http://xn--kh-6ja.vn:8080/%C4%91%C6%B0%E1%BB%9Dng/', 'letters'],
])('%s is taken, and its pages lie in %s: %s', async (url, base) => {
  expect(await read(url)).toEqual([]);
  expect(publicBase(url).href).toBe(base);
});
