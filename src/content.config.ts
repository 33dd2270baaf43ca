import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { contentRoot } from '#reader/content-root.ts';

/** The one collection that Astro keeps: trusted MDX pages, which it alone can run. Records are read by the archive's own reader. */
export const collections = {
  mdx: defineCollection({ loader: glob({ base: join(contentRoot(), 'trang'), pattern: '*.mdx' }) }),
};
