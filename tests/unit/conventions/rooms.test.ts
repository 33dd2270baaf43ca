import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTrespasses, ROOMS, roomOf } from './room-rules.ts';
import { readSources } from './source-files.ts';

const sources = readSources('src', 'scripts');

describe('who imports whom', () => {
  test('every file lies in a room, and no file imports what its room may not', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.flatMap(findTrespasses)).toEqual([]);
  });

  test('every path of the table is there', () => {
    const paths = Object.entries(ROOMS).flatMap(([room, { imports }]) => [room, ...imports]);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('nothing but trusted pages goes through a store of Astro', () => {
    const callers = sources.filter(({ text }) => /\b(?:getCollection|getEntry)\(/.test(text));
    expect(callers.map(({ path }) => path)).toEqual(['src/archive.ts']);
  });

  test.each([
    ['src/core/a.ts', '#views/b.ts', 'the core imports nobody'],
    ['src/core/text/a.ts', '../../views/b.ts', 'not by a relative path either'],
    ['src/core/a.ts', 'node:fs', 'the core runs in a browser'],
    ['src/core/citation/data/a.ts', '#core/citation/find/b.ts', 'a table reads no text'],
    ['src/core/citation/data/a.ts', '../resolve/b.ts', 'nor by a relative path'],
    ['src/core/citation/find/a.ts', '#core/citation/resolve/b.ts', 'finding knows no register'],
    ['src/core/citation/resolve/a.ts', '#core/model/schema/b.ts', 'citations know no entries'],
    ['src/core/model/schema/a.ts', '#core/model/checks/b.ts', 'a schema stands alone'],
    ['src/core/model/checks/a.ts', '#core/model/archive/b.ts', 'a check sees no joined archive'],
    ['src/views/a.ts', '../core/b.ts', 'another room is reached by its alias'],
    ['src/views/a.ts', 'astro:content', 'views know nothing of Astro'],
    ['src/figures/a.ts', '#markdown/b.ts', 'drawings know no texts'],
    ['src/markdown/a.ts', 'sharp', 'a library that needs Node is Node'],
    ['src/components/A.astro', '../archive.ts', 'components never see the archive'],
    ['src/components/A.astro', '#search/index/a.ts', 'of search they see its page only'],
    ['src/search/page/a.ts', '#core/model/schema/item.ts', 'what is sent to a phone is small'],
    ['src/reader/a.ts', '#tests/b.ts', 'nobody imports tests'],
    ['scripts/a.ts', '#views/b.ts', 'commands make no pages'],
    ['src/unknown/a.ts', '#core/a.ts', 'a new folder has its row first'],
  ])('%s may not import %s: %s', (path, written) => {
    const text = `import { b } from '${written}';`;
    const expected =
      roomOf(path) === path ? `${path} lies in no room` : `${path} imports ${written}`;
    expect(findTrespasses({ path, text })).toEqual([expected]);
  });

  test.each([
    ['src/views/a.ts', '#core/b.ts', 'a floor below, by its alias'],
    ['src/views/a.ts', './b.ts', 'its own room'],
    ['src/views/a.ts', 'zod', 'a library that runs anywhere'],
    ['src/reader/a.ts', 'node:fs', 'the reader reads files'],
    ['src/pages/a.astro', '../layouts/B.astro', 'templates lie beside each other'],
  ])('%s may import %s: %s', (path, written) => {
    expect(findTrespasses({ path, text: `import { b } from '${written}';` })).toEqual([]);
  });
});
