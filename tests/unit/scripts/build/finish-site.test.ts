import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Redirect } from '#reader/redirects.ts';
import { finishSite } from '#scripts/build/finish-site.ts';

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'kho-tin-finish-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
}

async function finish(name = 'site', redirects: readonly Redirect[] = []) {
  const site = { name: 'Kho', description: 'Kho thử', publisher: 'Nhóm' };
  const root = join(place, 'content');
  return finishSite({
    root,
    folder: join(place, name),
    site,
    redirects,
    modules: new Set(),
    compress: 'none',
  });
}

test('a moved page has a page at its old address, and a rule for each host', async () => {
  write({ 'site/tin/b/index.html': '<p>' });
  await finish('site', [{ from: '/tin/a/', to: '/tin/b/', line: 1 }]);
  const page = readFileSync(join(place, 'site/tin/a/index.html'), 'utf8');
  expect(page).toContain('content="0; url=../b/"');
  for (const rules of ['_redirects', '.htaccess', 'may-chu/nginx.conf', 'may-chu/Caddyfile']) {
    expect(readFileSync(join(place, 'site', rules), 'utf8')).toContain('/tin/b/');
  }
});

test('an English page that has moved says so in English', async () => {
  write({ 'site/en/tin/b/index.html': '<p>' });
  await finish('site', [{ from: '/en/tin/a/', to: '/en/tin/b/', line: 1 }]);
  const page = readFileSync(join(place, 'site/en/tin/a/index.html'), 'utf8');
  expect(page).toContain('<html lang="en">');
  expect(readFileSync(join(place, 'site/_redirects'), 'utf8')).toContain(
    '/en/tin/a/ /en/tin/b/ 301',
  );
});

test.each([
  ['/../ngoai/', 'outside the site'],
  ['/tin/b/', 'over a page'],
])('a move from %s that no check has seen writes nothing: %s', async (from) => {
  write({ 'site/tin/b/index.html': '<p>' });
  await expect(finish('site', [{ from, to: '/tin/b/', line: 1 }])).rejects.toThrow();
  expect(existsSync(join(place, 'ngoai'))).toBe(false);
  expect(readFileSync(join(place, 'site/tin/b/index.html'), 'utf8')).toBe('<p>');
});

test('published are pages and downloads in order, not their parts nor what hosts read', async () => {
  write({
    'site/index.html': '<p>',
    'site/404.html': '<p>',
    'site/tin/a/index.html': '<p>',
    'site/du-lieu/tin.csv': 'a',
    'site/tai-nguyen/x.css': '',
  });
  expect((await finish()).published).toEqual(['/', '/du-lieu/tin.csv', '/tin/a/']);
});

test('the digest of a build depends on every byte and on nothing else', async () => {
  write({ 'site/a.txt': 'x', 'same/a.txt': 'x', 'other/a.txt': 'y' });
  const [one, same, other] = [await finish('site'), await finish('same'), await finish('other')];
  expect(one.record.digest).toBe(same.record.digest);
  expect(one.record.digest).not.toBe(other.record.digest);
});
