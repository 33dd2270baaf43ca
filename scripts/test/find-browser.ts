import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { chromium } from 'playwright-core';
import { runCommand } from './run-command.ts';

/** Names that Chromium and its kin go by on PATH. */
const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser of the Chromium family that starts: `CHROME_PATH` where it is set, else the first of the usual names, the usual places and Playwright's own; `undefined` when there is none. Throws when `CHROME_PATH` names nothing that starts. */
export async function findBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | undefined> {
  const named = env['CHROME_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(
      `CHROME_PATH là «${named}» nhưng không chạy được trình duyệt ở đó. (CHROME_PATH names no browser that starts.)`,
    );
  }
  for (const path of candidates(env)) {
    if (await starts(path)) return path;
  }
  return undefined;
}

function candidates(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces(env), chromium.executablePath()];
}

function usualPlaces(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (process.platform === 'darwin') {
    return ['/', homedir()].flatMap((root) =>
      MAC_APPS.map((app) => join(root, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) => (root ? WINDOWS_PATHS.map((path) => join(root, path)) : []));
  }
  return ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  );
}

async function starts(path: string): Promise<boolean> {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows «--version» opens a window instead of answering.
  if (process.platform === 'win32') return true;
  const { code } = await runCommand({ file: path, args: ['--version'], timeout: 30_000 });
  return code === 0;
}
