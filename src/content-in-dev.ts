import type { AstroIntegration } from 'astro';
import { forgetReading, showDrafts } from '#reader/shared-reading.ts';

/** Where Astro runs pages while someone writes. */
const PAGE_ENVIRONMENTS = ['ssr', 'prerender'];

/** While someone writes: drafts have their pages, and a saved file of the content root makes the next page read the archive anew, and the browser ask for it. */
export function contentInDev(root: string): AstroIntegration {
  return {
    name: 'content-in-dev',
    hooks: {
      // A build starts a server of its own to look for content; only this tells that someone writes.
      'astro:config:setup': ({ command }) => {
        if (command === 'dev') showDrafts();
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(root);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(root)) return;
          forgetReading();
          // Astro keeps the list of pages until it hears of new content.
          for (const name of PAGE_ENVIRONMENTS) {
            server.environments[name]?.hot.send('astro:content-changed', {});
          }
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}
