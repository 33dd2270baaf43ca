import type { Browser, Page } from 'playwright-core';
import type { Transfer } from './engine-run.ts';

/** One visit of a reader: a page in a browser with nothing kept from before, and what has come over the wire. */
export interface Visit {
  readonly page: Page;
  /** All bytes and requests since the last call. */
  take(): Transfer;
  close(): Promise<void>;
}

/** Opens a page in a fresh browser context and counts what it receives, heads of answers included. */
export async function openVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  await wire.send('Network.enable');
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return {
    page,
    take: () => {
      const taken = { bytes, requests };
      bytes = 0;
      requests = 0;
      return taken;
    },
    close: () => context.close(),
  };
}
