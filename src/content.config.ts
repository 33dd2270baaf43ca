import { defineCollection } from 'astro:content';
import { contentRoot } from '#reader/content-root.ts';
import { listTrustedPages } from './trusted-pages.ts';

/** The one collection that Astro keeps: trusted MDX pages, which it alone can run. Records are read by the archive's own reader. */
export const collections = { mdx: defineCollection({ loader: listTrustedPages(contentRoot()) }) };
