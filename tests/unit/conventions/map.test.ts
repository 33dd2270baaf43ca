import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const MAP = 'src/README.md';
const text = readFileSync(MAP, 'utf8');

/** Paths that a text of the project names: those in code marks that begin at a folder of the top, and those its links lead to. */
function pathsOf(markdown: string, file: string): readonly string[] {
  const named = [...markdown.matchAll(/`((?:src|scripts|tests|content|public)\/[^`\s]*)`/g)];
  const linked = [...markdown.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)];
  return [
    ...named.map(([, path = '']) => path),
    ...linked.map(([, path = '']) => join(dirname(file), path)),
  ];
}

/** Names of files in code marks without a folder that are not in the folder last named before them on the same line. */
function misplacedNames(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((line) => {
    let folder = '';
    return [...line.matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) => {
      if (/^(?:src|scripts|tests|content|public)\//.test(name)) {
        folder = name.endsWith('/') ? name : dirname(name);
        return [];
      }
      return /^[\w.-]+\.ts$/.test(name) && !existsSync(join(folder, name)) ? [name] : [];
    });
  });
}

describe('the map of the code', () => {
  test('a file named without its folder lies in the folder named before it', () => {
    expect(misplacedNames(text)).toEqual([]);
    expect(misplacedNames('`src/archive.ts`, `locals.d.ts`, `keine.ts`')).toEqual(['keine.ts']);
  });

  test('names only what is there', () => {
    const paths = pathsOf(text, MAP);
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test.each(['src', 'scripts', 'src/core', 'src/search'])('leaves out no room of %s', (place) => {
    const rooms = readdirSync(place, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const unnamed = rooms.filter((name) => !new RegExp(`\\b${name}/`).test(text));
    expect(unnamed).toEqual([]);
  });

  test.each([
    ['`src/core/keine.ts`', ['src/core/keine.ts'], 'a path in code marks'],
    ['[x](core/a.md#b)', ['src/core/a.md'], 'a link, from where the map lies'],
    ['[x](https://a.example) `npm run x`', [], 'neither an address nor a command is a path'],
  ])('«%s» names %j: %s', (markdown, paths) => {
    expect(pathsOf(markdown, MAP)).toEqual(paths);
  });
});

test.each(['README.md', 'README.vi.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md'])(
  '%s names no code that is not there',
  (file) => {
    const paths = pathsOf(readFileSync(file, 'utf8'), file);
    const code = paths.filter((path) => /^(?:src|scripts|tests)\//.test(path));
    expect(code.filter((path) => !existsSync(path))).toEqual([]);
  },
);
