import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { linkTables } from '../exports/page-tables.ts';
import { finishPage } from '../finish/finish-files.ts';
import { isPageOfSite } from '../index-site-pages.ts';
import type { NewFile, SiteUnits } from '../kept/site-units.ts';
import type { CompiledPages } from './compile-pages.ts';

/** What is printed with what: the folder of the programs, the site to print into, and the address it is published at. */
export interface PrintRequest {
  readonly pages: CompiledPages;
  readonly programs: string;
  readonly site: string;
  readonly origin: string;
  /** What of the site is taken from the last output. */
  readonly units: SiteUnits;
  /** Told of every page and file that has been printed. */
  readonly tell?: () => void;
}

/** Prints every page, and every file that has a page's address, into a site; gives the addresses of the pages, in the order of printing, without the slash they begin with. */
export async function printPages({
  pages,
  programs,
  site,
  origin,
  units,
  tell,
}: PrintRequest): Promise<readonly string[]> {
  const app = await startPress(programs, pages);
  const addresses: string[] = [];
  const printed = new Set<string>();
  for (const { pathname, route } of await new StaticPaths(app).getAll()) {
    const isPage = route.type === 'page';
    const path = pathname.replace(/^\/|\/$/g, '');
    if (printed.has(path)) throw new Error(`two pages at ${pathname}`);
    printed.add(path);
    const file = isPage ? fileOf(path) : path;
    const url = new URL(isPage ? `${pathname.replace(/\/$/, '')}/` : pathname, origin);
    await printPage({ app, route, url, site, file, units });
    if (isPage) addresses.push(path === '' ? '' : `${path}/`);
    tell?.();
  }
  return addresses;
}

interface PageToPrint extends Pick<PrintRequest, 'site' | 'units'> {
  readonly app: App;
  readonly route: unknown;
  readonly url: URL;
  readonly file: string;
}

// A page that tells all it shows is printed in its final form, and only where the last output does not have it.
async function printPage({ app, route, url, site, file, units }: PageToPrint): Promise<void> {
  let key: string | undefined;
  let isTaken = false;
  const findPrinted = (shown: unknown): Response | undefined => {
    key = units.keyOf(file, shown);
    isTaken = units.take(file, key);
    return isTaken ? new Response() : undefined;
  };
  // Pagefind indexes its pages before they have their final form.
  const locals = isPageOfSite(file) ? {} : { findPrinted };
  const response = await app.render(new Request(url), { routeData: route, locals });
  if (isTaken) return;
  if (!response.ok && file !== '404.html') {
    throw new Error(`${url.pathname} was answered with ${response.status}`);
  }
  if (key !== undefined) units.write(file, key, finalFiles(file, await response.text()));
  else {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), Buffer.from(await response.arrayBuffer()));
  }
}

function finalFiles(path: string, html: string): readonly NewFile[] {
  const linked = html.includes('<table') ? linkTables(`/${path}`, html) : { html, files: [] };
  const beside = linked.files.map(({ name, text }) => ({
    path: posix.join(posix.dirname(path), name),
    text,
  }));
  return [{ path, text: finishPage(path, linked.html) }, ...beside];
}

function fileOf(path: string): string {
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

type App = ConstructorParameters<typeof StaticPaths>[0] & Press;

/** What this project uses of the application that Astro makes (core/build/app.js of the version that package.json names). */
interface Press {
  readonly setInternals: (internals: unknown) => void;
  readonly setOptions: (options: unknown) => void;
  readonly render: (
    request: Request,
    options: { readonly routeData: unknown; readonly locals: object },
  ) => Promise<Response>;
}

async function startPress(folder: string, { entry, styles }: CompiledPages): Promise<App> {
  const { app } = (await import(pathToFileURL(join(folder, entry)).href)) as { readonly app: App };
  app.setInternals({
    pagesByKeys: new Map(styles.map(([page, each]) => [page, { styles: [...each] }])),
    entrySpecifierToBundleMap: new Map(),
  });
  app.setOptions({
    settings: { scripts: [] },
    logger: { options: { destination: { write: () => undefined } } },
  });
  return app;
}
