import { expect, test } from 'vitest';
import { makePageRelative, makeStyleRelative } from '#scripts/build/addresses/make-relative.ts';

const PAGE = '/tin/a/index.html';

test.each([
  ['<a href="/nam/">', '<a href="../../nam/">', 'a link'],
  ["<a href='/nam/' id=x>", '<a href="../../nam/" id=x>', 'single quotes'],
  ['<a href=/nam/>', '<a href="../../nam/">', 'no quotes'],
  ['<A HREF="/nam/">', '<A href="../../nam/">', 'capitals'],
  ['<a\n  href="/tim-kiem/?q=1&amp;p=2">', '<a\n  href="../../tim-kiem/?q=1&amp;p=2">', 'entities'],
  [
    '<a title="a > b" href="/nam/">',
    '<a title="a > b" href="../../nam/">',
    'a tag sign in a value',
  ],
  [
    '<a title="href=&quot;/x/&quot;">',
    '<a title="href=&quot;/x/&quot;">',
    'an address inside another value',
  ],
  [
    '<img src="/a.webp" srcset="/a.webp 480w, /b.webp 960w">',
    '<img src="../../a.webp" srcset="../../a.webp 480w, ../../b.webp 960w">',
    'every candidate of a srcset',
  ],
  [
    '<img srcset="/a,1.webp 1x,/b.webp 2x">',
    '<img srcset="../../a,1.webp 1x,../../b.webp 2x">',
    'a comma in a name is not a border',
  ],
  ['<form action="/tim-kiem/">', '<form action="../../tim-kiem/">', 'a form'],
  [
    '<meta http-equiv="refresh" content="0; url=/nam/">',
    '<meta http-equiv="refresh" content="0; url=../../nam/">',
    'a page that sends on',
  ],
  ['<meta name="x" content="/nam/">', '<meta name="x" content="/nam/">', 'other content is text'],
  ['<div data-base="/tim/">', '<div data-base="../../tim/">', 'what scripts start from'],
  [
    '<link rel="canonical" href="https://k.example/tin/a/">',
    '<link rel="canonical" href="https://k.example/tin/a/">',
    'canonical addresses stay whole',
  ],
  ['<a href="//h.example/">', '<a href="//h.example/">', 'another host'],
  ['<a href="#muc">', '<a href="#muc">', 'a place on the same page'],
  ['<!-- <a href="/nam/"> -->', '<!-- <a href="/nam/"> -->', 'a comment'],
  ['<script>"<a href=\'/nam/\'>"</script>', '<script>"<a href=\'/nam/\'>"</script>', 'a script'],
  ['<p>href="/nam/"</p>', '<p>href="/nam/"</p>', 'running text'],
])('%s: %s', (html, expected) => {
  expect(makePageRelative(html, PAGE)).toBe(expected);
});

test('nothing but addresses changes in a page', () => {
  const page =
    '<!doctype html>\r\n<P Class=x>Đảng ủy &amp; ủy ban &nbsp;<br/>\n<svg><path d="M0/0"/></svg>';
  expect(makePageRelative(page, PAGE)).toBe(page);
});

test.each([
  ['a{background:url(/anh/x.webp)}', 'a{background:url(../anh/x.webp)}', 'no quotes'],
  ['@font-face{src:url("/fonts/x.woff2")}', '@font-face{src:url("../fonts/x.woff2")}', 'quotes'],
  ['@import "/tai-nguyen/y.css";', '@import "y.css";', 'an imported sheet'],
  [
    'a{background:url(data:image/png;base64,AA/BB)}',
    'a{background:url(data:image/png;base64,AA/BB)}',
    'data is no address',
  ],
])('%s: %s → %s', (css, expected) => {
  expect(makeStyleRelative(css, '/tai-nguyen/x.css')).toBe(expected);
});
