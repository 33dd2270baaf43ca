import type { Edition } from '#core/edition.ts';
import type { Language } from '#core/language.ts';
import { ENGLISH, type Locale, VIETNAMESE } from '#core/locale.ts';
import { shortenTitle } from '#core/text/shorten.ts';
import { listPageUrl, pageUrl, URLS } from '#core/urls.ts';
import type { MetaTag } from '#exports/citing/meta-tags.ts';
import type { Signpost } from '#exports/citing/signposts.ts';
import { FEED_FORMATS } from '#exports/feeds/feed-formats.ts';
import { contentLink, type Link, pageLink } from './links.ts';

/** A link of a menu; `current` is the value of `aria-current` on the page at hand. */
export interface MenuLink extends Link {
  readonly current: 'page' | 'true' | undefined;
}

/** All that the layout prints around a page: head, header, breadcrumbs, footer. */
export interface Frame {
  readonly path: string;
  /** The `<title>`: at most 70 characters, so that a browser shows it whole. */
  readonly headTitle: string;
  readonly title: string;
  readonly description: string;
  /** The absolute address; `undefined` where the archive has not been given a public address. */
  readonly canonical: string | undefined;
  readonly kind: 'website' | 'article';
  /** JSON-LD, already safe inside a `<script>`. */
  readonly structured: string | undefined;
  readonly indexed: boolean;
  /** What reference managers read. */
  readonly meta: readonly MetaTag[];
  /** The same in another form: data of the page, a feed of what it lists. */
  readonly forms: readonly PageForm[];
  /** What tells machines what the page is (Signposting). */
  readonly signposts: readonly PageSignpost[];
  readonly crumbs: readonly Link[];
  readonly menu: readonly MenuLink[];
  readonly pages: readonly MenuLink[];
  readonly site: SiteNames;
  /** The feed of all items. */
  readonly feed: string;
  /** Where the site begins in the language of the page. */
  readonly home: string;
  readonly locale: Locale;
  /** The same page in each language, where there are two: absolute addresses for `hreflang`. */
  readonly alternates: readonly {
    readonly language: Language | 'x-default';
    readonly url: string;
  }[];
  /** The way to the same page in the other language; `undefined` where the site has one only. */
  readonly otherLanguage: (Link & { readonly lang: Language }) | undefined;
}

/** What a page holds in another form: the file’s address and its media type. */
export interface PageForm {
  readonly url: string;
  readonly mediaType: string;
}

/** A signpost of a page, or the way to the file of them all. */
export type PageSignpost = Omit<Signpost, 'rel'> & { readonly rel: Signpost['rel'] | 'linkset' };

/** What the site is called on a page, and whose it is; `lang` is the language of its names where it is not that of the page. */
export interface SiteNames {
  readonly name: string;
  readonly shortName: string;
  readonly description: string;
  readonly publisher: string;
  readonly lang: Language | undefined;
  readonly contact: string | undefined;
  readonly licence: string | undefined;
  readonly licenceUrl: string | undefined;
}

/** What a page says about itself. */
export interface FrameSpec {
  /** The Vietnamese address. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The way to the page, the front page left out. */
  readonly crumbs?: readonly Link[];
  readonly kind?: Frame['kind'];
  readonly structured?: Readonly<Record<string, unknown>> | undefined;
  readonly indexed?: boolean;
  readonly meta?: readonly MetaTag[];
  readonly forms?: readonly PageForm[];
  readonly signposts?: readonly PageSignpost[];
}

const MAX_TITLE = 70;
const ALL_ITEMS_FEED = `${URLS.items}${FEED_FORMATS[0].file}`;

/** Puts a page into the frame of its site, in the language of the edition. */
export function makeFrame(edition: Edition, spec: FrameSpec): Frame {
  const { locale } = edition;
  const site = siteNames(edition);
  const path = locale.path(spec.path);
  const toMenuLink = (link: Link): MenuLink => ({ ...link, current: currentOf(link, path) });
  return {
    path,
    headTitle: headTitle(spec.title, site.shortName),
    title: spec.title,
    description: spec.description,
    canonical: absoluteUrl(edition, path),
    kind: spec.kind ?? 'website',
    structured: structuredOf(edition, spec),
    indexed: spec.indexed ?? true,
    meta: spec.meta ?? [],
    forms: spec.forms ?? [],
    signposts: spec.signposts ?? [],
    crumbs: spec.crumbs === undefined ? [] : [homeCrumb(edition), ...spec.crumbs],
    menu: listMenu(edition).map(toMenuLink),
    pages: edition.pages
      .filter(({ fields }) => fields.order !== undefined)
      .map(({ id, fields }) => toMenuLink(contentLink(edition, pageUrl(id), fields.title))),
    site,
    feed: ALL_ITEMS_FEED,
    home: locale.path(URLS.home),
    locale,
    alternates: alternatesOf(edition, spec.path),
    otherLanguage: otherLanguageOf(edition, spec.path),
  };
}

/** The public address of a path; `undefined` where the archive has not been given one. */
export function absoluteUrl({ site }: Edition, path: string): string | undefined {
  return site.url === undefined ? undefined : `${site.url.replace(/\/+$/, '')}${path}`;
}

/** The top-level lists, in the order of the menu. */
export function listMenu(edition: Edition): readonly Link[] {
  const { frame } = edition.locale.words;
  return MENU.map((name) => pageLink(edition, URLS[name], frame[name]));
}

/** The crumbs of one page of a list: the list, then the page where it is not the first. */
export function listCrumbs({ locale }: Edition, list: Link, page: number): readonly Link[] {
  const label = locale.say(locale.words.lists.page, { page });
  return page === 1 ? [list] : [list, { url: listPageUrl(list.url, page), label }];
}

/** The title of one page of a list. */
export function pageTitle({ locale }: Edition, title: string, page: number): string {
  return page === 1 ? title : `${title} – ${locale.say(locale.words.lists.page, { page })}`;
}

/** What the site is called in the language of an edition: as its settings say, in Vietnamese where they do not. */
export function siteNames({ site, locale }: Edition): SiteNames {
  const { contact, licence, licenceUrl } = site;
  const names = locale.language === 'en' && site.english ? site.english : site;
  return {
    name: names.name,
    shortName: names.shortName ?? names.name,
    description: names.description,
    publisher: names.publisher ?? site.publisher,
    lang: names === site ? locale.contentLanguage : undefined,
    contact,
    licence,
    licenceUrl,
  };
}

const MENU = [
  'items',
  'documents',
  'years',
  'places',
  'organisations',
  'topics',
  'search',
] as const;

function homeCrumb(edition: Edition): Link {
  return pageLink(edition, URLS.home, edition.locale.words.frame.home);
}

// A shell in another language is the same page to a search engine only where each names all, itself included.
function alternatesOf(edition: Edition, path: string): Frame['alternates'] {
  if (!hasEnglish(edition)) return [];
  const pages = [
    { language: 'vi', url: absoluteUrl(edition, path) },
    { language: 'en', url: absoluteUrl(edition, ENGLISH.path(path)) },
    { language: 'x-default', url: absoluteUrl(edition, path) },
  ] as const;
  return pages.flatMap(({ language, url }) => (url === undefined ? [] : [{ language, url }]));
}

function otherLanguageOf(edition: Edition, path: string): Frame['otherLanguage'] {
  const { locale } = edition;
  if (!hasEnglish(edition)) return undefined;
  const other = locale.language === 'en' ? VIETNAMESE : ENGLISH;
  const label = locale.words.frame.otherLanguage;
  return { url: other.path(path), label, lang: other.language };
}

function hasEnglish({ site }: Edition): boolean {
  return site.languages?.includes('en') ?? false;
}

function currentOf({ url }: Link, path: string): MenuLink['current'] {
  if (url === path) return 'page';
  return path.startsWith(url) ? 'true' : undefined;
}

function headTitle(title: string, siteName: string): string {
  if (title === siteName) return shortenTitle(title, MAX_TITLE);
  const whole = `${title} – ${siteName}`;
  return whole.length <= MAX_TITLE ? whole : shortenTitle(title, MAX_TITLE);
}

// What the page is about, and the way to it.
function structuredOf(edition: Edition, { structured, crumbs }: FrameSpec): string | undefined {
  if (structured === undefined) return undefined;
  if (crumbs === undefined) return toScriptText(structured);
  const itemListElement = crumbs.map(({ url, label }, i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name: label,
    item: { '@id': absoluteUrl(edition, url) ?? url },
  }));
  const way = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement };
  return toScriptText([structured, way]);
}

// «<» must not close the script element nor open a comment in it.
function toScriptText(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
