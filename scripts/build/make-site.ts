import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Archive } from '#core/model/archive/archive.ts';
import { SEARCH_FOLDER } from '#core/site-files.ts';
import { pageDates } from '#exports/page-dates.ts';
import { cacheFolder } from '#reader/cache-folder.ts';
import { codeDigest } from '#reader/code-digest.ts';
import type { KeptBodies } from '#reader/kept-bodies.ts';
import type { PageText } from '#reader/mdx-problems.ts';
import { sha256 } from '#reader/read-text.ts';
import type { Redirect } from '#reader/redirects.ts';
import { publicUrl } from '#reader/site-url.ts';
import { undoneWhenInterrupted } from '../command/interruption.ts';
import { writeExports } from './exports/write-exports.ts';
import { writePageTables } from './exports/write-page-tables.ts';
import { type FinishedSite, finishSite } from './finish-site.ts';
import { indexSitePages } from './index-site-pages.ts';
import { readFormerOutput } from './kept/former-output.ts';
import { type SiteUnits, startUnits } from './kept/site-units.ts';

import { layPrograms, type PagePrograms, pagePrograms } from './pages/page-programs.ts';
import { printPages } from './pages/print-pages.ts';
import { programsKey } from './pages/programs-key.ts';
import { writeSiteMap } from './pages/write-site-map.ts';
import { readAttachedText } from './search/attached-text.ts';
import { buildSearchIndex } from './search-index.ts';
import type { Stages } from './stages.ts';

/** What a site is made of, all of it checked. */
export interface SiteToMake {
  readonly root: string;
  readonly archive: Archive;
  readonly bodies: Pick<KeptBodies, 'loadParagraphs' | 'loadMarkdown' | 'loadTree'>;
  readonly pageTexts: readonly PageText[];
  readonly redirects: readonly Redirect[];
  readonly compress: 'none' | 'gz-br';
  readonly stages: Stages;
  /** Where the last output lies, and this one goes. */
  readonly place: string;
}

/** A whole site, in a folder that is there only until it has been used. */
export interface MadeSite extends FinishedSite {
  readonly folder: string;
  readonly units: SiteUnits;
}

/**
 * Where every site is made, one after the other. Astro wants a folder within the one it is started in, and cannot tell
 * that from a folder beside it whose name only begins alike; and it moves files between its own folder and this one.
 */
const WORKSHOP = resolve('node_modules/.cache/kho/ban-moi');

/** Programs of pages are kept for all content roots together. */
const PROGRAMS = resolve('node_modules/.cache/kho/trang');

// The pages' programs lie in the folder while they run, and a process keeps every module by its path: in a folder used before it would run the pages of the former archive.
let builds = 0;

/** Makes a site with its search index, lets `use` take it to its place, and clears away what is left of it. */
export async function makeSite<Result>(
  site: SiteToMake,
  use: (made: MadeSite) => Result,
): Promise<Result> {
  clearWorkshop();
  builds += 1;
  try {
    return await undoneWhenInterrupted(clearWorkshop, async () =>
      use(await fillWorkshop(site, resolve(WORKSHOP, String(builds)))),
    );
  } finally {
    clearWorkshop();
  }
}

async function fillWorkshop(made: SiteToMake, workshop: string): Promise<MadeSite> {
  const { root, archive, bodies, redirects, compress, stages } = made;
  const { site } = archive;
  const cacheDir = cacheFolder(root);
  const folder = join(workshop, 'trang');
  const key = programsKey({ site, pageTexts: made.pageTexts });
  const units = startUnits({
    site: folder,
    code: sha256(key + codeDigest('scripts/build')),
    former: readFormerOutput(root, made.place),
  });
  const pages = await stages.during('Dịch trang mẫu', () =>
    pagePrograms({
      cacheDir: PROGRAMS,
      key,
      workshop,
      content: { root, read: { site, pageTexts: made.pageTexts } },
    }),
  );
  const unfinished = await stages.during('In trang', () =>
    printSite({ made, pages, workshop, folder, units }),
  );
  await stages.during('Tìm kiếm', () =>
    buildSearchIndex({
      archive,
      bodies: { ...bodies, loadAttached: (file) => readAttachedText(root, file) },
      outDir: folder,
      cacheDir: resolve(cacheDir, SEARCH_FOLDER),
      units,
    }),
  );
  await stages.during('Tìm trang hướng dẫn', () => indexSitePages(folder));
  await stages.during('Dữ liệu', async () => {
    await writeExports(folder, { archive, bodies }, units);
    writePageTables(folder, unfinished);
  });
  const modules = new Set(pages.modules.map((path) => path.replace(/^\.(?=[\\/])/, process.cwd())));
  const finished = await stages.during('Hoàn tất', () =>
    finishSite({ root, folder, site, redirects, modules, finished: units.finished, compress }),
  );
  return { ...finished, folder, units };
}

interface SiteToPrint extends Pick<MadeSite, 'folder' | 'units'> {
  readonly made: SiteToMake;
  readonly pages: PagePrograms;
  readonly workshop: string;
}

// Gives the files of the pages that do not have their final form yet.
async function printSite(toPrint: SiteToPrint): Promise<readonly string[]> {
  const { made, pages, workshop, folder, units } = toPrint;
  const { archive, stages } = made;
  const programs = join(workshop, 'chuong-trinh');
  layPrograms(pages, { site: folder, programs });
  const origin = publicUrl(archive.site);
  const { addresses, unfinished } = await printPages({
    pages,
    programs,
    site: folder,
    origin,
    units,
    count: (total) => stages.count('In trang', total),
  });
  await writeSiteMap(folder, { site: origin, pages: addresses, dates: pageDates(archive) });
  return unfinished;
}

function clearWorkshop(): void {
  rmSync(WORKSHOP, { recursive: true, force: true });
}
