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
  /** What an export calls an article that its site has not published: «draft», «private», «future». */
  readonly unpublished: string | undefined;
  /** Written by its author for the article, HTML. */
  readonly lead: string | undefined;
}

/** A feed: whose it is, and its articles in their order. */
export interface FeedEntries {
  readonly sourceName: string | undefined;
  readonly entries: readonly FeedEntry[];
  /** Entries of an export that are no articles: pages, pictures, menus, drafts thrown away. */
  readonly others: number;
}

/** The articles of a feed (RSS 0.9 to 2.0, Atom) or a WordPress export (WXR); `undefined` where the root is of another kind. */
export function listEntries(root: XmlElement, xml: string): FeedEntries | undefined {
  if (root.name === 'feed') return readAtom(root, xml);
  if (root.name !== 'rss' && root.name !== 'rdf:rdf') return undefined;
  const [channel = root] = childrenNamed(root, 'channel');
  const items = [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')];
  const names = authorNames(channel);
  const articles = items.filter(isArticle);
  return {
    sourceName: textNamed(channel, 'title'),
    entries: articles.map((item) => readItem(item, names)),
    others: items.length - articles.length,
  };
}

// WordPress keeps pictures, menus and old versions beside articles; a feed has no such field.
const NO_ARTICLE =
  /^(?:attachment|nav_menu_item|revision|page|custom_css|customize_changeset|oembed_cache|wp_\w+|acf\S*|elementor_\w+|wpcf7_contact_form)$/;
const THROWN_AWAY = /^(?:trash|auto-draft|inherit)$/;

function isArticle(item: XmlElement): boolean {
  return (
    !NO_ARTICLE.test(textNamed(item, 'wp:post_type') ?? '') &&
    !THROWN_AWAY.test(textNamed(item, 'wp:status') ?? '')
  );
}

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
    unpublished: unpublishedAs(item),
    lead: textNamed(item, 'excerpt:encoded'),
  };
}

// A post behind a password is published, but not to everyone.
function unpublishedAs(item: XmlElement): string | undefined {
  const status = textNamed(item, 'wp:status') ?? 'publish';
  if (status !== 'publish') return status;
  return textNamed(item, 'wp:post_password') === undefined ? undefined : 'password';
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
  const entries = childrenNamed(feed, 'entry').map((entry): FeedEntry => {
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
      unpublished: undefined,
      lead: undefined,
    };
  });
  return { sourceName: textNamed(feed, 'title'), entries, others: 0 };
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
