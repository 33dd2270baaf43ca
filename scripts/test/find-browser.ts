import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { type BrowserFamily, CHROMIUM, HEADLESS_SHELL } from './browser-families.ts';
import { runCommand } from './run-command.ts';

/** A browser of the first family that has one that starts: the one its variable names where that is set, else the first of the usual names, the usual places and Playwright's own; `undefined` when there is none. Throws when the variable names nothing that starts. */
export async function findBrowser(
  env: Environment = process.env,
  families: readonly BrowserFamily[] = [HEADLESS_SHELL, CHROMIUM],
): Promise<string | undefined> {
  for (const family of families) {
    const found = await findOfFamily(env, family);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function findOfFamily(env: Environment, family: BrowserFamily): Promise<string | undefined> {
  const { variable } = family;
  const named = env[variable];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(
      `${variable} là «${named}» nhưng không chạy được trình duyệt ở đó. (${variable} names no browser that starts.)`,
    );
  }
  for (const path of candidates(env, family)) {
    if (await starts(path)) return path;
  }
  return undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

function candidates(env: Environment, family: BrowserFamily): readonly string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
  const onPath = family.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...usualPlaces(env, family), ...family.downloads()];
}

function usualPlaces(env: Environment, family: BrowserFamily): readonly string[] {
  if (process.platform === 'darwin') {
    return ['/', homedir()].flatMap((root) =>
      family.macApps.map((app) => join(root, 'Applications', app)),
    );
  }
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) =>
      root ? family.windowsPaths.map((path) => join(root, path)) : [],
    );
  }
  return family.linuxFolders.flatMap((folder) => family.names.map((name) => join(folder, name)));
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
