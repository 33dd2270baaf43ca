import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What a page of the package shows once it is open: its heading, the places that can be linked to, and where its links to other files of the package and to places in it lead, each address once. What a page hides until there is an answer to show is left out. */
export interface OpenedPage {
  readonly heading: string;
  readonly places: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** Reads the page that is open. */
export async function readPage(page: Page): Promise<OpenedPage> {
  const { heading, places, links } = await page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent?.trim() ?? '',
    places: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    // Drawings have links of their own kind, so the address is worked out from what is written.
    links: [...document.querySelectorAll('a[href]')]
      .filter((link) => link.closest('[hidden]') === null)
      .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
  }));
  const internal = links.filter((address) => address.startsWith('file:'));
  return { heading, places: new Set(places), links: [...new Set(internal)] };
}

/** Clicks the link to an address with the pointer, as a reader does, and reads the page that opens; gives a sentence where it is not the page, or not the place on it, that the link names. A link to another kind of file opens it, or saves it where it says so. */
export async function clickLink(page: Page, address: string): Promise<OpenedPage | string> {
  const from = page.url();
  const spot = await page.evaluate(findSpot, address);
  if (typeof spot === 'string') return `${from} → ${address}: ${spot}`;
  const saving = spot.saves ? page.waitForEvent('download') : undefined;
  await page.mouse.click(spot.x, spot.y);
  if (saving !== undefined) {
    const saved = readFileSync(await (await saving).path());
    return saved.equals(readFileSync(fileURLToPath(address)))
      ? readPage(page)
      : `${from} → ${address}: other bytes were saved`;
  }
  try {
    await page.waitForURL(address, { waitUntil: 'domcontentloaded', timeout: 10_000 });
  } catch {
    return `${from} → ${address}: ${page.url()} opened`;
  }
  const fault = await findFault(page, new URL(address));
  return fault === undefined ? readPage(page) : `${from} → ${address}: ${fault}`;
}

async function findFault(page: Page, { href, pathname, hash }: URL): Promise<string | undefined> {
  if (!pathname.endsWith('.html')) {
    const shown = (await page.textContent('body'))?.trim();
    return shown === readFileSync(fileURLToPath(href), 'utf8').trim() ? undefined : 'not shown';
  }
  return page.evaluate((place) => {
    if (!document.querySelector('h1')?.textContent?.trim()) return 'the page has no heading';
    return place === '' || document.querySelector(':target') ? undefined : 'no such place';
  }, hash);
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly saves: boolean;
}

// Runs in the page. Says where to click once the page lies still, or why a pointer cannot reach the link.
async function findSpot(address: string): Promise<Spot | string> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const lineOf = (link: Element) => {
    const [line] = link.getClientRects();
    return line && { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  };
  const fitting = [...document.querySelectorAll<HTMLElement | SVGAElement>('a[href]')].filter(
    (link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href === address,
  );
  await document.fonts.ready;
  for (const link of fitting) {
    // What is folded away is unfolded first.
    for (let at = link.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
      if (!at.open) at.querySelector('summary')?.click();
    }
    // A link for keyboards lies outside the window until it has the focus.
    link.focus({ preventScroll: true });
    let spot = lineOf(link);
    for (let still = 0; spot !== undefined && still < 2; still++) {
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      await frame();
      const next = lineOf(link);
      if (next?.x !== spot.x || next.y !== spot.y) still = 0;
      spot = next;
    }
    if (spot !== undefined && link.contains(document.elementFromPoint(spot.x, spot.y))) {
      return { ...spot, saves: link.hasAttribute('download') };
    }
  }
  return 'no pointer reaches this link';
}
