import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isInSitemap, publicBase } from '#core/urls.ts';

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
        const { site } = options.config;
        if (site === undefined) throw new Error('a site without an address');
        return done?.({
          ...options,
          config: { ...options.config, base: publicBase(site).pathname },
        });
      },
    },
  };
}
