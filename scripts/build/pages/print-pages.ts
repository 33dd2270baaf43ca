import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { CompiledPages } from './compile-pages.ts';

/** What is printed with what: the folder of the programs, the site to print into, and the address it is published at. */
export interface PrintRequest {
  readonly pages: CompiledPages;
  readonly programs: string;
  readonly site: string;
  readonly origin: string;
  /** Told of every page and file that has been printed. */
  readonly tell?: () => void;
}

/** Prints every page, and every file that has a page's address, into a site; gives the addresses of the pages, in the order of printing, without the slash they begin with. */
export async function printPages({
  pages,
  programs,
  site,
  origin,
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
    const url = new URL(isPage ? `${pathname.replace(/\/$/, '')}/` : pathname, origin);
    const response = await app.render(new Request(url), { routeData: route });
    if (!response.ok && path !== '404') {
      throw new Error(`${pathname} was answered with ${response.status}`);
    }
    const file = join(site, isPage ? fileOf(path) : path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, Buffer.from(await response.arrayBuffer()));
    if (isPage) addresses.push(path === '' ? '' : `${path}/`);
    tell?.();
  }
  return addresses;
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
    options: { readonly routeData: unknown },
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
