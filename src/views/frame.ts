import type { Archive } from '#core/model/archive.ts';
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
}

/** What a page says about itself. */
export interface FrameSpec {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly crumbs?: readonly Link[];
  readonly kind?: Frame['kind'];
  readonly structured?: Readonly<Record<string, unknown>> | undefined;
  readonly indexed?: boolean;
}

const MAX_TITLE = 70;

/** Puts a page into the frame of its site. */
export function makeFrame(archive: Archive, spec: FrameSpec): Frame {
  const { site } = archive;
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
    menu: MENU.map(toMenuLink),
    pages: archive.pages
      .filter(({ fields }) => fields.order !== undefined)
      .map(({ id, fields }) => toMenuLink({ url: pageUrl(id), label: fields.title })),
    site,
  };
}

/** The public address of a path; `undefined` where the archive has not been given one. */
export function absoluteUrl({ site }: Archive, path: string): string | undefined {
  return site.url === undefined ? undefined : `${site.url.replace(/\/+$/, '')}${path}`;
}

/** The top-level lists, in the order of the menu. */
export const MENU: readonly Link[] = [
  { url: URLS.items, label: FRAME.items },
  { url: URLS.documents, label: FRAME.documents },
  { url: URLS.years, label: FRAME.years },
  { url: URLS.places, label: FRAME.places },
  { url: URLS.organisations, label: FRAME.organisations },
  { url: URLS.topics, label: FRAME.topics },
  { url: URLS.search, label: FRAME.search },
];

/** The first breadcrumb of every page. */
export const HOME_CRUMB: Link = { url: URLS.home, label: FRAME.home };

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
