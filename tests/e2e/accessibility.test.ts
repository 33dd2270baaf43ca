import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findPageKinds } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';

const SCHEMES = ['light', 'dark'] as const;

test.for(SCHEMES)(
  'every kind of page is free of axe violations in %s',
  async (colorScheme, { openPage, folder }) => {
    const page = await openPage({ colorScheme, reducedMotion: 'reduce' });
    const violations: string[] = [];
    for (const { address } of findPageKinds(folder)) {
      await page.goto(address);
      violations.push(...(await findViolations(page)).map((found) => `${address} ${found}`));
    }
    expect(violations).toEqual([]);
  },
);

test('a page fits a narrow screen: nothing is cut off or scrolled sideways at 320 pixels', async ({
  openPage,
  folder,
}) => {
  const page = await openPage({ viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const { address } of findPageKinds(folder)) {
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${address} ${width}`);
  }
  expect(wide).toEqual([]);
});

test('the first stop of the keyboard leads past the menu to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
