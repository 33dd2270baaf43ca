import { expect } from 'vitest';
import { launchFirefox } from '#scripts/browser/launch-firefox.ts';
import { test as base } from './built-site.ts';
import { addToBody, FOLDED, print } from './print-page.ts';

const path = process.env['FIREFOX_PATH'];

/** A test with a window of Firefox where the built site is served. */
const withFirefox = base
  .extend('firefoxPath', { scope: 'file' }, () => path ?? '')
  .extend('firefox', { scope: 'file' }, async ({ firefoxPath }, { onCleanup }) => {
    const browser = await launchFirefox(firefoxPath);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ firefox, address }, { onCleanup }) => {
    const context = await firefox.newContext({ locale: 'vi-VN', baseURL: address });
    onCleanup(() => context.close());
    return context.newPage();
  });
const test = withFirefox.skipIf(path === undefined);

test('paper of Firefox shows what a screen folds or hides, of every kind', async ({ page }) => {
  const marked = FOLDED.map(([, html], index) => html.replaceAll('Phúlộc', `Phúlộc${index}.`));
  await addToBody(page, marked.join(''));
  const text = packed((await print(page)).text);
  const lost = FOLDED.filter((_, index) => !text.includes(`Phúlộc${index}.`));
  expect(lost).toEqual([]);
});

test('paper of Firefox shows the tables behind figures, without the words to press', async ({
  page,
}) => {
  await page.goto('/dia-phuong/can-tho/');
  const cells = await page.locator('.figure-table tbody tr:last-child > *').allInnerTexts();
  const { text, overflow } = await print(page);
  // Firefox writes a row line by line, so that a cell of two lines is broken up.
  const words = cells.flatMap((cell) => cell.trim().split(/\s+/));
  expect(words.length).toBeGreaterThan(0);
  expect(words.filter((word) => !packed(text).includes(packed(word)))).toEqual([]);
  expect(packed(text)).not.toContain('Xemdạngbảng');
  expect(overflow).toBeLessThanOrEqual(0);
});

// Firefox writes each letter that comes from another font as a word of its own.
function packed(text: string): string {
  return text.replace(/\s/g, '').normalize();
}
