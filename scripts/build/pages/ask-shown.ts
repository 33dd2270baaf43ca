import type { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** What a page shows, as it tells `findPrinted`. */
export interface Shown {
  readonly shown: unknown;
}

/** Asks a page what it shows without printing it: `undefined` where it does not tell, which is no fault. `at` counts the pages of its route in their order, of which there are `count`. */
export type AskShown = (
  route: Route,
  page: { readonly at: number; readonly count: number; readonly locale: unknown },
) => Promise<Shown | undefined>;

/** A route of the application that Astro makes, as its list of pages names it. */
export type Route = Awaited<ReturnType<StaticPaths['getAll']>>[number]['route'];

/** What this project uses of the programs of pages (core/environment/production.js of the version that package.json names). */
export interface PageModules {
  readonly pageMap?: ReadonlyMap<
    string,
    () => Promise<{ readonly page: () => Promise<PageModule> }>
  >;
}

interface PageModule {
  readonly default?: (result: object, props: object, slots: object) => unknown;
  readonly getStaticPaths?: (options: object) => StaticPath[] | Promise<StaticPath[]>;
}

interface StaticPath {
  readonly params: object;
  readonly props?: object;
}

/**
 * Begins to ask pages. A page tells what it shows before it prints anything: its program is run up to there with what it
 * asks of Astro until then, its props and its locale. Printing costs five times as much, of which most is Astro's own.
 */
export function startAsking({ pageMap }: PageModules): AskShown {
  const pages = new Map<Route, Promise<AskedPage | undefined>>();
  return async (route, { at, count, locale }) => {
    const open = pages.get(route) ?? openPage(pageMap, route);
    pages.set(route, open);
    const page = await open;
    const path = page?.paths[at];
    if (page === undefined || path === undefined || page.paths.length !== count) return undefined;
    return ask(page.print, path, locale);
  };
}

interface AskedPage {
  readonly print: NonNullable<PageModule['default']>;
  readonly paths: readonly StaticPath[];
}

async function openPage(
  pageMap: PageModules['pageMap'],
  { component }: Route,
): Promise<AskedPage | undefined> {
  const module = await (await pageMap?.get(component)?.())?.page();
  if (module?.default === undefined || module.getStaticPaths === undefined) return undefined;
  return { print: module.default, paths: await module.getStaticPaths({}) };
}

const ASKED = Symbol('asked');

async function ask(
  print: AskedPage['print'],
  { params, props = {} }: StaticPath,
  locale: unknown,
): Promise<Shown | undefined> {
  const told: { shown?: unknown } = {};
  const findPrinted = (shown: unknown): never => {
    told.shown = shown;
    throw ASKED;
  };
  const astro = { props, params, locals: { locale, findPrinted } };
  try {
    await print({ createAstro: () => astro }, props, {});
  } catch {
    // What is wrong with the page is told when it is printed.
  }
  return 'shown' in told ? { shown: told.shown } : undefined;
}
