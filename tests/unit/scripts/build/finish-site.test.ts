import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ADDRESS_LIST } from '#reader/published-addresses.ts';
import { addAddresses } from '#scripts/build/finish/address-list.ts';
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

async function finish(name = 'site') {
  const site = { name: 'Kho', description: 'Kho thử', publisher: 'Nhóm' };
  const root = join(place, 'content');
  return finishSite({ root, folder: join(place, name), site, compress: 'none' });
}

const CONTENT = { 'content/site.yaml': 'name: Kho\ndescription: Kho thử\npublisher: Nhóm\n' };

test('an address that was published and is gone stops the build at its line', async () => {
  write({ ...CONTENT, 'site/index.html': '<p>', 'content/dia-chi.txt': '/\n/tin/a/\n' });
  const { problems } = await finish();
  expect(problems).toMatchObject([{ rule: 'mat-dia-chi', line: 2 }]);
  expect(problems[0]?.fix).toContain('/tin/a/: ');
});

test('a redirect keeps a lost address: a page there, and a rule for each host', async () => {
  write({
    ...CONTENT,
    'site/tin/b/index.html': '<p>',
    'content/dia-chi.txt': '/tin/a/\n',
    'content/chuyen-huong.yaml': '/tin/a/: /tin/b/\n',
  });
  expect((await finish()).problems).toEqual([]);
  const page = readFileSync(join(place, 'site/tin/a/index.html'), 'utf8');
  expect(page).toContain('content="0; url=../b/"');
  for (const rules of ['_redirects', '.htaccess', 'may-chu/nginx.conf', 'may-chu/Caddyfile']) {
    expect(readFileSync(join(place, 'site', rules), 'utf8')).toContain('/tin/b/');
  }
});

test('a page that has moved has moved in English too', async () => {
  write({
    ...CONTENT,
    'site/tin/b/index.html': '<p>',
    'site/en/tin/b/index.html': '<p>',
    'content/dia-chi.txt': '/en/tin/a/\n/tin/a/\n',
    'content/chuyen-huong.yaml': '/tin/a/: /tin/b/\n',
  });
  expect((await finish()).problems).toEqual([]);
  const page = readFileSync(join(place, 'site/en/tin/a/index.html'), 'utf8');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('content="0; url=../b/"');
  expect(readFileSync(join(place, 'site/_redirects'), 'utf8')).toContain(
    '/en/tin/a/ /en/tin/b/ 301',
  );
});

test.each([
  ['/tin/a/: /tin/khong-co/\n', 'to a page that is not there'],
  ['/tin/b/: /\n', 'from a page that is there'],
])('a redirect %j is refused: %s', async (redirects) => {
  write({
    ...CONTENT,
    'site/index.html': '<p>',
    'site/tin/b/index.html': '<p>',
    'content/chuyen-huong.yaml': redirects,
  });
  expect((await finish()).problems).toMatchObject([{ rule: 'chuyen-huong', line: 1 }]);
  expect(existsSync(join(place, 'site/_redirects'))).toBe(false);
});

test('new addresses join the list in order; parts of pages and host files are no addresses', async () => {
  write({
    ...CONTENT,
    'site/index.html': '<p>',
    'site/404.html': '<p>',
    'site/tin/a/index.html': '<p>',
    'site/du-lieu/tin.csv': 'a',
    'site/tai-nguyen/x.css': '',
    'content/dia-chi.txt': '/tin/a/\n',
  });
  const { added } = await finish();
  addAddresses(join(place, 'content'), added);
  const listed = readFileSync(join(place, 'content', ADDRESS_LIST), 'utf8');
  expect(listed).toBe('/\n/du-lieu/tin.csv\n/tin/a/\n');
});

test('the digest of a build depends on every byte and on nothing else', async () => {
  write({ ...CONTENT, 'site/a.txt': 'x', 'same/a.txt': 'x', 'other/a.txt': 'y' });
  const [one, same, other] = [await finish('site'), await finish('same'), await finish('other')];
  expect(one.record.digest).toBe(same.record.digest);
  expect(one.record.digest).not.toBe(other.record.digest);
});
