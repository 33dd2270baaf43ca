import { expect, test } from 'vitest';
import { dropUnusedDigests } from '#scripts/build/finish/page-policy.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-ab+/=' 'sha384-cd='; style-src 'self' 'sha256-47D=';">`;
const BARE = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self';">`;

test.each<[why: string, rest: string]>([
  ['no code at all', '<p>Chữ</p>'],
  ['a script in a file', '<script type="module" src="/a.js"></script>'],
  ['a script in a file, its address first', '<script src="/a.js" type="module"></script>'],
  ['data that nothing runs', '<script type="application/ld+json">{"a":"src=x"}</script>'],
  ['a sheet in a file', '<link rel="stylesheet" href="/a.css">'],
  ['code that is shown', '<pre>&lt;script>a()&lt;/script></pre>'],
])('a page with %s has a policy without digests', (_, rest) => {
  expect(dropUnusedDigests(POLICY + rest)).toBe(BARE + rest);
});

test.each<[why: string, rest: string]>([
  ['a script of its own', '<script>a()</script>'],
  ['a module of its own', '<script type="module">a()</script>'],
  ['a sheet of its own', '<style>a{}</style>'],
  ['both a file and a script', '<script src="/a.js"></script><script>a()</script>'],
])('a page with %s keeps its policy', (_, rest) => {
  expect(dropUnusedDigests(POLICY + rest)).toBe(POLICY + rest);
});

test('words of a text that look like a digest stay', () => {
  const text = `<p>script-src 'sha256-ab='</p>`;
  expect(dropUnusedDigests(POLICY + text)).toBe(BARE + text);
});
