import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { printBody } from '#markdown/print-body.ts';
import { readMarkdown } from '#markdown/read-markdown.ts';
import { readLayoutShift, watchLayoutShift } from '#scripts/browser/layout-shift.ts';
import { addressOf, findPageKinds, goesOn, listPages } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';
import { findOverflow } from './find-overflow.ts';
import { findViolations } from './find-violations.ts';

test.for([320, 768, 1280])(
  'every kind of page at %i pixels is free of axe violations in light and in the colours of dark, stays still while it loads, and fits',
  async (width, { openPage, folder }) => {
    const page = await openPage({ viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await watchLayoutShift(page.context());
    const found: string[] = [];
    const kinds = findPageKinds(folder).filter(({ address }) => !goesOn(address));
    expect(kinds.length).toBeGreaterThan(30);
    for (const { address } of kinds) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      const faults = [
        ...(await findShift(page)),
        ...(await findOverflow(page)),
        ...(await findViolations(page)),
      ];
      await page.emulateMedia({ colorScheme: 'dark' });
      const inDark = await findViolations(page, COLOURS);
      found.push(...[...faults, ...inDark].map((fault) => `${address} ${fault}`));
    }
    expect(found).toEqual([]);
  },
);

// The scheme changes colours and nothing else: it is asked for in `tokens.css` alone.
const COLOURS = ['cat.color'];

test('every guide fits a phone of 320 pixels and is free of axe violations', async ({
  openPage,
  folder,
}) => {
  const page = await openPage({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
  const guides = listPages(folder).filter((file) => file.startsWith('trang/'));
  expect(guides.length).toBeGreaterThan(5);
  const found: string[] = [];
  for (const file of guides) {
    await page.goto(addressOf(file));
    const faults = [...(await findOverflow(page)), ...(await findViolations(page))];
    found.push(...faults.map((fault) => `${file} ${fault}`));
  }
  expect(found).toEqual([]);
});

test.for([320, 1280])(
  'while a search is answered nothing moves under the eyes of the reader at %i pixels',
  async (width, { openPage }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    await watchLayoutShift(page.context());
    await page.goto('/tim-kiem/?q=02-NQ%2FTU', { waitUntil: 'networkidle' });
    expect(await page.locator('.search-result').count()).toBeGreaterThan(0);
    expect(await findShift(page)).toEqual([]);
  },
);

test.for([320, 1280])(
  'fonts that come late on a slow line move nothing at %i pixels',
  async (width, { openPage }) => {
    const page = await openPage({ viewport: { width, height: 800 } });
    await watchLayoutShift(page.context());
    await page.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 1000));
      await route.fallback();
    });
    for (const address of ['/', '/tin/2025/can-tho-tong-ket-nganh-khcn-2024/']) {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await findShift(page), address).toEqual([]);
    }
  },
);

const FULL_BODY = `Trước.

## Kết quả

| Chỉ tiêu | Giá trị |
| --- | ---: |
| Nhiệm vụ | 12 |

| Chỉ tiêu | Giá trị |
| --- | ---: |
| Văn bằng | 3.590 |

## Kết quả

<table><caption>Kinh phí</caption><tr><th>Năm</th><td>2024</td></tr></table>

- [x] Đã ký
- [ ] Chưa nghiệm thu
  - [ ] Việc con

<details><summary>Xem thêm</summary>

| A | B |
| --- | --- |
| 1 | 2 |

<details><summary>Nữa</summary>

- [ ] Việc gấp

</details>
</details>

Chú thích.[^1] Nhắc lại.[^1]

[^1]: Lời chú.
`;

test.for(['light', 'dark'] as const)(
  'a body with several tables, tasks, folds and notes is free of axe violations in %s, folded and unfolded, and each table has a name of its own',
  async (colorScheme, { openPage }) => {
    const page = await openPage({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/tin/2025/can-tho-tong-ket-nganh-khcn-2024/');
    await page.evaluate(
      (html) => {
        const body = document.querySelector('.prose');
        if (body !== null) body.innerHTML = html;
      },
      printBody(readMarkdown(FULL_BODY)),
    );
    const names = await page
      .locator('.prose .bang-cuon')
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label')));
    expect([names.length, new Set(names).size]).toEqual([4, 4]);
    expect(await findViolations(page)).toEqual([]);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await findViolations(page)).toEqual([]);
  },
);

test('the tables behind the figures of a page are free of axe violations when they are shown', async ({
  page,
}) => {
  const found: string[] = [];
  for (const address of ['/', '/dia-phuong/can-tho/', '/van-ban/02-nq-tu-can-tho-2016/', '/en/']) {
    await page.goto(address);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    found.push(...(await findViolations(page)).map((fault) => `${address} ${fault}`));
  }
  expect(found).toEqual([]);
});

test('the first stop of the keyboard leads past the menu to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

async function findShift(page: Page): Promise<readonly string[]> {
  const shift = await readLayoutShift(page);
  return shift === 0 ? [] : [`layout shift ${shift}`];
}
