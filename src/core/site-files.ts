/** The record of a build, at the root of a built site: what it was built from, and the digest of every file. */
export const BUILD_RECORD = 'ban-dung.json';

/** The licences of the code and the fonts that a built site holds, at its root. */
export const NOTICES_FILE = 'giay-phep.txt';

/** The folder of the search index in a built site. */
export const SEARCH_FOLDER = 'tim';

/** The folder within that of the search that Pagefind fills: the index of guides and registers. */
export const PAGES_INDEX_FOLDER = 'trang';

/** Whether a file of a built site, by its path from the site's root, is a page or a download: not what pages are made of (styles, pictures, the search index), what stands beside a page under its address (its data, its references, its feed) nor what only hosts and machines read, nor what the program says of itself. */
export function isPublishedFile(path: string): boolean {
  const isHidden = path.split('/').some((part) => part.startsWith('.'));
  return (
    !isHidden &&
    !PARTS_OF_PAGES.test(path) &&
    !BESIDE_PAGES.test(path) &&
    !isHostFile(path) &&
    !OF_MACHINES.test(path)
  );
}

/** The file that holds the data of a page's table, by its place (from 1) among those that no other file holds. */
export function tableFileName(place: number): string {
  return `bang-${place}.csv`;
}

/** The file, beside the page of an item, an indicator or a place, that holds its figures. */
export const PAGE_FIGURES_FILE = 'cac-so-lieu.csv';

/** The file, beside the page of a list of items or documents, that holds what the list has as a table. */
export const LIST_TABLE_FILE = 'danh-sach.csv';

/** The package of a site, where it lies in its root for readers to take. */
export const PACKAGE_FILE = 'kho.zip';

/** What the page tells of that package, beside it. */
export const PACKAGE_RECORD = `${PACKAGE_FILE}.json`;

/** A package that lies in the root of its site: its size in bytes, its SHA-256, and the digest of the build it was made from. */
export interface PackageRecord {
  readonly size: number;
  readonly zip: string;
  readonly build: string;
}

/** Whether a file of a built site, by its path from the site's root, is the package or goes with it: no package holds another. */
export function isOfPackage(path: string): boolean {
  return path === PACKAGE_FILE || path.startsWith(`${PACKAGE_FILE}.`);
}

/** Whether a file of a built site, by its path from the site's root, is read by the script of a page outside the search index: a package without a server hands it over as a script too. */
export function isReadByScript(path: string): boolean {
  return /^(?:so-lieu\/tat-ca\.(?:en\.)?json|du-lieu\/(?:kho-tin\.sqlite|so-lieu\.jsonl)|(?:nam\/\d{4}|van-ban)\/danh-sach\.csl\.json)$/.test(
    path,
  );
}

/** The file, in the folder of figures, from which a list of several pages is filtered in a language. */
export function allFiguresFile(language: 'vi' | 'en'): string {
  return language === 'vi' ? 'tat-ca.json' : `tat-ca.${language}.json`;
}

const PARTS_OF_PAGES = new RegExp(
  `^(?:(?:anh|tep|tai-nguyen|${SEARCH_FOLDER}|phong-chu|fonts)/|so-lieu/tat-ca\\.)`,
);
const BESIDE_PAGES =
  /(?:^|\/)(?:index\.(?:json|txt|md)|linkset\.json|akn\.xml|tin-nhac-toi\.(?:csv|json)|(?:trich-dan|trich-dan-so-lieu|danh-sach)\.(?:bib|ris|csl\.json|txt)|danh-sach\.csv|tin-moi\.(?:atom\.xml|json)|bang-\d+\.csv|cac-so-lieu\.csv)$/;
const OF_MACHINES = new RegExp(
  `^(?:sitemap[^/]*\\.xml|llms\\.txt|${BUILD_RECORD.replace('.', '\\.')}|${NOTICES_FILE.replace('.', '\\.')}|ngoai-tuyen\\.js(?:on)?)$`,
);

/** Whether a file of a built site, by its path from the site's root, is there for the host alone: what it answers for a missing page, its rules, what it tells crawlers. */
export function isHostFile(path: string): boolean {
  return HOST_FILES.test(path);
}

const HOST_FILES = /^(?:404\.html|_redirects|_headers|\.[^/]*|robots\.txt|may-chu\/.*)$/;
