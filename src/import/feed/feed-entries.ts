import type { Dropped } from '../article.ts';
import { whyLeftOut } from './why-left-out.ts';
import { childrenNamed, textNamed, textWithin, type XmlElement } from './xml-tree.ts';

/** One article of a feed or an export, as the file has it. */
export interface FeedEntry {
  readonly title: string | undefined;
  readonly address: string | undefined;
  /** As written. */
  readonly date: string | undefined;
  readonly author: string | undefined;
  /** HTML. */
  readonly content: string;
  /** The file holds no more of the article than this. */
  readonly isSummary: boolean;
  /** Written by its author for the article, HTML. */
  readonly lead: string | undefined;
  /** What readers wrote below it, HTML. */
  readonly comments: readonly string[];
}

/** A feed: whose it is, and its articles in their order. */
export interface FeedEntries {
  readonly sourceName: string | undefined;
  readonly entries: readonly FeedEntry[];
  /** What else stands in the file, by its name and why it is none of its published articles: drafts, pages, pictures, menus. */
  readonly left: readonly Dropped[];
}

/** The articles of a feed (RSS 0.9 to 2.0, Atom) or a WordPress export (WXR); `undefined` where the root is of another kind. */
export function listEntries(root: XmlElement, xml: string): FeedEntries | undefined {
  if (root.name === 'feed') return readAtom(root, xml);
  if (root.name !== 'rss' && root.name !== 'rdf:rdf') return undefined;
  const [channel = root] = childrenNamed(root, 'channel');
  const items = [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')];
  const names = authorNames(channel);
  return {
    sourceName: textNamed(channel, 'title'),
    entries: items
      .filter((item) => whyLeftOut(item) === undefined)
      .map((item) => readItem(item, names)),
    left: listLeft(items),
  };
}

function listLeft(elements: readonly XmlElement[]): readonly Dropped[] {
  return elements.flatMap((element) => {
    const reason = whyLeftOut(element);
    return reason === undefined ? [] : [{ text: nameOf(element), reason }];
  });
}

function nameOf(element: XmlElement): string {
  const { ref = '' } = element.attributes;
  return (textNamed(element, 'title', 'link', 'id', 'guid') ?? ref) || NAMELESS;
}

const NAMELESS = '(không có tên)';

// An export names authors by their login; who that is stands at its head.
function authorNames(channel: XmlElement): ReadonlyMap<string, string> {
  const authors = childrenNamed(channel, 'wp:author').map((author) => [
    textNamed(author, 'wp:author_login') ?? '',
    textNamed(author, 'wp:author_display_name') ?? '',
  ]);
  return new Map(authors.filter((pair): pair is [string, string] => pair[1] !== ''));
}

function readItem(item: XmlElement, names: ReadonlyMap<string, string>): FeedEntry {
  const whole = textNamed(item, 'content:encoded');
  const summary = textNamed(item, 'description');
  const written = textNamed(item, 'dc:creator', 'author');
  const guid = childrenNamed(item, 'guid').find(
    ({ attributes }) => attributes['isPermaLink'] !== 'false',
  );
  return {
    title: textNamed(item, 'title'),
    address: textNamed(item, 'link') ?? (guid && textWithin(guid)),
    date: textNamed(item, 'wp:post_date', 'pubdate', 'dc:date'),
    author: written === undefined ? undefined : (names.get(written) ?? personIn(written)),
    content: unfoldShortcodes(whole ?? summary ?? ''),
    isSummary: whole === undefined,
    lead: textNamed(item, 'excerpt:encoded'),
    comments: childrenNamed(item, 'wp:comment').flatMap(
      (comment) => textNamed(comment, 'wp:comment_content') ?? [],
    ),
  };
}

// RSS writes «toasoan@bao.example (Lê Thử)».
function personIn(written: string): string | undefined {
  const name = /^\S+@\S+\s*\((?<name>[^)]+)\)$/.exec(written)?.groups?.['name'] ?? written;
  return name.includes('@') ? undefined : name;
}

const CAPTION = /\[caption[^\]]*\](?<picture>(?:\s*<a [^>]*>)?\s*<img[^>]*>(?:\s*<\/a>)?)/gi;

// WordPress writes a picture with its caption in brackets.
function unfoldShortcodes(content: string): string {
  return content
    .replace(CAPTION, '<figure>$<picture><figcaption>')
    .replace(/\[\/caption\]/gi, '</figcaption></figure>')
    .replace(/\[\/?(?:gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+)(?:\s[^\]]*)?\]/gi, '');
}

function readAtom(feed: XmlElement, xml: string): FeedEntries {
  const elements = childrenNamed(feed, 'entry');
  const published = elements.filter((entry) => whyLeftOut(entry) === undefined);
  const entries = published.map((entry): FeedEntry => {
    const [content] = childrenNamed(entry, 'content');
    const [summary] = childrenNamed(entry, 'summary');
    const body = content ?? summary;
    const [author] = [...childrenNamed(entry, 'author'), ...childrenNamed(feed, 'author')];
    return {
      title: textNamed(entry, 'title'),
      address: addressOf(entry),
      date: textNamed(entry, 'published', 'issued', 'updated'),
      author: author && textNamed(author, 'name'),
      content: body === undefined ? '' : htmlOf(body, xml),
      isSummary: content === undefined,
      lead: undefined,
      comments: [],
    };
  });
  const left = listLeft([...elements, ...childrenNamed(feed, 'at:deleted-entry')]);
  return { sourceName: textNamed(feed, 'title'), entries, left };
}

function addressOf(entry: XmlElement): string | undefined {
  const links = childrenNamed(entry, 'link').map(({ attributes }) => attributes);
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.['href'];
}

// Of the three kinds of text in Atom, XHTML stands as elements of the file, the others as its words.
function htmlOf(text: XmlElement, xml: string): string {
  const { type = 'text' } = text.attributes;
  if (type === 'xhtml') return xml.slice(text.inner.start, text.inner.end);
  const words = textWithin(text);
  return type === 'html' || type === 'text/html' ? words : words.replaceAll('<', '&lt;');
}
