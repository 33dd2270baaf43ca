import { type Browser, chromium } from 'playwright-core';
import { provideBrowser } from '../test/provide-browser.ts';

/** What Chromium is told so that it runs in a container, draws alike everywhere and asks no host of its own. */
export const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser of the Chromium family without a window, installed first where there is none; throws with one sentence on what to install when that fails. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await provideBrowser(), args: [...BROWSER_FLAGS] });
}
