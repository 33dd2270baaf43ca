import { chromium } from 'playwright-core';

/** Browsers that are driven alike: the variable of the environment that names one, their names on PATH and where each system keeps them. */
export interface BrowserFamily {
  readonly variable: 'CHROME_PATH' | 'FIREFOX_PATH';
  readonly names: readonly string[];
  readonly linuxFolders: readonly string[];
  readonly macApps: readonly string[];
  /** From the folders that Windows keeps programs in. */
  readonly windowsPaths: readonly string[];
  /** Where Playwright keeps one of its own that it can drive. */
  readonly downloads: () => readonly string[];
}

/** The part of Chromium that makes pages, without the windows around them: what it shows is the same, and a test takes a third of the processor time. */
export const HEADLESS_SHELL: BrowserFamily = {
  variable: 'CHROME_PATH',
  names: ['chromium-headless-shell', 'chrome-headless-shell', 'headless_shell'],
  linuxFolders: ['/usr/bin', '/usr/local/bin', '/usr/lib/chromium'],
  macApps: [],
  windowsPaths: [],
  downloads: () => [shellBeside(chromium.executablePath())],
};

/** Chromium and its kin with windows. */
export const CHROMIUM: BrowserFamily = {
  variable: 'CHROME_PATH',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  linuxFolders: ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'],
  macApps: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  windowsPaths: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  downloads: () => [chromium.executablePath()],
};

/** Firefox as its makers ship it. The one that Playwright downloads is another program, and snap's cannot read the profile that driving needs. */
export const FIREFOX: BrowserFamily = {
  variable: 'FIREFOX_PATH',
  names: ['firefox-esr', 'firefox'],
  linuxFolders: ['/usr/bin', '/usr/local/bin', '/opt/firefox', '/usr/lib/firefox'],
  macApps: ['Firefox.app/Contents/MacOS/firefox'],
  windowsPaths: ['Mozilla Firefox\\firefox.exe'],
  downloads: () => [],
};

/** Where Playwright keeps the shell that it downloads together with a Chromium, by that one's path. */
export function shellBeside(path: string): string {
  return path.replace(
    /chromium-(\d+)([\\/])chrome-([^\\/]+)[\\/].*?(\.exe)?$/,
    'chromium_headless_shell-$1$2chrome-headless-shell-$3$2chrome-headless-shell$4',
  );
}
