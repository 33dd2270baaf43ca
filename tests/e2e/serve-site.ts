import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '#scripts/serve/static-server.ts';
import { runNode } from '#scripts/test/run-command.ts';
import { lendFolders } from './lend-folders.ts';
import { buildSmallSite, buildTinySite } from './small-site.ts';
import { unpackPackage } from './unpacked-package.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly siteFolder: string;
    readonly siteAddress: string;
    readonly lendingAddress: string;
  }
}

/** Serves the site that `BUILT_SITE` names, else builds the real content first, and tells every browser test its folder and address, and where to borrow its package and smaller sites; gives what ends it. */
export async function setup(project: TestProject): Promise<() => void> {
  const own = process.env['BUILT_SITE'] === undefined;
  const folder = resolve(process.env['BUILT_SITE'] ?? (await buildAside()));
  const { server, address } = await serveFolder({ folder, port: 0 });
  project.provide('siteFolder', folder);
  project.provide('siteAddress', address);
  const place = mkdtempSync(join(tmpdir(), 'kho-tin-lent-'));
  const lending = await lendFolders({
    package: () => unpackPackage(folder, join(place, 'package')),
    'small-site': () => buildSmallSite(join(place, 'small')),
    'tiny-site': () => buildTinySite(join(place, 'tiny')),
  });
  project.provide('lendingAddress', lending.address);
  return () => {
    server.close();
    lending.close();
    rmSync(place, { recursive: true, force: true });
    if (own) rmSync(folder, { recursive: true, force: true });
  };
}

async function buildAside(): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'kho-tin-e2e-')), 'site');
  const { code, output } = await runNode({
    script: 'scripts/run.mjs',
    args: ['build', '--outDir', folder],
  });
  if (code !== 0) throw new Error(output);
  return folder;
}
