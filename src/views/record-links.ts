import type { Archive } from '#core/model/archive/archive.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { slugify } from '#core/text/slug.ts';
import { documentUrl, entryUrl, itemUrl, pageUrl } from '#core/urls.ts';

/** Whether a link is written to a file of the content root, as an editor sees it, and not to a page. */
export function isFileLink(href: string): boolean {
  return /^[^:?#]*\.(?:mdx?|ya?ml)(?:#.*)?$/i.test(href) && !href.startsWith('//');
}

/** The address of the record that a link to a file means, its anchor kept: from the file the link stands in (`../2020/x.md`) or from the content root (`/tin/2020/x.md`, `content/tin/2020/x.md`). `undefined` where no record has such a file. */
export function findRecordAddress(
  archive: Pick<Archive, RecordLists>,
  from: string,
  href: string,
): string | undefined {
  return findFileAddress(addressesOf(archive), from, href);
}

/** The same among other files than an archive's, each with its address. */
export function findFileAddress(
  files: ReadonlyMap<string, string>,
  from: string,
  href: string,
): string | undefined {
  const [path = '', anchor] = href.split('#');
  const address = fileCandidates(from, path).flatMap((file) => files.get(file) ?? [])[0];
  return address === undefined || anchor === undefined ? address : `${address}#${anchor}`;
}

/** Every file that has a page, and the address of that page. */
export function addressesOf(archive: Pick<Archive, RecordLists>): ReadonlyMap<string, string> {
  const known = ADDRESSES.get(archive.items) ?? new Map(listAddresses(archive));
  ADDRESSES.set(archive.items, known);
  return known;
}

type RecordLists =
  | 'items'
  | 'documents'
  | 'organisations'
  | 'places'
  | 'topics'
  | 'indicators'
  | 'people'
  | 'pages';

// The editions of an archive have its items in common.
const ADDRESSES = new WeakMap<Archive['items'], ReadonlyMap<string, string>>();

function* listAddresses(archive: Pick<Archive, RecordLists>): Generator<[string, string]> {
  const rows = (entries: readonly Entry<unknown>[], urlOf: (id: string) => string) =>
    entries.map(({ file, id }): [string, string] => [file, urlOf(id)]);
  yield* rows(archive.items, itemUrl);
  yield* rows(archive.documents.entries, documentUrl);
  for (const register of ['organisations', 'places', 'topics', 'indicators', 'people'] as const) {
    yield* rows(archive[register].entries, (id) => entryUrl(register, id));
  }
  yield* rows(archive.pages, pageUrl);
}

/** The address of the item that a link to a file means, where the archive at hand does not hold it: a packed part leads to the whole. */
export function absentItemAddress(from: string, href: string): string | undefined {
  const [path = ''] = href.split('#');
  for (const file of fileCandidates(from, path)) {
    const [, year, name = ''] = /^tin\/(\d{4})\/(?:.*\/)?([^/]+)\.md$/.exec(file) ?? [];
    if (year !== undefined) return itemUrl(`${year}/${slugify(name)}`);
  }
  return undefined;
}

function fileCandidates(from: string, path: string): readonly string[] {
  const beside = resolvePath(from, path);
  const fromRoot = resolvePath('', `/${path}`);
  return [beside, fromRoot, fromRoot.replace(/^.*?content\//, '')];
}

function resolvePath(from: string, path: string): string {
  try {
    const { pathname } = new URL(path, `http://kho/${from}`);
    return decodeURIComponent(pathname.slice(1)).normalize('NFC');
  } catch {
    return path;
  }
}
