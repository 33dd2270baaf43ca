import { expect, test } from 'vitest';
import type { BuiltSites } from '#scripts/test/built-sites.ts';
import { checkHtml } from '#scripts/test/steps/html.ts';
import { checkLinks } from '#scripts/test/steps/links.ts';
import { checkSameBytes } from '#scripts/test/steps/same-bytes.ts';
import { type ContentFiles, makeFolder, writeFiles } from '#tests/factories/content-root.ts';

function page(body: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Trang</title></head><body><main><h1>Trang</h1>${body}</main></body></html>`;
}

function sitesOf(first: ContentFiles, second: ContentFiles = first): BuiltSites {
  const place = (files: ContentFiles) => {
    const folder = makeFolder();
    writeFiles(folder, { '404.html': page(''), ...files });
    return folder;
  };
  const folders = [place(first), place(second)] as const;
  return { first: async () => folders[0], second: async () => folders[1], remove: () => {} };
}

test('a link that leads nowhere is named with the page it stands on', async () => {
  const sites = sitesOf({ 'index.html': page('<a href="khong-co/">x</a>') });
  const { failed, output } = await checkLinks(sites);
  expect(failed).toBe(1);
  expect(output).toBe('/ → /khong-co/ (404)');
});

test('an anchor that is not on its page is a broken link', async () => {
  const sites = sitesOf({ 'index.html': page('<a href="#khong-co">x</a>') });
  expect((await checkLinks(sites)).output).toContain('#khong-co');
});

test('a page that no link leads to is named', async () => {
  const sites = sitesOf({ 'index.html': page(''), 'lac/index.html': page('') });
  expect((await checkLinks(sites)).output).toBe('Không liên kết nào dẫn đến trang /lac/index.html');
});

test('links within are followed, links to other hosts are not', async () => {
  const links = '<a href="a/">x</a><a href="https://khong-co-that.invalid/">y</a>';
  const sites = sitesOf({ 'index.html': page(links), 'a/index.html': page('') });
  expect(await checkLinks(sites)).toMatchObject({ passed: 2, failed: 0 });
});

test('two builds that differ in one byte, or by one file, are not the same', async () => {
  const first = { 'index.html': 'a', 'x.css': 'x' };
  const { output } = await checkSameBytes(sitesOf(first, { 'index.html': 'b', 'y.css': 'x' }));
  expect(output.match(/\S+$/gm)).toEqual(['index.html', 'x.css', 'y.css']);
  expect((await checkSameBytes(sitesOf(first))).failed).toBe(0);
});

test('a page that breaks the HTML standard fails, the others hold', async () => {
  const sites = sitesOf({ 'index.html': page('<p><div>x</div></p>'), 'a.html': page('<p>x</p>') });
  const { passed, failed, output } = await checkHtml(sites);
  expect({ passed, failed }).toEqual({ passed: 2, failed: 1 });
  expect(output).toMatch(/^index\.html:1:/);
});
