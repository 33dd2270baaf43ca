import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparePaths } from '#core/fixity/manifest.ts';
import type { Problem } from '#core/problems.ts';
import { BUILD_RECORD, isHostFile, SEARCH_FOLDER } from '#core/site-files.ts';
import { displayPath } from '#reader/content-root.ts';
import { ADDRESS_LIST, REDIRECTS_FILE } from '#reader/published-addresses.ts';
import type { BuiltFile } from './finish-files.ts';

/** The addresses a built site publishes: its pages and downloads, not what pages are made of (styles, pictures, the search index) nor what only hosts read. */
export function publishedAddresses(files: readonly BuiltFile[]): readonly string[] {
  return files
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .filter(
      ({ path }) => !PARTS_OF_PAGES.test(path) && !isHostFile(path) && !OF_MACHINES.test(path),
    )
    .map(({ path }) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort(comparePaths);
}

const PARTS_OF_PAGES = new RegExp(`^(?:anh|tai-nguyen|${SEARCH_FOLDER}|phong-chu|fonts)/`);
const OF_MACHINES = new RegExp(
  `^(?:sitemap[^/]*\\.xml|${BUILD_RECORD.replace('.', '\\.')}|ngoai-tuyen\\.js(?:on)?)$`,
);

/** The listed addresses held against those that were built: a lost one is a problem at its line, a new one waits to be listed. */
export function compareAddresses(
  root: string,
  built: readonly string[],
): { readonly problems: readonly Problem[]; readonly added: readonly string[] } {
  const file = displayPath(root, ADDRESS_LIST);
  const listed = readAddressList(root);
  const present = new Set(built);
  const known = new Set(listed);
  const problems = listed.flatMap((address, index): Problem[] =>
    present.has(address)
      ? []
      : [
          {
            rule: 'mat-dia-chi',
            file,
            line: index + 1,
            what: `Địa chỉ đã công bố «${address}» không còn trong bản dựng.`,
            fix: `Thêm vào ${displayPath(root, REDIRECTS_FILE)} một dòng «${address}: /địa-chỉ-mới/».`,
          },
        ],
  );
  return { problems, added: built.filter((address) => !known.has(address)) };
}

/** Adds addresses to the list of a content root, in order. */
export function addAddresses(root: string, added: readonly string[]): void {
  const all = [...new Set([...readAddressList(root), ...added])].sort(comparePaths);
  writeFileSync(join(root, ADDRESS_LIST), all.map((address) => `${address}\n`).join(''));
}

function readAddressList(root: string): readonly string[] {
  const file = join(root, ADDRESS_LIST);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .replace(/\r/g, '')
    .replace(/\n$/, '')
    .split('\n')
    .filter((line) => line !== '');
}
