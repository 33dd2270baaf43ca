import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { serveFolder } from '#scripts/serve/static-server.ts';
import { test as base } from './built-site.ts';
import { borrowFolder } from './lend-folders.ts';

/** Opens a window that may go to any of the places; the test fails when a page in it logs an error, throws, or asks anything of another one. */
export type OpenWindow = (settings?: BrowserContextOptions) => Promise<Page>;

/**
 * A test that opens the same site in three places: `root`, the root of a host; `subPath`, under `/kho/luu-tru/` on another;
 * and `unpacked`, its package unpacked in a folder with spaces and Vietnamese letters (`bag` is that folder, `unpacked` its address).
 */
export const test = base
  .extend('site', { scope: 'file' }, () => inject('siteFolder'))
  .extend('bag', { scope: 'file' }, () => borrowFolder('package'))
  .extend('unpacked', { scope: 'file' }, ({ bag }) => `${pathToFileURL(resolve(bag)).href}/data/`)
  .extend('subPath', { scope: 'file' }, async ({ site }, { onCleanup }) => {
    const { server, address } = await serveFolder({ folder: site, port: 0, base: '/kho/luu-tru/' });
    onCleanup(() => void server.close());
    return address;
  })
  .extend('root', { scope: 'file' }, () => inject('siteAddress'))
  .extend('openWindow', async ({ browser }, { onCleanup }): Promise<OpenWindow> => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect(complaints).toEqual([]);
    });
    return async (settings) => {
      const context = await browser.newContext({ locale: 'vi-VN', ...settings });
      contexts.push(context);
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => void complaints.push(`thrown: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        // Leaving a page ends what it still loads.
        if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
        complaints.push(`failed: ${request.url()}`);
      });
      context.on('request', (request) => {
        if (!/^(?:file:|data:|blob:|http:\/\/127\.0\.0\.1:)/.test(request.url())) {
          complaints.push(`another host: ${request.url()}`);
        }
      });
      return context.newPage();
    };
  });
