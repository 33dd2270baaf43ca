import type { Page } from 'playwright-core';

/** What makes a page scroll sideways, as a sentence; nothing where it fits its window. */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  const [whole, shown] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth] as const;
  });
  return whole > shown ? [`is ${whole} pixels wide`] : [];
}
