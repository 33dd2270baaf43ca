import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { isInSitemap, publicBase } from '#core/urls.ts';

/** What a map is made of: the public address of the site, its pages, and when they changed (days by Vietnamese path), where that is known. */
interface SiteMapSpec {
  readonly site: string;
  readonly pages: readonly string[];
  readonly dates: ReadonlyMap<string, string>;
}

/** Writes the map of a site into its folder: its pages, by their addresses without the slash they begin with, as they are published: in the folder of the host too that the public address names. */
export async function writeSiteMap(
  folder: string,
  { site, pages, dates }: SiteMapSpec,
): Promise<void> {
  const base = publicBase(site);
  const { hooks } = sitemap({
    filter: isInSitemap,
    serialize: (item) => {
      // A page of the English shell changes with the Vietnamese one.
      const path = new URL(item.url).pathname.slice(base.pathname.length - 1);
      const lastmod = dates.get(path.replace(/^\/en\//, '/'));
      return lastmod === undefined ? item : { ...item, lastmod: `${lastmod}${MIDNIGHT}` };
    },
  });
  // The integration asks Astro for no more than this of its settings and routes.
  const config = {
    site,
    base: base.pathname,
    trailingSlash: 'always',
    build: { format: 'directory' },
  };
  const dir = pathToFileURL(join(folder, '/'));
  const told = { config, routes: [], dir, logger: LOGGER };
  const listed = pages.map((pathname) => ({ pathname }));
  await call(hooks['astro:routes:resolved'], told);
  await call(hooks['astro:config:done'], told);
  await call(hooks['astro:build:done'], { ...told, pages: listed });
}

// A day begins in the archive's zone, as in its feeds.
const MIDNIGHT = 'T00:00+07:00';

async function call(hook: unknown, told: unknown): Promise<void> {
  if (typeof hook !== 'function') throw new Error('the integration of the site map has changed');
  await hook(told);
}

const LOGGER = {
  info: () => undefined,
  warn: (text: string) => fail(text),
  error: (text: string) => fail(text),
};

function fail(text: string): never {
  throw new Error(`no map of the site: ${text}`);
}
