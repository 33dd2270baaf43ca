import { foldNumber } from '#core/citation/find/normalise.ts';
import { slugify } from './text/slug.ts';

/** Every public address of the site, as a path from its root with a slash at the end. */
export const URLS = {
  home: '/',
  items: '/tin/',
  documents: '/van-ban/',
  organisations: '/co-quan/',
  places: '/dia-phuong/',
  topics: '/chu-de/',
  indicators: '/chi-tieu/',
  people: '/nguoi/',
  figures: '/so-lieu/',
  years: '/nam/',
  data: '/du-lieu/',
  sql: '/du-lieu/hoi-sql/',
  examples: '/du-lieu/vi-du/',
  network: '/du-lieu/mang-luoi/',
  search: '/tim-kiem/',
  style: '/mau/',
  openCitations: '/vien-dan-chua-ro/',
  desk: '/soan-tin/',
} as const;

/** A register that has a list of its own and a page for each entry. */
export type RegisterPath =
  | 'organisations'
  | 'places'
  | 'topics'
  | 'indicators'
  | 'people'
  | 'years';

/** The address of an item; `id` is `<year>/<slug>`. */
export function itemUrl(id: string): string {
  return `${URLS.items}${id}/`;
}

/** The address of one figure of an item, by its place among them (from 1). */
export function figureUrl(id: string, place: number): string {
  return `${itemUrl(id)}#${figureId(place)}`;
}

/** The id, on the item's page, of its figure at a place (from 1). */
export function figureId(place: number): string {
  return `so-${place}`;
}

/** The id, on the item's page, of the sentence that states its figure at a place (from 1); no heading can have it. */
export function sentenceId(place: number): string {
  return `cau_${place}`;
}

/** The address of a document, held or only known. */
export function documentUrl(id: string): string {
  return `${URLS.documents}${id}/`;
}

/** The address of one division of a document, by its anchor on the document's page. */
export function divisionUrl(id: string, anchor: string): string {
  return `${documentUrl(id)}#${anchor}`;
}

/** The address that lists the documents of one type: `/van-ban/loai/nghi-quyet/`. */
export function documentTypeUrl(type: string): string {
  return `${URLS.documents}loai/${slugify(type)}/`;
}

/** The address that lists everything which carries a document number: `/so-hieu/02-nq-tu/`. */
export function numberUrl(number: string): string {
  return `/so-hieu/${foldNumber(number)}/`;
}

/** The address of a register's entry. */
export function entryUrl(register: RegisterPath, id: string): string {
  return `${URLS[register]}${id}/`;
}

/** The address of all figures that speak of a place. */
export function placeFiguresUrl(id: string): string {
  return `${entryUrl('places', id)}so-lieu/`;
}

/** The address of page `page` (from 1) of a list; page 1 is the list's own address. */
export function listPageUrl(base: string, page: number): string {
  return page === 1 ? base : `${base}trang-${page}/`;
}

/** The address of a published image file. */
export function imageUrl(name: string): string {
  return `/anh/${name}`;
}

/** The address of a file that readers may have: its digest, then its own name in plain letters. */
export function attachmentUrl({ path, digest }: { path: string; digest: string }): string {
  const [, name = '', extension = ''] = /([^/]*)(\.[^./]*)$/.exec(path) ?? [];
  return `/tep/${digest.slice(0, 16)}/${slugify(name) || 'tep'}${extension.toLowerCase()}`;
}

/** The address of a trusted MDX page. */
export function pageUrl(slug: string): string {
  return `/trang/${slug}/`;
}

/** The search page with a query already typed and, optionally, filters set. */
export function searchUrl(query: string, filters: Readonly<Record<string, string>> = {}): string {
  return `${URLS.search}?${new URLSearchParams({ q: query, ...filters })}`;
}

const UNLISTED = ['/mau/', URLS.openCitations, URLS.desk];

/** Whether an address belongs in the sitemap: pages for editors and builders do not. */
export function isInSitemap(address: string): boolean {
  return !UNLISTED.some((path) => new URL(address).pathname.includes(path));
}

/** The folder of its host in which a site with this public address lies, as an address that ends in a slash. */
export function publicBase(url: string): URL {
  return new URL(`${url.replace(/\/+$/, '')}/`);
}
