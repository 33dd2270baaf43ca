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
  [
    '<a href="https://h.example/">',
    '<a href="https://h.example/">',
    'another host, with its scheme',
  ],
  ['<a href="//h.example/">', '<a href="https://h.example/">', 'another host, without'],
  [
    '<a href="/\\h.example/x?a=1&amp;b">',
    '<a href="https://h.example/x?a=1&amp;b">',
    'slashes mixed',
  ],
  ['<a href="\\\\h.example\\x">', '<a href="https://h.example\\x">', 'a share of Windows'],
  [
    '<a href=" /&#9;/h.example/">',
    '<a href="https://h.example/">',
    'spaces that browsers pass over',
  ],
  ['<a href="///h.example/">', '<a href="https://h.example/">', 'three slashes'],
  ['<img src="//h.example/a.webp">', '<img src="https://h.example/a.webp">', 'a picture'],
  [
    '<img srcset="//h.example/a 1x, /b 2x">',
    '<img srcset="https://h.example/a 1x, ../../b 2x">',
    'one of several pictures',
  ],
  ['<form action="//h.example/">', '<form action="https://h.example/">', 'a form of another host'],
  [
    '<blockquote cite="//h.example/a">',
    '<blockquote cite="https://h.example/a">',
    'where a quotation is from',
  ],
  [
    '<meta http-equiv="refresh" content="0; url=//h.example/">',
    '<meta http-equiv="refresh" content="0; url=https://h.example/">',
    'a page that sends on elsewhere',
  ],
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

test('no address of a style sheet takes the scheme of the page', () => {
  const css = '@import "//h.example/a.css"; a { background: url(//h.example/a.png) }';
  expect(makeStyleRelative(css, '/tai-nguyen/x.css')).toBe(
    '@import "https://h.example/a.css"; a { background: url(https://h.example/a.png) }',
  );
});
