import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run-command.ts';

/** The site of the real content, built only when a step asks for it: `first` is what most steps look at, `second` is the same content built once more, from nothing kept. Both give the folder and throw, with all that was printed, when the build failed. */
export interface BuiltSites {
  readonly first: () => Promise<string>;
  readonly second: () => Promise<string>;
  readonly remove: () => void;
}

/** Makes a place for built sites in the system's folder for temporary files. */
export function prepareBuiltSites(): BuiltSites {
  const place = mkdtempSync(join(tmpdir(), 'kho-tin-test-'));
  const builds = new Map<string, Promise<string>>();
  const once = (name: string, args: readonly string[] = []) => {
    const started = builds.get(name) ?? buildInto(join(place, name), args);
    builds.set(name, started);
    return started;
  };
  return {
    first: () => once('site'),
    second: async () => {
      await once('site');
      return once('site-again', ['--fresh']);
    },
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

async function buildInto(folder: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', folder, ...args],
  });
  if (code !== 0) throw new Error(output);
  return folder;
}
