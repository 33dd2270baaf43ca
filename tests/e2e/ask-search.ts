import type { Page } from 'playwright-core';

/** What the search page shows for a query: what it says, the results by id in their order, the filters with their counts. */
export interface Found {
  readonly query: string;
  readonly status: string;
  readonly ids: readonly string[];
  readonly filters: string;
}

/** Opens the search page at an address and asks queries one after another as a reader types them. */
export async function askAll(
  page: Page,
  searchPage: string,
  queries: readonly string[],
): Promise<readonly Found[]> {
  await page.goto(searchPage);
  const found: Found[] = [];
  for (const query of queries) found.push(await ask(page, query));
  return found;
}

async function ask(page: Page, query: string): Promise<Found> {
  await page.fill('main input[name=q]', query);
  await page.press('main input[name=q]', 'Enter');
  await page.waitForFunction((asked) => {
    const status = document.querySelector('main [role=status]')?.textContent ?? '';
    const busy = document.querySelector('main ol[data-part=results][aria-busy]');
    return busy === null && status.includes(`“${asked}”`);
  }, query);
  return {
    query,
    status: (await page.textContent('main [role=status]')) ?? '',
    ids: await page.$$eval('main ol > li[data-id]', (items) =>
      items.map((item) => item.getAttribute('data-id') ?? ''),
    ),
    filters: (await page.innerText('[data-part=filters]')).replace(/\s+/g, ' '),
  };
}
