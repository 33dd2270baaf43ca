import { describe, expect, test } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

describe('the visible text of a body', () => {
  test.each([
    ['Mở.\n\n<!--\nđừng đăng\n-->\n\nKết.', ['Mở.', 'Kết.'], 'a comment of many lines is hidden'],
    ['a <!-- đừng --> b', ['a b'], 'so is one within a line'],
    ['<div hidden>đừng</div>\n\nb', ['b'], 'and what is marked as hidden'],
    ['a <span style="display:none">đừng</span>b', ['a b'], 'by style too'],
    ['a <span style="font-size: 0pt;color:red">đừng</span>b', ['a b'], 'by a size of nothing'],
    ['a <span style="font-size:0.8em">b</span>', ['a b'], 'a small size is seen'],
    ['<div style="position:absolute; left:-9999px">đừng</div>\n\nb', ['b'], 'beyond the edge'],
    ['<dialog>đừng</dialog>\n\nb', ['b'], 'a window that is not open'],
    ['<datalist><option>đừng</option></datalist>\n\nb', ['b'], 'what a field proposes'],
    ['a <!-- đừng --!> đừng --> b', ['a b'], 'a comment ends where Markdown ends it'],
    ['<!-- đừng --!>\n\nđừng', [], 'or not at all'],
    ['<?php đừng > 0 ?>\n\nb', ['b'], 'so does an instruction'],
    ['a <![CDATA[đừng > đừng]]> b', ['a b'], 'and CDATA'],
    ['<template><p>đừng</p></template>\n\nb', ['b'], 'a template is no text'],
    ['<style>p{color:red}</style>\n\nb', ['b'], 'nor is a style sheet'],
    ['5*10 tỷ, du_an_so_7, ~7 tỷ, 3 \\* 4', ['5*10 tỷ, du_an_so_7, ~7 tỷ, 3 * 4'], 'figures stay'],
    ['chi ~50 tỷ, 10~12%', ['chi ~50 tỷ, 10~12%'], 'one tilde strikes nothing out'],
    ['KH&amp;CN &lt;5%', ['KH&CN <5%'], 'an entity is the letter it stands for'],
    ['công ng&shy;hệ, 1&#8203;2, &#x202e;a&#x202c;', ['công nghệ, 12, a'], 'nothing unseen by one'],
    ['<b>ng&shy;hệ</b>\n\n<div>ng&shy;hệ</div>', ['nghệ', 'nghệ'], 'in HTML neither'],
    ['a&#768; 3&nbsp;590', ['à 3 590'], 'marks belong to their letter'],
    ['2020&#150;2025 &#147;a&#148;', ['2020–2025 “a”'], 'numbers of Windows as browsers read them'],
    ['&#0; &#150; &#7;', ['\uFFFD – \uFFFD'], 'what stands for no letter stays lost'],
    ['giá trị <min>, <x> và <Foo>', ['giá trị <min>, <x> và <Foo>'], 'names of formulas are words'],
    ['<math><min/><mi>đừng</mi></math> b', ['b'], 'but within a formula'],
    ['<p style="height:0; overflow:hidden">đừng</p>\n\nb', ['b'], 'in a box of no size'],
    ['<p style="position:absolute;clip:rect(0 0 0 0)">đừng</p>\n\nb', ['b'], 'cut away'],
    ['<p style="margin-left:-9999px">đừng</p>\n\nb', ['b'], 'pushed beyond the edge'],
    [
      '<p style="height:0">a</p><p style="background-color:transparent">b</p>',
      ['a', 'b'],
      'not these',
    ],
    ['a < 10 và b > 5', ['a < 10 và b > 5'], 'a sign before a space opens no tag'],
    ['**Ngh**ị quyết', ['Nghị quyết'], 'half a word in bold is one word'],
    ['- một\n  hai\n- ba', ['một hai', 'ba'], 'a wrapped line is one line'],
    ['> một\n> hai', ['một hai'], 'in a quotation too'],
    ['| A | B |\n| - | - |\n| 1 | 2 |', ['A · B', '1 · 2'], 'the cells of a row'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', ['a · b'], 'those of HTML too'],
    ['<ul><li>a<li>b</ul>', ['a', 'b'], 'list items of HTML without ends'],
    ['a<caption>b</caption>', ['ab'], 'a caption without a table is words'],
    ['<option>a</option><option>b</option>', ['a', 'b'], 'blocks that no page knows stay apart'],
    ['![mô tả](a.png "Chú thích")', ['Chú thích'], 'the caption of a picture'],
    ['năm 2024[^1] nữa\n\n[^1]: ghi chú', ['năm 2024 nữa', 'ghi chú'], 'no number of a footnote'],
    ['theo <TP Cần Thơ> thì', ['theo <TP Cần Thơ> thì'], 'what is no tag of HTML is words'],
    ['<TP>', ['<TP>'], 'alone on a line too'],
    ['', [], 'nothing'],
  ])('%j reads %j: %s', (markdown, paragraphs) => {
    expect(readMarkdown(markdown).visible.paragraphs).toEqual(paragraphs);
  });

  test.each([
    ['`57-NQ/TW` và', '\uFFFC'.repeat(8), 'code'],
    ['https://a.vn/57-NQ/TW và', '\uFFFC'.repeat(21), 'a bare address'],
    ['https://a.vn/f—57 và', `${'\uFFFC'.repeat(14)}—57`, 'an address ends before a dash'],
    ['www.a.vn/f…57 và', `${'\uFFFC'.repeat(10)}…57`, 'before dots'],
    ['[a](https://a.vn/57-NQ/TW) và', 'a', 'an address behind words is not read at all'],
  ])('%s cites nothing but in its words: %s', (markdown, start) => {
    const { text, citable } = readMarkdown(markdown).visible;
    expect(citable).toBe(`${start} và`);
    expect(citable).toHaveLength(text.length);
  });

  test('raised and lowered figures are told apart in a quotation', () => {
    const { quotable } = readMarkdown('10<sup>3</sup> m<sup>2</sup>, CO<sub>2</sub>').visible;
    expect(quotable).toBe('10³ m², CO₂');
  });
});

test('a field of a form is no task', () => {
  const html = printBody(readMarkdown('<input type="hidden" value="x"><input> a\n\n- [ ] b'));
  expect(html.match(/<input/g)).toHaveLength(1);
});

test.each([
  ['https://a.vn/f—g', 'https://a.vn/f', 'a long dash'],
  ['https://a.vn/f–g', 'https://a.vn/f', 'a short one'],
  ['www.a.vn/f…', 'http://www.a.vn/f', 'dots'],
  ['“https://a.vn/f”, «https://a.vn/f»', 'https://a.vn/f', 'the quotation around it'],
  ['https://a.vn/f-g_h~i', 'https://a.vn/f-g_h~i', 'a sign of addresses ends none'],
  ['HTTPS://a.vn/F', 'https://a.vn/F', 'a scheme in capitals'],
  ['<a href="HTTPS://a.vn/F">a</a>', 'https://a.vn/F', 'in HTML too'],
  ['<https://a.vn/f—g>', 'https://a.vn/f%E2%80%94g', 'brackets say where it ends'],
])('a bare address in %j is %s: %s', (markdown, address) => {
  const { links } = readMarkdown(markdown);
  expect(new Set(links.map(({ href }) => href))).toEqual(new Set([address]));
});

describe('the headings of a body', () => {
  test.each([
    [
      '## Kết quả\n\n## Kết quả\n\n## Kết quả 2',
      ['muc-ket-qua', 'muc-ket-qua-2', 'muc-ket-qua-2-2'],
      'no two share an id',
    ],
    ['# Một\n\n## Hai', ['muc-mot', 'muc-hai'], 'the topmost stands under the title of the page'],
    ['## !!!\n\n## ???', ['muc-khong-ten', 'muc-khong-ten-2'], 'without letters'],
    ['##\n\n## **A**', ['muc-a'], 'one without words is none'],
    ['<h2 id="so-lieu">A</h2>', ['muc-a'], 'an id of HTML is not taken over'],
  ])('%j have the ids %j: %s', (markdown, ids) => {
    expect(readMarkdown(markdown).headings.map(({ id }) => id)).toEqual(ids);
  });
});
