import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { findPageKinds } from '#scripts/test/page-kinds.ts';
import { test } from './built-site.ts';
import { findOverflow } from './find-overflow.ts';

describe('for eyes that need it larger', () => {
  test('at 200 % zoom every kind of page fits its window', async ({ openPage, folder }) => {
    // A window of 1280 pixels at 200 % has 640 of them, each drawn on two of the screen.
    const page = await openPage({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
    const found: string[] = [];
    for (const { address } of findPageKinds(folder)) {
      await page.goto(address);
      found.push(...(await findOverflow(page)).map((fault) => `${address} ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test('with letters twice as large every kind of page still fits', async ({
    openPage,
    folder,
  }) => {
    const page = await openPage({ viewport: { width: 1280, height: 800 } });
    const found: string[] = [];
    for (const { address } of findPageKinds(folder)) {
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      found.push(...(await findOverflow(page)).map((fault) => `${address} ${fault}`));
    }
    expect(found).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('in forced colours on a %s ground', (colorScheme) => {
  test('the shapes of a drawing stand out from the ground', async ({ openPage, folder }) => {
    const page = await openPage({ forcedColors: 'active', colorScheme });
    const found: string[] = [];
    let shapes = 0;
    for (const { address } of findPageKinds(folder)) {
      await page.goto(address);
      for (const { look, contrast } of await readShapes(page)) {
        shapes++;
        if (contrast < 3) found.push(`${address} ${look} has a contrast of ${contrast.toFixed(1)}`);
      }
    }
    expect(shapes).toBeGreaterThan(50);
    expect([...new Set(found)]).toEqual([]);
  });

  test('the current item of the menu is the only one underlined', async ({ openPage }) => {
    const page = await openPage({ forcedColors: 'active', colorScheme });
    await page.goto('/van-ban/');
    const [ground, items] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      [...document.querySelectorAll('.site-menu a')].map((item) => ({
        current: item.hasAttribute('aria-current'),
        line: getComputedStyle(item).borderBottomColor,
      })),
    ]);
    expect(items.filter(({ current }) => current)).toHaveLength(1);
    for (const { current, line } of items) expect(line !== ground).toBe(current);
  });

  test('what has the focus has a ring', async ({ openPage }) => {
    const page = await openPage({ forcedColors: 'active', colorScheme });
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return { outlineStyle, outlineWidth };
    });
    expect(ring).toEqual({ outlineStyle: 'solid', outlineWidth: '3px' });
  });
});

interface Shape {
  readonly look: string;
  readonly contrast: number;
}

// Shapes that carry a fact by their fill or their line; grounds that text stands on are left out.
async function readShapes(page: Page): Promise<readonly Shape[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas === null) throw new Error('no canvas to read colours with');
    const lightness = (colour: string): number => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
        const share = byte / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = lightness(getComputedStyle(document.documentElement).backgroundColor);
    const shapes = document.querySelectorAll(
      '.figure-bar, .figure-dot, .figure-span, .figure-origin, .figure-axis, .figure-edge, .strip__report',
    );
    return [...shapes].map((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const colour = lightness(fill === 'none' ? stroke : fill);
      const [light, dark] = [Math.max(colour, ground), Math.min(colour, ground)];
      return { look: shape.getAttribute('class') ?? '', contrast: (light + 0.05) / (dark + 0.05) };
    });
  });
}
