import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** What a page of the package shows once it is open: its heading, the places that can be linked to, and where its links to other files of the package and to places in it lead, each address once. What a page hides until there is an answer to show is left out. */
export interface OpenedPage {
  readonly heading: string;
  /** All it says, where it has no heading. */
  readonly text: string;
  /** Whether the place that its address names is there. */
  readonly isAtPlace: boolean;
  readonly places: ReadonlySet<string>;
  readonly links: readonly string[];
}

// Runs in the page.
const isAtPlace = () => location.hash === '' || document.querySelector(':target') !== null;

/** Reads the page that is open. */
export async function readPage(page: Page): Promise<OpenedPage> {
  const { places, links, ...shown } = await page.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent?.trim() ?? '',
    text: document.querySelector('h1') === null ? document.body.textContent.trim() : '',
    isAtPlace: location.hash === '' || document.querySelector(':target') !== null,
    places: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    // Drawings have links of their own kind, so the address is worked out from what is written.
    links: [...document.querySelectorAll('a[href]')]
      .filter((link) => link.closest('[hidden]') === null)
      .map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href),
  }));
  const internal = links.filter((to) => to.startsWith('file:'));
  return { ...shown, places: new Set(places), links: [...new Set(internal)] };
}

/** Clicks the link to an address with the pointer, as a reader does, and reads the page that opens; gives a sentence where it is not the page, or not the place on it, that the link names. A link to another kind of file shows it or saves it, as the browser does with its kind. */
export async function clickLink(page: Page, address: string): Promise<OpenedPage | string> {
  const from = page.url();
  const fault = await followLink(page, address);
  if (fault !== undefined) return `${from} → ${address}: ${fault}`;
  // A browser goes to the place once styles are there, later than the page can be read.
  await page.waitForFunction(isAtPlace, undefined, { timeout: 5000 }).catch(() => undefined);
  const opened = await readPage(page);
  const wrong = page.url() === address ? findFault(opened, new URL(address)) : undefined;
  return wrong === undefined ? opened : `${from} → ${address}: ${wrong}`;
}

// On a busy machine a page can still move between the look and the click: whoever misses clicks again.
const TRIES = 3;

async function followLink(page: Page, address: string): Promise<string | undefined> {
  const from = page.url();
  for (let tried = 0; tried < TRIES; tried++) {
    const spot = await page.evaluate(findSpot, address);
    if (typeof spot === 'string') return spot;
    if (!new URL(address).pathname.endsWith('.html')) return openFile(page, { address, spot });
    await page.mouse.click(spot.x, spot.y);
    if (await hasArrived(page, address)) return undefined;
    if (page.url() !== from) return `${page.url()} opened`;
  }
  return 'nothing opened';
}

// The browser saves a file or shows it, as it takes its kind to be.
async function openFile(
  page: Page,
  { address, spot }: { readonly address: string; readonly spot: Spot },
): Promise<string | undefined> {
  const saving = page.waitForEvent('download').catch(() => undefined);
  const showing = hasArrived(page, address).then(async (has) => (has ? 'shown' : await saving));
  await page.mouse.click(spot.x, spot.y);
  const got = await Promise.race([saving, showing]);
  if (got === 'shown') return undefined;
  if (got === undefined) return 'nothing opened';
  const saved = readFileSync(await got.path());
  const kept = readFileSync(fileURLToPath(address));
  return saved.equals(kept) ? undefined : 'other bytes were saved';
}

async function hasArrived(page: Page, address: string): Promise<boolean> {
  try {
    await page.waitForFunction(
      (wanted) => {
        // A link to the page it stands on loads it anew; one to a place on it does not.
        const isOld = 'clickedHere' in globalThis && !wanted.includes('#');
        return location.href === wanted && !isOld && document.readyState !== 'loading';
      },
      address,
      { timeout: 5000 },
    );
    return true;
  } catch {
    return false;
  }
}

function findFault(opened: OpenedPage, { href, pathname }: URL): string | undefined {
  if (!pathname.endsWith('.html')) {
    const written = readFileSync(fileURLToPath(href), 'utf8').replace(/\r\n/g, '\n').trim();
    // XML is shown as a tree, each address of it whole.
    const [words = written] = /https?:[^<"]+/.exec(written) ?? [];
    const isShown = pathname.endsWith('.xml')
      ? opened.text.includes(words)
      : opened.text === written;
    return isShown ? undefined : 'the file is not shown';
  }
  if (opened.heading === '') return 'the page has no heading';
  return opened.isAtPlace ? undefined : 'there is no such place';
}

interface Spot {
  readonly x: number;
  readonly y: number;
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
  Object.assign(globalThis, { clickedHere: true });
  for (const link of fitting) {
    // What is folded away is unfolded first.
    for (let at = link.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
      if (!at.open) at.querySelector('summary')?.click();
    }
    // A link for keyboards lies outside the window until it has the focus.
    link.focus({ preventScroll: true });
    let spot = lineOf(link);
    for (let still = false; spot !== undefined && !still; ) {
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const before = lineOf(link);
      await frame();
      spot = lineOf(link);
      still = spot?.x === before?.x && spot?.y === before?.y;
    }
    if (spot !== undefined && link.contains(document.elementFromPoint(spot.x, spot.y))) {
      return spot;
    }
  }
  return 'no pointer reaches this link';
}
