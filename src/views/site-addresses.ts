import { findAddressFault } from '#core/address-faults.ts';
import { ENGLISH } from '#core/locale.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import { documentsByType } from '#core/model/archive/documents-by-type.ts';
import {
  documentTypeUrl,
  documentUrl,
  entryUrl,
  itemUrl,
  listPageUrl,
  numberUrl,
  pageUrl,
  placeFiguresUrl,
  type RegisterPath,
  URLS,
} from '#core/urls.ts';
import { dataFiles } from '#exports/data-files.ts';
import { DOCUMENTS_PER_PAGE } from './documents-page.ts';
import { listFigures } from './figure-rows.ts';
import { FIGURES_PER_PAGE } from './figures-page.ts';
import { ITEMS_PER_PAGE, pageParameters, ROWS_PER_PAGE } from './pagination.ts';
import { placeFiguresPaths } from './place-figures-page.ts';
import { entryPaths, registerPaths } from './register-paths.ts';

/** Every address that the site of an archive will have: known before any page is made. */
export interface SiteAddresses {
  /** Whether there will be a page or a download at the address. */
  has(address: string): boolean;
  /** All of them, those of the English shell behind the Vietnamese. */
  all(): Generator<string>;
  /** Entries whose address is that of another page, or is none. */
  readonly faults: readonly AddressFault[];
}

/** An entry without an address of its own: its file, the address its name gives, and what is wrong with it (`taken`, or a stretch of a Vietnamese sentence). */
export interface AddressFault {
  readonly file: string;
  readonly path: string;
  readonly cause: 'taken' | { readonly what: string };
}

/** Tells the addresses of an archive from its records. */
export function findSiteAddresses(archive: Archive): SiteAddresses {
  const hasEnglish = archive.site.languages?.includes('en') ?? false;
  const pages = new Map<string, string | undefined>();
  const faults = new Map<string, AddressFault>();
  for (const { path, file } of listPages(archive)) {
    if (file !== undefined && !faults.has(file)) {
      const fault = findAddressFault(path);
      if (fault !== undefined) faults.set(file, { file, path, cause: fault });
      else if (isTaken(path, file, pages)) faults.set(file, { file, path, cause: 'taken' });
    }
    pages.set(path, file);
  }
  return {
    has: (address) =>
      pages.has(address) ||
      DOWNLOADS.includes(address) ||
      (hasEnglish && /^\/en\//.test(address) && pages.has(address.slice('/en'.length))),
    all: function* () {
      yield* pages.keys();
      yield* DOWNLOADS;
      if (hasEnglish) for (const path of pages.keys()) yield ENGLISH.path(path);
    },
    faults: [...faults.values()],
  };
}

// Two entries of one kind at one address have one id, which the reader tells.
function isTaken(
  path: string,
  file: string,
  pages: ReadonlyMap<string, string | undefined>,
): boolean {
  if (LIST_NAMES.test(path)) return true;
  const owner = pages.get(path);
  return pages.has(path) && (owner === undefined || folderOf(owner) !== folderOf(file));
}

function folderOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

const DOWNLOADS: readonly string[] = [
  '/favicon.svg',
  ...dataFiles().map(({ file }) => `${URLS.data}${file}`),
];

interface PageAddress {
  readonly path: string;
  /** The entry whose page it is, where it is one's. */
  readonly file?: string;
}

// Lists come first: an entry at the address of a list is the one to be renamed.
function* listPages(archive: Archive): Generator<PageAddress> {
  const { documents, items } = archive;
  const alone = [
    URLS.home,
    URLS.search,
    URLS.style,
    URLS.data,
    URLS.sql,
    URLS.examples,
    URLS.network,
    URLS.desk,
  ];
  for (const path of alone) yield { path };
  yield* pagesOf(URLS.openCitations, [archive.openCitations.length, ROWS_PER_PAGE]);
  yield* pagesOf(URLS.figures, [listFigures(archive).length, FIGURES_PER_PAGE]);
  yield* pagesOf(URLS.items, [items.length, ITEMS_PER_PAGE]);
  yield* pagesOf(URLS.documents, [documents.entries.length, DOCUMENTS_PER_PAGE]);
  for (const { props } of registerPaths(archive)) {
    yield { path: listPageUrl(URLS[props.register], props.page) };
  }
  for (const { name, documents: typed } of documentsByType(archive)) {
    yield* pagesOf(documentTypeUrl(name), [typed.length, DOCUMENTS_PER_PAGE], typed[0]?.file);
  }
  for (const { id, file } of items) yield { path: itemUrl(id), file };
  for (const { id, file } of documents.entries) {
    const rows = documents.itemsOf.get(id)?.length ?? 0;
    yield* pagesOf(documentUrl(id), [rows, ROWS_PER_PAGE], file);
  }
  for (const { props } of entryPaths(archive)) {
    const { register, id, page } = props;
    yield withFile(listPageUrl(entryUrl(register, id), page), fileOf(archive, register, id));
  }
  for (const { props } of placeFiguresPaths(archive)) {
    const path = listPageUrl(placeFiguresUrl(props.id), props.page);
    yield withFile(path, fileOf(archive, 'places', props.id));
  }
  for (const { number, documents: held, items: citing } of archive.numbers.values()) {
    const file = held[0]?.file ?? citing[0]?.file;
    yield* pagesOf(numberUrl(number), [citing.length, ROWS_PER_PAGE], file);
  }
  for (const { id, file } of archive.pages) yield { path: pageUrl(id), file };
}

type ListSize = readonly [rows: number, rowsPerPage: number];

function* pagesOf(base: string, [rows, size]: ListSize, file?: string): Generator<PageAddress> {
  for (const { page } of pageParameters(rows, size)) yield withFile(listPageUrl(base, page), file);
}

function withFile(path: string, file: string | undefined): PageAddress {
  return file === undefined ? { path } : { path, file };
}

function fileOf(archive: Archive, register: RegisterPath, id: string): string | undefined {
  return register === 'years' ? undefined : archive[register].byId.get(id)?.file;
}

/** Names that the lists of a register keep for their own pages, whether they have so many today or not. */
const LIST_NAMES =
  /^\/(?:(?:van-ban|co-quan|dia-phuong|chu-de|chi-tieu|nguoi)\/trang-\d+|van-ban\/loai)\/$/;
