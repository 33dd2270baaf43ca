import type { Browser } from 'playwright-core';

/** How a page lies on a screen: its height and where its own words begin, in screens of 800 pixels, and the largest share of the width of its content that stays empty over two screens. */
export interface PageLayout {
  readonly height: number;
  readonly begins: number;
  readonly empty: number;
}

/** The height of the screens that are counted. */
const SCREEN_HEIGHT = 800;

/** Opens an address at a width and measures how it lies there, folds folded as they come. */
export async function measureLayout(
  browser: Browser,
  { address, width }: { readonly address: string; readonly width: number },
): Promise<PageLayout> {
  const viewport = { width, height: SCREEN_HEIGHT };
  const context = await browser.newContext({ viewport, locale: 'vi-VN', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const layout = await page.evaluate(readLayout, { screen: SCREEN_HEIGHT });
  await context.close();
  return layout;
}

// Runs in the page: what stands in each step of 16 pixels across, by where it stands down the page; what sticks to the screen stands there wherever its reader is.
function readLayout({ screen }: { readonly screen: number }): PageLayout {
  const STEP = 16;
  const main = document.querySelector('main') ?? document.body;
  const box = main.getBoundingClientRect();
  const rectsIn = (root: Element): readonly DOMRect[] => {
    const shown: DOMRect[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text) {
        if (node.data.trim() === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        shown.push(...range.getClientRects());
      } else if (node instanceof Element && node.matches('svg, img, input, select, button')) {
        shown.push(node.getBoundingClientRect());
      }
    }
    return shown.filter((rect) => rect.width > 1 && rect.height > 1);
  };
  const seen = rectsIn(main);
  const sticking = [...main.querySelectorAll('*')].filter(
    (node) => getComputedStyle(node).position === 'sticky',
  );
  const columns = Math.max(1, Math.floor(box.width / STEP));
  const last = Math.max(0, box.height - 2 * screen);
  let empty = 0;
  for (let from = 0; from <= last; from += screen / 4) {
    const top = box.top + from;
    const used = new Set<number>();
    scrollTo(0, top);
    const stuck = sticking
      .flatMap(rectsIn)
      .map((rect) => new DOMRect(rect.left, rect.top + scrollY, rect.width, rect.height));
    for (const rect of [...seen, ...stuck]) {
      if (rect.bottom < top || rect.top > top + 2 * screen) continue;
      const first = Math.max(0, Math.floor((rect.left - box.left) / STEP));
      const end = Math.min(columns - 1, Math.floor((rect.right - box.left - 1) / STEP));
      for (let column = first; column <= end; column += 1) used.add(column);
    }
    empty = Math.max(empty, 1 - used.size / columns);
  }
  const text = main.querySelector('.prose, .items, .documents, .entries, table, .search-results');
  scrollTo(0, 0);
  const begins = (text ?? main).getBoundingClientRect().top + scrollY;
  return {
    height: document.documentElement.scrollHeight / screen,
    begins: begins / screen,
    empty: box.height < 2 * screen ? 0 : empty,
  };
}
