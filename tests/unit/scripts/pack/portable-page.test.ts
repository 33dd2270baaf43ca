import { expect, test } from 'vitest';
import { makePagePortable, type PagePlace } from '#scripts/pack/portable-page.ts';

function place(): PagePlace {
  return {
    path: 'tin/2019/a/index.html',
    plan: {
      files: new Set([
        'index.html',
        'tin/2019/index.html',
        'tim-kiem/index.html',
        'du-lieu/a b.csv',
      ]),
      siteUrl: 'https://kho.example/x',
      searchScript: 'tim/mo-tep.js',
    },
    scripts: new Map(),
  };
}

test.each([
  ['<a href="../">', '<a href="../index.html">', 'a folder opens as its file'],
  ['<a href="../../../">', '<a href="../../../index.html">', 'the root too'],
  ['<a href="../?trang=2#dau">', '<a href="../index.html?trang=2#dau">', 'query and fragment stay'],
  ['<form action="../../../tim-kiem/">', '<form action="../../../tim-kiem/index.html">', 'a form'],
  [
    '<a href="../../../du-lieu/a%20b.csv">',
    '<a href="../../../du-lieu/a%20b.csv">',
    'a download is a file already',
  ],
  [
    '<a href="../b/#muc">',
    '<a href="https://kho.example/x/tin/2019/b/#muc">',
    'what is left out leads to the published site',
  ],
  [
    '<link rel="preload" href="../../../x.woff2" as="font" crossorigin><p>',
    '<p>',
    'fetching ahead needs a server',
  ],
  [
    '<img src="../b.webp">',
    '<img src="../b.webp">',
    'what a page is made of never comes from elsewhere',
  ],
  ['<a href="#muc">', '<a href="#muc">', 'a place on the page'],
  ['<a href="mailto:a@b.example">', '<a href="mailto:a@b.example">', 'an address of another kind'],
  ['<a href="https://h.example/x/">', '<a href="https://h.example/x/">', 'another site'],
])('%s → %s: %s', (html, expected) => {
  expect(makePagePortable(html, place())).toBe(expected);
});

test('a module becomes a classic script behind the one that answers search', () => {
  const where = place();
  const page = makePagePortable(
    '<script type="module" src="../../../tai-nguyen/s.js"></script>',
    where,
  );
  expect(page).toBe(
    '<script defer src="../../../tim/mo-tep.js"></script><script defer="" src="../../../tai-nguyen/s.js"></script>',
  );
  expect([...where.scripts]).toEqual([['tai-nguyen/s.js', 'module']]);
});

test('the policy stays on and also takes files beside the page', () => {
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`;
  expect(makePagePortable(policy, place())).toContain(
    `default-src 'none'; script-src 'self' file:`,
  );
});
