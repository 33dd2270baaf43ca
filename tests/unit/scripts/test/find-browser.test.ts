import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHROMIUM, FIREFOX, HEADLESS_SHELL, shellBeside } from '#scripts/test/browser-families.ts';
import { findBrowser } from '#scripts/test/find-browser.ts';
import { makeFolder, writeFiles } from '#tests/factories/content-root.ts';

// Stand-ins for browsers are shell scripts.
const posix = test.skipIf(process.platform === 'win32');

function makeProgram(name: string, script: string): string {
  const folder = makeFolder();
  writeFiles(folder, { [name]: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

posix('CHROME_PATH comes first', async () => {
  const other = makeProgram('chromium', 'exit 0');
  const named = join(makeProgram('trinh-duyet', 'exit 0'), 'trinh-duyet');
  expect(await findBrowser({ CHROME_PATH: named, PATH: other })).toBe(named);
});

posix('a CHROME_PATH where nothing starts is an error, not a reason to take another', async () => {
  const other = makeProgram('chromium', 'exit 0');
  const finding = findBrowser({ CHROME_PATH: '/khong/co/gi', PATH: other });
  await expect(finding).rejects.toThrow('CHROME_PATH');
});

posix('a browser on PATH is found by its usual names', async () => {
  const folder = makeProgram('google-chrome', 'exit 0');
  expect(await findBrowser({ PATH: folder }, [CHROMIUM])).toBe(join(folder, 'google-chrome'));
});

posix('one without windows comes before one with them, wherever it lies', async () => {
  const windows = makeProgram('chromium', 'exit 0');
  const shell = makeProgram('chromium-headless-shell', 'exit 0');
  const path = join(shell, 'chromium-headless-shell');
  expect(await findBrowser({ PATH: `${windows}:${shell}` })).toBe(path);
  expect(await findBrowser({ PATH: `${windows}:${shell}` }, [HEADLESS_SHELL])).toBe(path);
});

test.for([
  [
    '/a/chromium-1200/chrome-linux64/chrome',
    '/a/chromium_headless_shell-1200/chrome-headless-shell-linux64/chrome-headless-shell',
  ],
  [
    '/a/chromium-1200/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/a/chromium_headless_shell-1200/chrome-headless-shell-mac-arm64/chrome-headless-shell',
  ],
  [
    'C:\\a\\chromium-1200\\chrome-win64\\chrome.exe',
    'C:\\a\\chromium_headless_shell-1200\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  ],
] as const)('beside «%s» Playwright keeps its shell', ([path, shell]) => {
  expect(shellBeside(path)).toBe(shell);
});

posix('one that does not start, such as a door to a shop, is passed over', async () => {
  const door = makeProgram('chromium', 'echo "install it first" >&2; exit 10');
  const real = makeProgram('microsoft-edge', 'exit 0');
  expect(await findBrowser({ PATH: `${door}:${real}` }, [CHROMIUM])).toBe(
    join(real, 'microsoft-edge'),
  );
});

posix(
  'Firefox is looked for by its own variable and names, and never taken for Chromium',
  async () => {
    const folder = makeProgram('firefox-esr', 'exit 0');
    const path = join(folder, 'firefox-esr');
    expect(await findBrowser({ PATH: folder, CHROME_PATH: '/khong/co/gi' }, [FIREFOX])).toBe(path);
    expect(await findBrowser({ FIREFOX_PATH: path, PATH: '' }, [FIREFOX])).toBe(path);
    const finding = findBrowser({ FIREFOX_PATH: '/khong/co/gi', PATH: folder }, [FIREFOX]);
    await expect(finding).rejects.toThrow('FIREFOX_PATH');
  },
);
