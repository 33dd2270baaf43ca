import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { PAGEFIND_VERSION } from '#search/format/pagefind-version.ts';
import { readSources } from './source-files.ts';

const search = readSources('src/search');

test('the Pagefind that is installed is the one whose files are known', () => {
  const manifest = 'node_modules/pagefind/package.json';
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  expect(
    version,
    `Pagefind ${version} is installed, and src/search/format reads and writes the files of ${PAGEFIND_VERSION}: see FORMAT.md there`,
  ).toBe(PAGEFIND_VERSION);
});

test('no file outside one room knows the bytes of Pagefind', () => {
  const BYTES =
    /pagefind_dcd|pf_(?:index|meta|fragment)|PAGEFIND_SIGNATURE|(?:de|en)codeCbor|sliceArray|arrayHead|from 'pagefind'/;
  // What is measured beside this archive is Pagefind as it is shipped.
  const knowing = readSources('src', 'scripts').filter(
    ({ path, text }) => BYTES.test(text) && !path.startsWith('scripts/bench/'),
  );
  expect(knowing.length).toBeGreaterThan(3);
  expect(
    knowing.map(({ path }) => dirname(path)).filter((room) => room !== 'src/search/format'),
  ).toEqual([]);
});

test('every weight and limit of the ranking stands in one file', () => {
  const NUMBER = /^(?:export )?const [A-Z][A-Z_]* = -?[\d./ ]+;$/m;
  const holding = search.filter(({ path, text }) => path.includes('/engine/') && NUMBER.test(text));
  // How many letters of a value are shown is no matter of rank.
  expect(holding.map(({ path }) => path)).toEqual(['src/search/engine/facets.ts']);
});

test('every file that FORMAT.md names is there', () => {
  const page = readFileSync('src/search/format/FORMAT.md', 'utf8');
  const named = [...page.matchAll(/`([a-z/-]+\.ts)`/g)].map(([, name]) => name ?? '');
  const paths = [...search, ...readSources('scripts')].map(({ path }) => path);
  expect(named.length).toBeGreaterThan(10);
  expect(
    named.filter((name) => !paths.some((path) => path.endsWith(`/${name}`) || path === name)),
  ).toEqual([]);
});

test('no table of the code holds words of a corpus that is measured with', () => {
  const OF_NEWS = /bóng đá|cầu thủ|ca sĩ|diễn viên|bạn gái|đội tuyển/i;
  const holding = readSources('src').filter(({ text }) => OF_NEWS.test(text));
  expect(holding.map(({ path }) => path)).toEqual([]);
});
