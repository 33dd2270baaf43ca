import type { Element, Root } from 'hast';
import { isNobody } from '../lines/byline.ts';
import { attributeOf, findElements, textOf, walk } from './hast-text.ts';

/** What a page says of itself to machines, before anyone reads it. */
export interface PageFacts {
  /** Titles in the order in which they are to be trusted: of the article, then of the page. */
  readonly titles: readonly string[];
  readonly pageTitle: string | undefined;
  readonly description: string | undefined;
  readonly author: string | undefined;
  readonly siteName: string | undefined;
  readonly address: string | undefined;
  /** The text of the article as machines are told it. */
  readonly text: string | undefined;
  /** Dates of publication as written. */
  readonly dates: readonly string[];
}

/** Reads meta elements, JSON-LD, the address of the page and the comments that tools leave when they save one. */
export function readPageFacts(tree: Root): PageFacts {
  const meta = readMeta(tree);
  const linked = readLinkedData(tree);
  const head = findElements(tree, ({ tagName }) => tagName === 'title' || tagName === 'link');
  const titleElement = head.find(({ tagName }) => tagName === 'title');
  const canonical = head.find((link) => attributeOf(link, 'rel') === 'canonical');
  const saved = readComments(tree);
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean);
  const titles = [linked['headline'], first('og:title', 'twitter:title', 'dc.title')];
  const addresses = [
    canonical && attributeOf(canonical, 'href'),
    first('og:url'),
    linked['url'],
    saved.address,
  ];
  return {
    titles: titles.filter((title) => title !== undefined),
    pageTitle: titleElement && textOf(titleElement),
    description: first('og:description', 'description') ?? linked['description'],
    author: [linked['author'], first('article:author', 'author', 'dc.creator')].find(
      (author) => author !== undefined && !isNobody(author),
    ),
    siteName: first('og:site_name', 'application-name') ?? linked['publisher'],
    address: addresses.find((address) => address !== undefined && /^https?:\/\//i.test(address)),
    text: linked['articleBody'],
    dates: [
      linked['datePublished'],
      first('article:published_time', 'pubdate', 'publishdate', 'dc.date', 'dc.date.issued'),
      // Journals, as Highwire's tags have it: «2023/12/25».
      first('citation_publication_date', 'citation_online_date', 'citation_date')?.replaceAll(
        '/',
        '-',
      ),
      first('datepublished', 'date'),
      saved.date,
    ].filter((date) => date !== undefined),
  };
}

function readMeta(tree: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const element of findElements(tree, ({ tagName }) => tagName === 'meta')) {
    const name = ['property', 'name', 'itemProp']
      .map((key) => attributeOf(element, key))
      .find(Boolean);
    const content = attributeOf(element, 'content');
    if (name === undefined || content === undefined) continue;
    const key = name.toLowerCase();
    if (!found.has(key)) found.set(key, content);
  }
  return found;
}

type LinkedFacts = Readonly<Partial<Record<string, string>>>;

// schema.org: the first thing of a page that has a headline is its article.
function readLinkedData(tree: Root): LinkedFacts {
  const scripts = findElements(tree, isLinkedData).flatMap(parseJson).flatMap(unfold);
  const article = scripts.find((thing) => typeof thing['headline'] === 'string');
  if (article === undefined) return {};
  return {
    headline: wordOf(article['headline']),
    description: wordOf(article['description']),
    articleBody: wordOf(article['articleBody']),
    datePublished: wordOf(article['datePublished']),
    author: nameOf(article['author']),
    publisher: nameOf(article['publisher']),
    url: wordOf(article['url']) ?? wordOf(article['mainEntityOfPage']),
  };
}

function isLinkedData(element: Element): boolean {
  return element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json';
}

type Thing = Readonly<Record<string, unknown>>;

function parseJson(script: Element): readonly unknown[] {
  const written = script.children.map((node) => ('value' in node ? node.value : '')).join('');
  for (const text of [written, mendJson(written)]) {
    try {
      return [JSON.parse(text)];
    } catch {}
  }
  return [];
}

// What templates of portals write: a wrapping of old XHTML, lines broken within words, a comma too many.
function mendJson(written: string): string {
  return written
    .replace(
      /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/g,
      '',
    )
    .replace(/[\n\r\t]+/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '');
}

function unfold(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(unfold);
  if (!isThing(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? value['@graph'].filter(isThing) : [])];
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wordOf(value: unknown): string | undefined {
  if (isThing(value)) return wordOf(value['@id']);
  const text = typeof value === 'string' ? value.trim().normalize('NFC') : '';
  return text === '' ? undefined : text;
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).join(', ') || undefined;
  return isThing(value) ? wordOf(value['name']) : wordOf(value);
}

const SAVED_FROM = /saved from url=(?:\(\d+\))?(?<address>https?:\/\/\S+)/i;
const SAVED_DATE = /\bdate=(?<date>\d{4}-\d{2}-\d{2}(?:T\S+)?)/;

function readComments(tree: Root): { readonly address?: string; readonly date?: string } {
  let [address, date]: (string | undefined)[] = [];
  walk(tree, (node) => {
    if (node.type !== 'comment') return;
    address ??= SAVED_FROM.exec(node.value)?.groups?.['address'];
    date ??= SAVED_DATE.exec(node.value)?.groups?.['date'];
  });
  return { ...(address !== undefined && { address }), ...(date !== undefined && { date }) };
}
