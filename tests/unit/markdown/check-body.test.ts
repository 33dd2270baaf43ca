import { describe, expect, test } from 'vitest';
import { checkBody } from '#markdown/check-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';

/** The problems of a body as `line rule`, with «?» behind those that stop nothing. */
function problemsOf(text: string): readonly string[] {
  return checkBody(readMarkdown(text)).map(
    ({ line, rule, severity }) => `${line} ${rule}${severity === 'note' ? '?' : ''}`,
  );
}

describe('words that no page shows are told at their line', () => {
  test.each([
    ['a\n\n<!-- quên\n\nMẤT', ['3 the-chua-dong'], 'a comment that is never closed'],
    ['a\n\n<script>\n\nMẤT', ['3 the-chua-dong'], 'a script that is never closed'],
    ['a\n\n<style>\nMẤT', ['3 the-chua-dong'], 'a style sheet that is never closed'],
    ['a\n\n<template>\n\nMẤT', ['3 the-chua-dong', '5 chu-khong-hien?'], 'a template'],
    [
      'a\n\n<svg><text>MẤT',
      ['3 the-chua-dong', '3 the-chua-dong?', '3 chu-khong-hien?'],
      'a drawing',
    ],
    ['a\n\n<?php MẤT', ['3 the-chua-dong'], 'an instruction that is never closed'],
    ['a\n\n<?php MẤT ?>', ['3 chu-khong-hien'], 'an instruction'],
    ['a <![CDATA[MẤT]]> b', ['1 chu-khong-hien'], 'CDATA'],
    ['a <!MẤT> b', ['1 chu-khong-hien'], 'a sign that begins a declaration'],
    ['a <! MẤT> b', [], 'before a space it begins none'],
    ['a\n\n<!DOCTYPE MẤT>', ['3 chu-khong-hien'], 'a declaration'],
    ['<script>MẤT</script>', ['1 chu-khong-hien?'], 'a script is told and stops nothing'],
    ['<div hidden>MẤT</div>', ['1 chu-khong-hien?'], 'so is what was hidden on purpose'],
    ['a\n<!-- ghi chú -->\nb', [], 'a whole comment is meant'],
    ['theo <TP MAT> thì', ['1 the-la?'], 'no tag of HTML: shown, and told'],
    ['<Trần Văn A>', [], 'letters no tag can have are words already'],
    ['a <b TP HCM>b</b>', ['1 chu-khong-hien'], 'words in a tag that HTML knows'],
    ['<div Trần Văn A>\nb\n</div>', ['1 chu-khong-hien'], 'at the start of a block'],
    ['a <b Trần Văn A>b', [], 'what no tag can hold is words'],
    ['<p data-ghi="chữ bị MẤT">a</p>', ['1 chu-khong-hien'], 'words in an attribute'],
    ['<abbr title="Ủy ban">UB</abbr>', [], 'a title is there for who points at it'],
    ['<table class="a b" width="100%"><tr><td>a</td></tr></table>', [], 'measures are no words'],
    ['a\n\n[^1]: MẤT', ['3 chu-thich-thua'], 'a footnote nobody calls'],
    ['a[^1]\n\n[^1]: b\n\n[^1]: MẤT', ['5 chu-thich-thua'], 'the second footnote of a name'],
    ['a[^1]\n\n[^1]: b[^2]\n\n[^2]: c', [], 'a footnote that a footnote calls'],
    ['a\n\n[^1]: b[^2]\n\n[^2]: c', ['3 chu-thich-thua', '5 chu-thich-thua'], 'called by none'],
    ['a\n\n[Nguồn]: MẤT', ['3 dinh-nghia-thua'], 'words read as an address'],
    ['theo [1]\n\n[1]: MẤT', ['3 dinh-nghia-thua'], 'words behind a link'],
    ['[a]\n\n[a]: /x\n[a]: /y', ['4 dinh-nghia-thua?'], 'a second address'],
    ['a\n\n[b]: https://a.vn/', ['3 dinh-nghia-thua?'], 'an address nobody calls'],
    ['| a |\n| - |\n| 1 | MẤT |', ['3 o-bang-thua'], 'a cell beyond the header'],
    ['| a |\n| - |\n| 1 | |', [], 'an empty cell loses nothing'],
    ['``` MẤT chữ\na\n```', ['1 chu-khong-hien'], 'words behind the signs of a code block'],
    ['```js\na\n```', [], 'the language of a code block'],
    ['a\n\n<select><option>b</option></select>', [], 'choices are shown as words'],
    ['a\n\n<textarea>b</textarea>', [], 'so is what is typed in a field'],
    ['a\n\n<details>\n\nb', ['3 the-chua-dong?'], 'a tag left open that hides nothing'],
    ['<ul>\n<li>a\n<li>b\n</ul>', [], 'ends that HTML lets out'],
    ['<table>chữ<tr><td>a</td></tr></table>', [], 'words beside the cells of a table move'],
    ['KH&amp;CN &lt;5% &nbsp; a&shy;b', [], 'entities are what they stand for'],
    ['a<script>b</script>c', ['1 chu-khong-hien?'], 'a program in the middle of a word'],
    ['a<span hidden>b</span>c', ['1 chu-khong-hien?'], 'what was hidden there'],
    ['một a<template>b</template>c hai', ['1 chu-khong-hien?'], 'a template there'],
    ['a\n\n[//]: # (ghi chú)\n[//]: # "nữa"', [], 'a comment as Markdown allows one is meant'],
    ["a\n\n[comment]: <> (ghi chú)\n\n[//]: <> 'nữa'", [], 'in all its forms'],
    ['**Ngh**ị quyết ![ảnh](a.png "chú") [a](/b "c")', [], 'signs, pictures and links'],
  ])('%j: %j, %s', (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test.each([
    ['a\n\n> b <b TP HCM>c</b>', 'Chữ «TP HCM» không lên trang nào.', 'the words themselves'],
    ['| a |\n| - |\n| 1 | MẤT |', 'Hàng này có 2 ô mà đầu bảng có 1: «MẤT»', 'and how many'],
    ['a\n\n[Nguồn]: MẤT', '«[Nguồn]: MẤT» được đọc là địa chỉ', 'what it was taken for'],
  ])('%j says «%s»: %s', (text, says) => {
    expect(
      checkBody(readMarkdown(text))
        .map(({ what }) => what)
        .join('\n'),
    ).toContain(says);
  });
});

test.each([
  ['[a](file:///C:/x.doc)', ['1 lien-ket-mat?'], 'a file of someone’s disk'],
  ['a\n[b](C:\\x.doc)', ['2 lien-ket-mat?'], 'the same as Windows writes it'],
  ['[a](javascript:alert)', ['1 lien-ket-mat?'], 'a program'],
  ['[a](<tel:0292 383>) <ftp://a.vn/x>', ['1 lien-ket-mat?'], 'another scheme behind words'],
  ['[a]()', ['1 lien-ket-mat?'], 'no address'],
  ['[a][b]\n\n[b]: data:x', ['3 lien-ket-mat?'], 'an address below the text'],
  [
    "<a class='x' href='zalo:1'>a</a> <a href=\"\">b</a>",
    ['1 lien-ket-mat?', '1 lien-ket-mat?'],
    'in HTML',
  ],
  [
    '[a](HTTPS://a.vn) [b](mailto:a@b.vn) [c](x/y:z) [d](?a:b) [e](#a:b) <a name="x">',
    ['1 the-chua-dong?'],
    'what a page carries',
  ],
  ['### A\n\n### B', ['1 muc-nhay-bac?'], 'a first heading of the second step'],
  ['## A\n\n#### B\n\n### C', ['3 muc-nhay-bac?'], 'a step left out'],
  ['# A\n\n## B\n\n### C\n\n## D', [], 'steps down one by one, and up at once'],
  ['##\n\na', ['1 muc-rong?'], 'a heading without words'],
  ['## <!-- Phần hai -->\n\na', ['1 muc-rong?'], 'one with a comment alone'],
  ['## <b></b>\n\na', ['1 muc-rong?'], 'or with tags alone'],
  ['a\n\n[](/x)', ['3 lien-ket-rong?'], 'a link without words'],
  ['Xem [văn bản][vb] và[^1].', ['1 goi-ten-khong-co?', '1 goi-ten-khong-co?'], 'names unknown'],
  [
    '[a][b] https://a.vn\n\n[^1]',
    ['1 goi-ten-khong-co?', '3 goi-ten-khong-co?'],
    'beside a bare address',
  ],
  ['Xem \\[^1] và a[0].', [], 'brackets that are words'],
  ['Xem [a][b].\n\n[b]: /x', [], 'a name that is given'],
  ['một ![a] (b.png)', ['1 anh-viet-sai?'], 'a picture that is not quite called'],
  ['một <img src="a.png" alt="b">', ['1 anh-viet-sai?'], 'a picture of raw HTML'],
])('%j: %j, %s', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});

test.each([
  ['a\n\n5*10*2 tỷ', ['3 so-dinh-lien'], 'two signs that multiply'],
  ['5*10* tỷ', ['1 so-dinh-lien?'], 'figures on one side: it may be half a number in italics'],
  ['**57**-NQ/TW và *5* tỷ, 5 * 10 * 2, 5\\*10\\*2', [], 'marks around whole figures'],
  ['~~50~~60', ['1 so-dinh-lien?'], 'a figure struck out before another'],
  [
    'a <!-- ẩn\n\nb --> c',
    ['1 chu-an-bi-lo'],
    'a comment within a paragraph that a blank line cuts',
  ],
  ['a <!-- b <!-- c --> d --> e', ['1 chu-an-bi-lo'], 'a comment in a comment'],
  ['a <!--> b --> c', ['1 chu-an-bi-lo'], 'a comment that ends where it begins'],
  ['A --> B <!-- c --> d', [], 'an arrow'],
  ['a \\<!-- b', [], 'a sign that is to be seen'],
  ['>5% tăng', ['1 dau-dong?'], 'a quotation instead of «more than»'],
  ['> 5% tăng', [], 'a quotation'],
  ['a\n\n    57-NQ/TW', ['3 dau-dong?'], 'a paragraph with its first line moved in'],
  ['a\n    57-NQ/TW', [], 'a line of a paragraph moved in'],
  ['a\n[//]: # (ẩn)', ['2 chu-an-bi-lo'], 'a comment that a paragraph shows'],
  ['[//]: # ẩn', ['1 chu-an-bi-lo'], 'one without brackets'],
  ['[//]: # (a)\n\nb\n[//]: # (ẩn)', ['4 chu-an-bi-lo'], 'one whose name is given above'],
  ['[ghi chú]: <> ẩn', ['1 chu-an-bi-lo'], 'by another name'],
  ['a {/* ẩn */} b', ['1 chu-an-bi-lo'], 'a comment of MDX'],
  ['a {{!-- ẩn --}} b\n\n{# ẩn #}', ['1 chu-an-bi-lo', '3 chu-an-bi-lo'], 'of templates'],
  ['a <%-- ẩn --%> b\n\n%% ẩn %%', ['1 chu-an-bi-lo', '3 chu-an-bi-lo'], 'of others'],
  ['tăng 5%, giảm 3%%', [], 'signs of percent'],
  ['a\n+ 12%', ['2 dau-dong?'], 'a sign before a figure that becomes an item'],
  ['- 5 độ', ['1 dau-dong?'], 'a minus that does'],
  ['- 5 đề tài\n- 3 dự án', [], 'two items are a list'],
  ['a\n+12%', [], 'a sign close to its figure'],
  ['Đoạn văn.\n---', ['2 muc-gach-duoi?'], 'a divider that makes a heading'],
  ['một\nhai\n===', ['3 muc-gach-duoi?'], 'of two lines'],
  ['> một\n> -', ['2 muc-gach-duoi?'], 'a single stroke, in a quotation'],
  ['a\n\n---\n\n## b', [], 'a divider and a heading'],
  ['**Nghị quyết:**Nội dung', ['1 dau-hien-nguyen?'], 'bold words whose end stands at a letter'],
  ['**«a»**b và **c**', ['1 dau-hien-nguyen?'], 'beside bold words'],
  ['a*«b»* c', ['1 dau-hien-nguyen?'], 'italics that begin at a letter'],
  ['*«b»*c', ['1 dau-hien-nguyen?'], 'or end there'],
  ['**[a](/b):**c', ['1 dau-hien-nguyen?'], 'around a link'],
  ['a\nb ** đậm ** c', ['2 dau-hien-nguyen?'], 'with spaces inside'],
  ['**Nghị quyết', ['1 dau-hien-nguyen?'], 'bold words without an end'],
  ['| a |\n| - |\n| **b:**c |', ['3 dau-hien-nguyen?'], 'in a cell'],
  ['Bảng 1** và Bảng 2**, 3*, (**)', [], 'marks of notes'],
  ['\\*\\*a:\\*\\*b, x ** y', [], 'stars that are to be seen'],
  ['Đạt (*) và (*)', ['1 dau-mat?'], 'marks of notes that become italics'],
  ['ngày __/__/2024', ['1 dau-mat?'], 'a form to be filled in'],
  ['S = a*b*c', ['1 dau-mat?'], 'a product of letters'],
  ['*a*, **b** (*c*) «*d*» **Ngh**ị *e*ê', [], 'bold and italic words'],
  ['<o:p></o:p> a', ['1 the-la?', '1 the-la?'], 'what Word leaves behind'],
  ['a <st1:place w:st="on">b</st1:place>', ['1 the-la?', '1 the-la?'], 'with attributes'],
  ['a <st1:place>b', ['1 the-la?'], 'which Markdown takes for an address'],
  ['<![if !supportLists]>·<![endif]> a', ['1 the-la?', '1 the-la?'], 'a condition of Word'],
  ['<p><![if !supportLists]>·<![endif]>a</p>', [], 'which HTML hides'],
  ['<div>\n**a** b\n</div>', ['2 dau-hien-nguyen?'], 'Markdown in a block of HTML'],
  ['<p>x</p>\n[a](/b)', ['2 dau-hien-nguyen?'], 'a link right after one'],
  ['<div>\n\n**a** b\n\n</div>', [], 'a blank line lets it be read'],
  ['<pre>\n**a**\n# b\n</pre>', [], 'code is shown as it is'],
  ['<span>**a**</span>', [], 'within a line it is read'],
  ['Gồm:\n    - a\n    - b', ['3 dong-noi-lien?'], 'a list indented too far below its paragraph'],
  ['(1) a\n(2) b', ['2 dong-noi-lien?'], 'numbers in brackets'],
  ['1.Một\n2.Hai', ['2 dong-noi-lien?'], 'numbers glued to their words'],
  ['Bước 1: a\nBước 2: b', ['2 dong-noi-lien?'], 'steps'],
  ['10**3**', ['1 so-dinh-lien?'], 'a power as programmers write it'],
  [
    '[a](tin hai.md), [b](/van-ban/57 nq/)',
    ['1 lien-ket-mat?', '1 lien-ket-mat?'],
    'spaces in an address',
  ],
  ['[a](điều 5, khoản 2), [2] (sau đây gọi là A), [a](b.md "t")', [], 'words in brackets'],
  ['xem [nghị quyết][]', ['1 goi-ten-khong-co?'], 'a reference that is its own name'],
  ['• a\n• b', ['2 dong-noi-lien?'], 'bullets of Word'],
  ['Gồm:\n– a\n– b', ['3 dong-noi-lien?'], 'strokes'],
  ['a) một;\nb) hai', ['2 dong-noi-lien?'], 'letters'],
  ['1.1. một\n1.2. hai', ['2 dong-noi-lien?'], 'numbers of parts'],
  ['1/ một\n2/ hai', ['2 dong-noi-lien?'], 'numbers with a stroke'],
  ['**Điều 5.** a\n**Điều 6.** b', ['2 dong-noi-lien?'], 'articles of a law'],
  ['A\tB\n1\t2', ['2 dong-noi-lien?'], 'cells parted by tabs'],
  ['|A|B|\n1|2', ['2 dong-noi-lien?'], 'a table without its second row'],
  ['• a\n\n• b\n\na\nb 1.1 c', [], 'lines that stand apart, and a wrapped one'],
  ['• a  \n• b', [], 'a forced line break keeps them apart'],
])('what Markdown takes for its own sign is told: %j: %j, %s', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems);
});
