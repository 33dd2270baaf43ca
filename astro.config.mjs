import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { contentInDev } from './src/content-in-dev.ts';
import { deskApart } from './src/desk-apart.ts';
import { englishPages } from './src/english-pages.ts';
import { knownDigests } from './src/known-digests.ts';
import { keepNumbersWhole } from './src/markdown/print/whole-numbers.ts';
import { wrapTables } from './src/markdown/read/tables.ts';
import { contentRoot } from './src/reader/content-root.ts';
import { siteUrl } from './src/reader/site-url.ts';
import { readTrustedPages } from './src/trusted-pages.ts';
import { wholeScripts } from './src/whole-scripts.ts';

const SMALL_STYLE = 4096;
const SMALL_PROGRAM = 1024;

export default defineConfig({
  site: siteUrl(contentRoot()),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'auto', assets: 'tai-nguyen' },
  prerenderConflictBehavior: 'error',
  integrations: [
    mdx({ optimize: { ignoreElementNames: ['a'] } }),
    englishPages(contentRoot()),
    contentInDev(contentRoot()),
    readTrustedPages(contentRoot()),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [remarkGfm],
      rehypePlugins: [() => wrapTables, () => keepNumbersWhole],
      gfm: false,
      smartypants: false,
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
        "worker-src 'self'",
      ],
      // Pagefind, which finds guides and registers, is a program of WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // A small sheet or program that few kinds of page have lies in the page: to ask for it apart costs more than it weighs.
    build: {
      assetsInlineLimit: (path, content) =>
        (path.endsWith('.css') && content.length <= SMALL_STYLE) ||
        (path.endsWith('.js') && content.length <= SMALL_PROGRAM),
    },
    plugins: [
      deskApart(),
      wholeScripts(),
      knownDigests(),
      {
        // What is fetched ahead is named from the root of its host, and an archive may lie below it or without one: nothing is, and no page carries the program that would. Astro sets the option itself, so it is set after Astro.
        name: 'nothing-ahead',
        enforce: 'pre',
        config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
        load: (id) =>
          id.startsWith('\0vite/preload-helper.js')
            ? 'export const __vitePreload = (load) => load();'
            : undefined,
      },
    ],
  },
  devToolbar: { enabled: false },
});
