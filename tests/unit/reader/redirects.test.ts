import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { REDIRECTS_FILE } from '#reader/published-addresses.ts';
import { readRedirects } from '#reader/redirects.ts';

function read(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'kho-tin-redirects-'));
  try {
    writeFileSync(join(root, REDIRECTS_FILE), text);
    return readRedirects(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('a chain of moves leads to its last address, each with its line', () => {
  const { redirects, problems } = read('# ghi chú\n/a/: /b/\n/b/: /c/\n');
  expect(problems).toEqual([]);
  expect(redirects).toEqual([
    { from: '/a/', to: '/c/', line: 2 },
    { from: '/b/', to: '/c/', line: 3 },
  ]);
});

test('an archive without the file has no redirects', () => {
  expect(readRedirects('/khong/co')).toEqual({ redirects: [], problems: [] });
});

test.each([
  ['/a/: https://h.example/\n', 1, 'another host'],
  ['/a/: //h.example/\n', 1, 'another host without a scheme'],
  ['a/: /b/\n', 1, 'not from the root'],
  ['/x/: /y/\n/a/: "/b/<script>"\n', 2, 'markup'],
  ['/a/: /b/\n/b/: /a/\n', 1, 'a circle'],
  ['- /a/\n', 1, 'a list'],
])('%j is refused at line %i: %s', (text, line) => {
  expect(read(text).problems[0]).toMatchObject({ rule: 'chuyen-huong', line });
});
