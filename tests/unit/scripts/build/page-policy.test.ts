import { createHash } from 'node:crypto';
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

const digestOf = (method: string, code: string) =>
  `'${method}-${createHash(method).update(code).digest('base64')}'`;

test.each<[why: string, code: string, rest: string]>([
  ['a script of its own', 'a()', '<script>a()</script>'],
  ['a module of its own', 'a()', '<script type="module">a()</script>'],
  ['a sheet of its own', 'a{}', '<style>a{}</style>'],
  ['both a file and a script', 'a()', '<script src="/a.js"></script><script>a()</script>'],
  ['code over several lines, in Vietnamese', "a('ổ')\n", "<script>a('ổ')\n</script>"],
])('a page with %s keeps the digest of that alone', (_, code, rest) => {
  for (const method of ['sha256', 'sha384', 'sha512']) {
    const kept = BARE.replace("'self';", `'self' ${digestOf(method, code)};`);
    const named = POLICY.replace("'self'", `'self' ${digestOf(method, code)}`);
    expect(dropUnusedDigests(named + rest)).toBe(kept + rest);
  }
});

test('data that nothing runs and a script in a file need no digest', () => {
  const data = '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>';
  const digests = `${digestOf('sha256', '{"a":1}')} ${digestOf('sha256', '')}`;
  const named = POLICY.replace("'self'", `'self' ${digests}`);
  expect(dropUnusedDigests(named + data)).toBe(BARE + data);
});

test('words of a text that look like a digest stay', () => {
  const text = `<p>script-src 'sha256-ab='</p>`;
  expect(dropUnusedDigests(POLICY + text)).toBe(BARE + text);
});
