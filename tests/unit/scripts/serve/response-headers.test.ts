import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatHostHeaders } from '#scripts/build/finish/host-headers.ts';
import { RESPONSE_HEADERS } from '#scripts/serve/response-headers.ts';

const NOTES = readFileSync('content/trang/trien-khai.mdx', 'utf8');

/** The notes on one host: from its heading to the next. */
function notesOn(host: string): string {
  const [, after] = NOTES.split(`\n## ${host}\n`);
  return after?.split('\n## ')[0] ?? '';
}

test.each([
  ['nginx', 'add_header NAME "VALUE" always;'],
  ['Apache', 'Header always set NAME "VALUE"'],
  ['Caddy', '    NAME "VALUE"\n'],
  ['Netlify và Cloudflare Pages', '`NAME: VALUE`'],
  ['S3 và kho tương tự', '`NAME: VALUE`'],
])('the notes on %s set every header to the value that npm start sends', (host, form) => {
  const notes = notesOn(host);
  for (const [name, value] of RESPONSE_HEADERS) {
    expect(notes).toContain(form.replace('NAME', name).replace('VALUE', value));
  }
});

test.each(['GitHub Pages', 'GitLab Pages'])('the notes on %s say that it cannot', (host) => {
  expect(notesOn(host)).toMatch(/không cho đặt tiêu đề/);
});

test('every host of the notes that serves pages is one of these', () => {
  const headings = [...NOTES.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(headings.indexOf('nginx'))).toEqual([
    'nginx',
    'Apache',
    'Caddy',
    'Netlify và Cloudflare Pages',
    'GitHub Pages',
    'GitLab Pages',
    'S3 và kho tương tự',
    'Kiwix',
  ]);
});

test('nginx: no block of its own loses the headers of the server', () => {
  expect(notesOn('nginx').match(/location [^\n]*\{[^}]*add_header/)).toBeNull();
});

test('the file for Netlify and Cloudflare Pages has every header for every file, and keeps for a year what never changes', () => {
  const text = formatHostHeaders('/kho/');
  const [everywhere, ...others] = text.split('\n\n');
  expect(everywhere?.split('\n')).toEqual([
    '/*',
    ...[...RESPONSE_HEADERS].map(([name, value]) => `  ${name}: ${value}`),
  ]);
  expect(others[0]).toBe('/kho/tai-nguyen/*\n  Cache-Control: public, max-age=31536000, immutable');
});
