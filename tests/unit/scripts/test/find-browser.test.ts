import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIREFOX } from '#scripts/test/browser-families.ts';
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
  expect(await findBrowser({ PATH: folder })).toBe(join(folder, 'google-chrome'));
});

posix('one that does not start, such as a door to a shop, is passed over', async () => {
  const door = makeProgram('chromium', 'echo "install it first" >&2; exit 10');
  const real = makeProgram('microsoft-edge', 'exit 0');
  expect(await findBrowser({ PATH: `${door}:${real}` })).toBe(join(real, 'microsoft-edge'));
});

posix(
  'Firefox is looked for by its own variable and names, and never taken for Chromium',
  async () => {
    const folder = makeProgram('firefox-esr', 'exit 0');
    const path = join(folder, 'firefox-esr');
    expect(await findBrowser({ PATH: folder, CHROME_PATH: '/khong/co/gi' }, FIREFOX)).toBe(path);
    expect(await findBrowser({ FIREFOX_PATH: path, PATH: '' }, FIREFOX)).toBe(path);
    const finding = findBrowser({ FIREFOX_PATH: '/khong/co/gi', PATH: folder }, FIREFOX);
    await expect(finding).rejects.toThrow('FIREFOX_PATH');
  },
);
