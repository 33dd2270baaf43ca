import { type Browser, firefox } from 'playwright-core';

/** Starts the Firefox at a path without a window, driven by WebDriver BiDi as its makers ship it; throws when it cannot be driven. The caller closes it. */
export function launchFirefox(executablePath: string): Promise<Browser> {
  return firefox.launch({
    executablePath,
    channel: 'moz-firefox',
    timeout: 60_000,
    // Going back waits for a load, which a page that was kept does not make.
    firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0 },
  });
}
