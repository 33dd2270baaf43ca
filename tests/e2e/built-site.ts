import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { BROWSER_FLAGS } from '#scripts/browser/open-browser.ts';
import { findBrowser } from '#scripts/test/find-browser.ts';

/** Opens an empty page in a window of its own, with what settings the test needs; its addresses are paths of the built site: `page.goto('/tim-kiem/')`. */
export type OpenPage = (settings?: BrowserContextOptions) => Promise<Page>;

/**
 * A test that drives the built site in Chromium: `page` is an open window, `openPage` opens others, `address` is where the site is served and `folder` where it lies.
 * Such a test fails by itself when a page logs an error, throws, or asks another host for anything.
 */
export const test = base
  .extend('address', () => inject('siteAddress'))
  .extend('folder', () => inject('siteFolder'))
  .extend('executablePath', { scope: 'file' }, () => findBrowser())
  .extend('browser', { scope: 'file' }, async ({ executablePath }, { onCleanup }) => {
    if (executablePath === undefined) throw new Error('no browser to test with: see npm test');
    const browser = await chromium.launch({
      executablePath,
      args: [...BROWSER_FLAGS, NO_HOST_BUT_THIS],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('openPage', async ({ browser, address }, { onCleanup }): Promise<OpenPage> => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect(complaints).toEqual([]);
    });
    return async (settings) => {
      const context = await browser.newContext({ baseURL: address, locale: 'vi-VN', ...settings });
      contexts.push(context);
      gatherComplaints(context, { address, complaints });
      return context.newPage();
    };
  })
  .extend('page', ({ openPage }) => openPage());

// Names of other hosts lead nowhere.
const NO_HOST_BUT_THIS = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

interface Gathering {
  readonly address: string;
  readonly complaints: string[];
}

function gatherComplaints(context: BrowserContext, { address, complaints }: Gathering): void {
  context.on('console', (message) => {
    // What drives the browser is itself refused by a frame in which nothing may run.
    if (/^Blocked script execution in 'about:srcdoc'/.test(message.text())) return;
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => void complaints.push(`thrown: ${error.error().message}`));
  // Asked of nobody in between, so that the browser keeps what several pages share, as it does for readers.
  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(address) || /^(?:blob|data):/.test(url)) return;
    complaints.push(`another host: ${url}`);
  });
}
