import type { Archive } from '#core/model/archive.ts';
import { FRAME_EN } from '#core/strings/english.ts';
import { FRAME } from '#core/strings/frame.ts';
import { pageUrl, URLS } from '#core/urls.ts';
import type { Link } from './links.ts';

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
  readonly crumbs: readonly Link[];
  readonly menu: readonly MenuLink[];
  readonly pages: readonly MenuLink[];
  readonly site: Archive['site'];
  readonly language: Language;
  readonly words: FrameWords;
  /** The same page in each language, where there are two: absolute addresses for `hreflang`. */
  readonly alternates: readonly { readonly language: Language; readonly url: string }[];
  /** The way to the other language. */
  readonly otherLanguage: Link & { readonly language: Language };
}

/** The languages that pages are written in. */
export type Language = 'vi' | 'en';

/** The words around a page, in its language. */
export type FrameWords = Readonly<Record<keyof typeof FRAME, string>>;

/** What a page says about itself. */
export interface FrameSpec {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs?: readonly Link[];
  readonly kind?: Frame['kind'];
  readonly structured?: Readonly<Record<string, unknown>> | undefined;
  readonly indexed?: boolean;
  readonly language?: Language;
}

const MAX_TITLE = 70;

/** Puts a page into the frame of its site. */
export function makeFrame(archive: Archive, spec: FrameSpec): Frame {
  const { site } = archive;
  const { language = 'vi' } = spec;
  const words = language === 'vi' ? FRAME : FRAME_EN;
  const toMenuLink = (link: Link): MenuLink => ({ ...link, current: currentOf(link, spec.path) });
  return {
    path: spec.path,
    headTitle: headTitle(spec.title, site.shortName ?? site.name),
    title: spec.title,
    description: spec.description,
    canonical: absoluteUrl(archive, spec.path),
    kind: spec.kind ?? 'website',
    structured: spec.structured && toScriptText(spec.structured),
    indexed: spec.indexed ?? true,
    crumbs: spec.crumbs ?? [],
    menu: menuIn(words).map(toMenuLink),
    pages: archive.pages
      .filter(({ fields }) => fields.order !== undefined)
      .map(({ id, fields }) => toMenuLink({ url: pageUrl(id), label: fields.title })),
    site,
    language,
    words,
    alternates: alternatesOf(archive, spec.path),
    otherLanguage:
      language === 'vi'
        ? { url: URLS.english, label: words.otherLanguage, language: 'en' }
        : { url: URLS.home, label: words.otherLanguage, language: 'vi' },
  };
}

/** The public address of a path; `undefined` where the archive has not been given one. */
export function absoluteUrl({ site }: Archive, path: string): string | undefined {
  return site.url === undefined ? undefined : `${site.url.replace(/\/+$/, '')}${path}`;
}

/** The top-level lists, in the order of the menu. */
export const MENU: readonly Link[] = menuIn(FRAME);

/** The first breadcrumb of every page. */
export const HOME_CRUMB: Link = { url: URLS.home, label: FRAME.home };

function menuIn(words: FrameWords): readonly Link[] {
  const names = [
    'items',
    'documents',
    'years',
    'places',
    'organisations',
    'topics',
    'search',
  ] as const;
  return names.map((name) => ({ url: URLS[name], label: words[name] }));
}

// Only the front page has a counterpart: the content itself is in Vietnamese.
function alternatesOf(archive: Archive, path: string): Frame['alternates'] {
  const pair = [
    { language: 'vi', url: absoluteUrl(archive, URLS.home) },
    { language: 'en', url: absoluteUrl(archive, URLS.english) },
  ] as const;
  if (path !== URLS.home && path !== URLS.english) return [];
  return pair.flatMap(({ language, url }) => (url === undefined ? [] : [{ language, url }]));
}

function currentOf({ url }: Link, path: string): MenuLink['current'] {
  if (url === path) return 'page';
  return path.startsWith(url) ? 'true' : undefined;
}

function headTitle(title: string, siteName: string): string {
  if (title === siteName) return shorten(title, MAX_TITLE);
  const whole = `${title} – ${siteName}`;
  return whole.length <= MAX_TITLE ? whole : shorten(title, MAX_TITLE);
}

// Cut at a space, and said so with an ellipsis.
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : undefined).replace(/[\s,;:–-]+$/, '')}…`;
}

// «<» must not close the script element nor open a comment in it.
function toScriptText(value: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
