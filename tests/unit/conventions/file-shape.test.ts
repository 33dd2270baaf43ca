import { describe, expect, test } from 'vitest';
import { readSources, type SourceFile } from './source-files.ts';

const MAX_LINES = 250;
const MAX_SHELL_LINES = 30;

/** Files that hold tables and hardly any code: the only ones that may be long. */
const DATA_TABLES: readonly string[] = [
  'src/core/citation/data/bare-number-words.ts',
  'src/core/citation/data/issuers.ts',
  'src/core/citation/data/named-laws.ts',
];

// A drawer takes anything, so nobody finds anything in it. The tables of citations are data and nothing else.
const DRAWER =
  /(?:^|[-/])(?:utils?|helpers?|common|misc|constants?|manager)[./]|(?<!core\/citation)\/(?:types?|lib|shared|data|info)[./]/;

function countLines({ text }: SourceFile): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

const code = readSources('src', 'scripts');

describe('the shape of files', () => {
  test('no file is longer than 250 lines, tables aside', () => {
    const long = code.filter((file) => countLines(file) > MAX_LINES).map(({ path }) => path);
    expect(long.filter((path) => !DATA_TABLES.includes(path))).toEqual([]);
  });

  test('every file excused for its length still needs the excuse', () => {
    const sizes = new Map(code.map((file) => [file.path, countLines(file)]));
    for (const path of DATA_TABLES) expect(sizes.get(path), path).toBeGreaterThan(MAX_LINES);
  });

  test('a page is a shell of at most 30 lines', () => {
    const pages = code.filter(({ path }) => path.startsWith('src/pages/'));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.filter((page) => countLines(page) > MAX_SHELL_LINES)).toEqual([]);
  });

  test('no file or folder has the name of a drawer', () => {
    const paths = readSources('src', 'scripts', 'tests').map(({ path }) => path);
    expect(paths.filter((path) => DRAWER.test(path))).toEqual([]);
  });

  test.each([
    ['src/core/utils.ts', true, 'the drawer of drawers'],
    ['src/core/text-helpers.ts', true, 'a drawer with a label'],
    ['src/common/text.ts', true, 'a folder'],
    ['src/core/model/data/text.ts', true, 'what kind of data is not said'],
    ['src/core/citation/data/issuers.ts', false, 'the tables that citations are read with'],
    ['src/core/types.ts', true, 'what kind of types is not said'],
    ['src/core/citation/data/document-types.ts', false, 'the types of legal documents are a table'],
    ['src/core/text/fold.ts', false, 'what it does'],
    ['src/views/dataset-page.ts', false, 'a word that only begins alike'],
  ])('«%s» is a drawer: %s (%s)', (path, isDrawer) => {
    expect(DRAWER.test(path)).toBe(isDrawer);
  });
});
