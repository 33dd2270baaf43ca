import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { expect, test } from 'vitest';
import { readSources } from './source-files.ts';

const search = readSources('src/search');

test('a file of the page reaches its last import in eight steps, values alone counted', () => {
  const files = new Map(search.map(({ path, text }) => [path, importsOf(path, text)]));
  const longest = (path: string): readonly string[] => {
    const chains = (files.get(path) ?? []).map(longest);
    const best = chains.toSorted((a, b) => b.length - a.length)[0] ?? [];
    return [path, ...best];
  };
  const chain = [...files.keys()].map(longest).toSorted((a, b) => b.length - a.length)[0] ?? [];
  expect(chain.length, chain.join('\n')).toBeGreaterThan(3);
  expect(chain.length, chain.join('\n')).toBeLessThanOrEqual(8);
});

// What is loaded when it is needed, by `import()`, begins a chain of its own.
function importsOf(path: string, text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export) (?!type )([^;]*?) from '(\.[^']+)'/gms)]
    .filter(([, names = '']) => !/^\{(?:\s*type [^,}]+,?)+\s*\}$/.test(names))
    .map(([, , target = '']) => posix.join(dirname(path), target));
}

test('one file asks Pagefind to index, one asks what it found', () => {
  const asking = readSources('src', 'scripts').filter(({ text }) => /from 'pagefind'/.test(text));
  expect(asking.map(({ path }) => path)).toEqual([
    'scripts/bench/search/measure-stock.ts',
    'scripts/build/index-site-pages.ts',
  ]);
  const reading = search.filter(({ text }) => /pagefind\.js/.test(text));
  expect(reading.map(({ path }) => path)).toEqual(['src/search/page/site-pages.ts']);
});

test('every weight and limit of the ranking stands in one file', () => {
  const NUMBER = /^(?:export )?const [A-Z][A-Z_]* = -?[\d./ ]+;$/m;
  const holding = search.filter(
    ({ path, text }) => /\/(?:engine|query)\//.test(path) && NUMBER.test(text),
  );
  // How many letters of a value or a query are read is a bound for abuse, no matter of rank.
  expect(holding.map(({ path }) => path)).toEqual([
    'src/search/engine/facets.ts',
    'src/search/query/query-plan.ts',
  ]);
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
