import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { linkTables } from '../exports/page-tables.ts';
import { finishPage } from '../finish/finish-files.ts';
import { isPageOfSite } from '../index-site-pages.ts';
import type { NewFile } from '../kept/new-file.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import { type PageModules, type Route, type Shown, startAsking } from './ask-shown.ts';
import type { CompiledPages } from './compile-pages.ts';

/** What is printed with what: the folder of the programs, the site to print into, and the address it is published at. */
export interface PrintRequest {
  readonly pages: CompiledPages;
  readonly programs: string;
  readonly site: string;
  readonly origin: string;
  /** What of the site is taken from the last output. */
  readonly units: SiteUnits;
  /** Told how many pages and files there are; what it gives is told of each that has been printed. */
  readonly count: (total: number) => () => void;
}

/** What was printed: the addresses of the pages, in the order of printing, without the slash they begin with, and the files of those pages that do not have their final form yet. */
export interface PrintedPages {
  readonly addresses: readonly string[];
  readonly unfinished: readonly string[];
}

/** Prints every page, and every file that has a page's address, into a site. */
export async function printPages({
  pages,
  programs,
  site,
  origin,
  units,
  count: startCount,
}: PrintRequest): Promise<PrintedPages> {
  const app = await startPress(programs, pages);
  const addresses: string[] = [];
  const unfinished: string[] = [];
  const printed = new Set<string>();
  const ask = startAsking(app.manifest);
  const locales = new Map<string, unknown>();
  const places = placesOf(await new StaticPaths(app).getAll());
  const tell = startCount(places.length);
  for (const { pathname, route, at, count } of places) {
    const isPage = route.type === 'page';
    const path = pathname.replace(/^\/|\/$/g, '');
    if (printed.has(path)) throw new Error(`two pages at ${pathname}`);
    printed.add(path);
    const file = isPage ? fileOf(path) : path;
    const url = new URL(isPage ? `${pathname.replace(/\/$/, '')}/` : pathname, origin);
    const [, language = ''] = /^\/(en)\//.exec(url.pathname) ?? [];
    const askShown = () => ask(route, { at, count, locale: locales.get(language) });
    const isAsked = locales.has(language) && units.isKnown(file);
    const page = { app, route, url, site, file, units, ...(isAsked && { askShown }) };
    const locale = await printPage(page);
    if (locale !== undefined) locales.set(language, locale);
    if (isPage) addresses.push(path === '' ? '' : `${path}/`);
    if (isPage && !units.finished.has(file)) unfinished.push(file);
    tell();
  }
  return { addresses, unfinished };
}

// The place of each page among those of its route, which Astro lists in the order in which the route names them.
function placesOf<Page extends { readonly route: Route }>(pages: readonly Page[]) {
  const counts = new Map<Route, number>();
  const placed = pages.map((page) => {
    const at = counts.get(page.route) ?? 0;
    counts.set(page.route, at + 1);
    return { ...page, at };
  });
  return placed.map((page) => ({ ...page, count: counts.get(page.route) ?? 0 }));
}

interface PageToPrint extends Pick<PrintRequest, 'site' | 'units'> {
  readonly app: App;
  /** Asks what it shows without printing it. */
  readonly askShown?: () => Promise<Shown | undefined>;
  readonly route: unknown;
  readonly url: URL;
  readonly file: string;
}

interface Locals {
  readonly findPrinted?: (shown: unknown) => Response | undefined;
  /** Set by the middleware of the pages. */
  locale?: unknown;
}

// A page that tells all it shows is printed in its final form, and only where the last output does not have it. Gives the locale it was printed in.
async function printPage(page: PageToPrint): Promise<unknown> {
  const { app, route, url, site, file, units, askShown } = page;
  const asked = await askShown?.();
  if (asked !== undefined && units.take(file, units.keyOf(file, asked.shown))) return undefined;
  let key: string | undefined;
  let isTaken = false;
  const findPrinted = (shown: unknown): Response | undefined => {
    key = units.keyOf(file, shown);
    isTaken = units.take(file, key);
    return isTaken ? new Response() : undefined;
  };
  // Pagefind indexes its pages before they have their final form.
  const locals: Locals = isPageOfSite(file) ? {} : { findPrinted };
  const response = await app.render(new Request(url), { routeData: route, locals });
  if (isTaken) return locals.locale;
  if (!response.ok && file !== '404.html') {
    throw new Error(`${url.pathname} was answered with ${response.status}`);
  }
  if (key !== undefined) units.write(file, key, finalFiles(file, await response.text()));
  else {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), Buffer.from(await response.arrayBuffer()));
  }
  return locals.locale;
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
  readonly manifest: PageModules;
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
