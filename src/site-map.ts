import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isInSitemap } from '#core/urls.ts';
import { publicBase } from '#reader/site-url.ts';

/** The map of a site, with the addresses under which its pages are published: in the folder of the host too that the public address names. */
export function siteMap(): AstroIntegration {
  const { name, hooks } = sitemap({ filter: isInSitemap });
  const done = hooks['astro:config:done'];
  return {
    name,
    hooks: {
      ...hooks,
      // The pages lead to each other without a base, so that they can lie in any folder; the map alone needs it.
      'astro:config:done': (options) => {
        const base = publicBase(options.config.site).pathname;
        return done?.({ ...options, config: { ...options.config, base } });
      },
    },
  };
}
