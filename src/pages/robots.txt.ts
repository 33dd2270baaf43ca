import type { APIRoute } from 'astro';
import { publicBase } from '#core/urls.ts';

/** Everything may be read; the site map is named where the site has an address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap =
    site === undefined ? '' : `\nSitemap: ${new URL('sitemap-index.xml', publicBase(site.href))}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
