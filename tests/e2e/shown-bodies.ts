import type { Page } from 'playwright-core';

/** The words that a browser shows of each body of a page, its folds opened and the marks of its notes left out. */
export function readShownBodies(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((bodies) => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const marks = '[data-footnote-ref], [data-footnote-backref], #footnote-label';
    for (const mark of document.querySelectorAll(marks)) mark.remove();
    return [...document.querySelectorAll<HTMLElement>(bodies)].map((body) => body.innerText);
  }, selector);
}

/** A text with one space for each run of them and none at its ends. */
export function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
