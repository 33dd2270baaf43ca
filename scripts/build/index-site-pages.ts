import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { CONTENT_LANGUAGE } from '#core/language.ts';
import { PAGES_INDEX_FOLDER, SEARCH_FOLDER } from '#core/site-files.ts';
import { pageUrl, URLS } from '#core/urls.ts';
import { insideFolder } from '../files/inside-folder.ts';
import { listFiles } from '../files/list-files.ts';

/** Lets Pagefind index the pages of a built site that hold no record of their own: guides, and the entries of the registers. Its files lie in a folder of the search. Throws what Pagefind says when it cannot. */
export async function indexSitePages(folder: string): Promise<void> {
  try {
    for (const { path, content } of await indexPages(folder)) {
      if (!isAsked(path)) continue;
      const target = join(folder, SEARCH_FOLDER, PAGES_INDEX_FOLDER, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
  } finally {
    // Pagefind indexes in a process of its own.
    await close();
  }
}

async function indexPages(folder: string): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({
    rootSelector: 'main',
    forceLanguage: CONTENT_LANGUAGE,
  });
  if (index === undefined) throw new Error(`Pagefind gave no index: ${errors.join('; ')}`);
  for (const path of listFiles(folder).filter(isPageOfSite)) {
    const content = readFileSync(insideFolder(folder, path), 'utf8');
    const added = await index.addHTMLFile({ sourcePath: path, content });
    if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind wrote no files: ${faults.join('; ')}`);
  return files;
}

// Guides and entries; items and documents are found by the words of their own index.
const ROOTS = [
  pageUrl(''),
  URLS.organisations,
  URLS.places,
  URLS.topics,
  URLS.indicators,
  URLS.people,
].map((url) => url.replaceAll('/', ''));
const OF_SITE = new RegExp(`^(?:${ROOTS.join('|')})/(?!trang-\\d+/)[^/]+/index\\.html$`);

/** Whether Pagefind indexes a page of a built site, by its path from the site's root. */
export function isPageOfSite(path: string): boolean {
  return OF_SITE.test(path);
}

// Its program, its words and its texts; the boxes and styles that it also brings are not used.
function isAsked(path: string): boolean {
  return (
    /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.[\w-]+\.pagefind)$/.test(
      path,
    ) || /\.(?:pf_meta|pf_index|pf_fragment|pf_filter)$/.test(path)
  );
}
