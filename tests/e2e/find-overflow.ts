import type { Page } from 'playwright-core';

/** What makes a page scroll sideways, the texts that run out of their column over what stands beside it, and those whose column has no room for a word, as sentences; nothing where all fits. */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  const { whole, shown, out, split } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const isOut = (element: Element) => {
      // What has no box of its own has no width; what is hidden from the eye is one pixel wide.
      if (element.clientWidth <= 1 || element.scrollWidth <= element.clientWidth + 1) return false;
      return getComputedStyle(element).overflowX === 'visible' && !scrolls(element.parentElement);
    };
    // What lies in a box that scrolls runs over nothing.
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const elements = [...document.querySelectorAll('body :not(svg, svg *)')].filter(isOut);
    // Of boxes within each other the innermost tells where it is.
    const innermost = elements.filter(
      (one) => !elements.some((two) => one !== two && one.contains(two)),
    );
    const words = (element: Element) =>
      `<${element.localName} class="${element.className}"> ${element.textContent?.replace(/\s+/g, ' ').trim().slice(0, 60)}`;
    const isSplit = (element: Element) => {
      const [node] = element.childNodes;
      const letters =
        node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim().length : 0;
      if (letters < 8 || element.getBoundingClientRect().height < 60) return false;
      const range = document.createRange();
      range.selectNode(node as Node);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > letters / 2;
    };
    const split = [...document.querySelectorAll('body :not(svg, svg *)')].filter(isSplit);
    return {
      whole: scrollWidth,
      shown: clientWidth,
      out: innermost.slice(0, 3).map(words),
      split: split.slice(0, 3).map(words),
    };
  });
  return [
    ...(whole > shown ? [`is ${whole} pixels wide`] : []),
    ...out.map((element) => `has a text wider than its column: ${element}`),
    ...split.map((element) => `has a text of a letter or two a line: ${element}`),
  ];
}
