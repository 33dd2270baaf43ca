import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'astro';
import type { Archive } from '#core/model/archive/archive.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import type { Redirect } from '#reader/redirects.ts';
import { undoneWhenInterrupted } from '../command/interruption.ts';
import { isShowingStacks } from '../command/tell-failure.ts';
import { cacheFolder } from './cache-folder.ts';
import { writeExports } from './exports/write-exports.ts';
import { writePageTables } from './exports/write-page-tables.ts';
import { type FinishedSite, finishSite } from './finish-site.ts';
import { indexSitePages } from './index-site-pages.ts';
import { collectModules } from './notices/collect-modules.ts';
import { buildSearchIndex } from './search-index.ts';

/** What a site is made of, all of it checked. */
export interface SiteToMake {
  readonly root: string;
  readonly archive: Archive;
  readonly bodies: Pick<KeptBodies, 'loadParagraphs' | 'loadMarkdown'>;
  readonly redirects: readonly Redirect[];
  readonly compress: 'none' | 'gz-br';
}

/** A whole site, in a folder that is there only until it has been used. */
export interface MadeSite extends FinishedSite {
  readonly folder: string;
}

/**
 * Where every site is made, one after the other. Astro wants a folder within the one it is started in, and cannot tell
 * that from a folder beside it whose name only begins alike; and it moves files between its own folder and this one.
 */
const WORKSHOP = resolve('node_modules/.cache/kho/ban-moi');

// The pages' programs lie in the folder while they run, and a process keeps every module by its path: in a folder used before it would run the pages of the former archive.
let builds = 0;

/** Makes a site with its search index, lets `use` take it to its place, and clears away what is left of it. */
export async function makeSite<Result>(
  { root, archive, bodies, redirects, compress }: SiteToMake,
  use: (made: MadeSite) => Result,
): Promise<Result> {
  const cacheDir = cacheFolder(root);
  clearWorkshop();
  builds += 1;
  const outDir = resolve(WORKSHOP, String(builds));
  try {
    return await undoneWhenInterrupted(clearWorkshop, async () => {
      const modules = new Set<string>();
      const vite = collectModules(modules);
      await build({ root: process.cwd(), outDir, cacheDir, logLevel: logLevel(), vite });
      await buildSearchIndex({
        archive,
        paragraphsOf: bodies.loadParagraphs,
        outDir,
        cacheDir: resolve(cacheDir, SEARCH_FOLDER),
      });
      await indexSitePages(outDir);
      await writeExports(outDir, { archive, bodies });
      writePageTables(outDir);
      const { site } = archive;
      const finished = await finishSite({
        root,
        folder: outDir,
        site,
        redirects,
        modules,
        compress,
      });
      return use({ ...finished, folder: outDir });
    });
  } finally {
    clearWorkshop();
  }
}

// What goes wrong is thrown too, and told in a sentence.
function logLevel(): 'silent' | 'error' {
  return isShowingStacks() ? 'error' : 'silent';
}

function clearWorkshop(): void {
  rmSync(WORKSHOP, { recursive: true, force: true });
}
