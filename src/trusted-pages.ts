import { join, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Loader } from 'astro/loaders';
import { readBefore } from '#reader/content-root.ts';
import { entrySlug } from '#reader/entry-ids.ts';
import { listFolder } from '#reader/list-files.ts';
import { sharedReading } from '#reader/shared-reading.ts';

/** Tells Astro which MDX pages there are, under the ids that the archive gives them; their front matter is read by the archive alone. */
export function listTrustedPages(root: string): Loader {
  return {
    name: 'trusted-pages',
    load: async ({ store, watcher }) => {
      const fill = (): void => {
        store.clear();
        for (const file of listFolder(root, 'pages').entries) {
          const filePath = relative(process.cwd(), join(root, file)).replaceAll('\\', '/');
          store.set({ id: entrySlug(file), data: {}, filePath, deferredRender: true });
        }
      };
      fill();
      watcher?.on('all', (_, path) => {
        if (path.startsWith(join(root, 'trang'))) fill();
      });
    },
  };
}

/** Hands Astro the words of an MDX page as the archive reads them: the check has seen the same. */
export function readTrustedPages(root: string): AstroIntegration {
  const folder = resolve(root, 'trang');
  return {
    name: 'trusted-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const load = (id: string): Promise<string> | undefined => {
          const isPage = id.endsWith('.mdx') && resolve(id).startsWith(folder);
          return isPage ? loadPage(root, relative(root, id).replaceAll('\\', '/')) : undefined;
        };
        updateConfig({ vite: { plugins: [{ name: 'trusted-pages', enforce: 'pre', load }] } });
      },
    },
  };
}

// Its words stand at the lines they have in its file.
async function loadPage(root: string, file: string): Promise<string> {
  const { pageTexts } = readBefore(root) ?? (await sharedReading(root));
  const page = pageTexts.find((text) => text.file === file);
  if (page === undefined) throw new Error(`${file} is no page of the archive`);
  return '\n'.repeat(page.bodyLine - 1) + page.body;
}
