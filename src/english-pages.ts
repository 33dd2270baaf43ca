import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharedSite } from '#reader/shared-reading.ts';

/** Makes every page of `src/pages` a second time under `/en/`, where the settings of the archive ask for English: the same file, which learns from its address how to speak. */
export function englishPages(root: string): AstroIntegration {
  return {
    name: 'english-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (!sharedSite(root)?.languages?.includes('en')) return;
        for (const file of pageFiles()) {
          injectRoute({ pattern: patternOf(file), entrypoint: new URL(file, PAGES) });
        }
      },
    },
  };
}

const PAGES = new URL('pages/', import.meta.url);

// Hosts know one page for missing addresses, which speaks both languages.
function pageFiles(): readonly string[] {
  return globSync('**/*.astro', { cwd: fileURLToPath(PAGES) })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== '404.astro')
    .sort();
}

function patternOf(file: string): string {
  return `/en/${file.replace(/(?:(^|\/)index)?\.astro$/, '')}`;
}
