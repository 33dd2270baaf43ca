import { earliestDay, parseDate } from '#core/dates.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { Site } from '#core/model/schema/registers.ts';
import { itemUrl } from '#core/urls.ts';
import { escapeXml } from '../escape-xml.ts';
import { FEED_FORMATS, type FeedForm } from './feed-formats.ts';

/** What a feed follows: its title, the path of the page it goes with and the items, newest first. */
export interface FeedSpec {
  readonly title: string;
  readonly path: string;
  readonly items: readonly ItemEntry[];
}

/** Where a feed is published: the archive’s settings and the whole address of a path. */
export interface FeedPlace {
  readonly site: Site;
  readonly addressOf: (path: string) => string;
}

/** What a feed tells of an item; moments in UTC. */
interface FeedEntry {
  readonly address: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly published: string;
  /** When it was corrected last, else when it was published. */
  readonly updated: string;
}

/** All that a feed tells, as plain values. */
export interface FeedFacts {
  readonly title: string;
  readonly address: string;
  readonly files: Readonly<Record<FeedForm, string>>;
  readonly about: Pick<Site, 'name' | 'description' | 'publisher' | 'licence'>;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

// What a reader who looks once a month has missed.
const FEED_LENGTH = 50;

/** Gathers what a feed tells: the newest items; made anew from the same records it is the same. */
export function feedFacts(
  { title, path, items }: FeedSpec,
  { site, addressOf }: FeedPlace,
): FeedFacts {
  const { name, description, publisher, licence } = site;
  const entries = items.slice(0, FEED_LENGTH).map(({ id, fields }): FeedEntry => {
    const published = momentOf(fields.date);
    const corrected = (fields.corrections ?? []).map(({ date }) => momentOf(date));
    return {
      address: addressOf(itemUrl(id)),
      title: fields.title,
      lead: fields.lead,
      published,
      updated: latest([published, ...corrected]),
    };
  });
  return {
    title,
    address: addressOf(path),
    files: { atom: fileOf('atom'), json: fileOf('json') },
    about: { name, description, publisher, licence },
    updated: latest(entries.map((entry) => entry.updated)),
    entries,
  };

  function fileOf(form: FeedForm): string {
    const file = FEED_FORMATS.find((one) => one.form === form)?.file;
    return addressOf(`${path}${file}`);
  }
}

/** A feed in one form. */
export function formatFeed(form: FeedForm, facts: FeedFacts): string {
  return form === 'atom' ? formatAtom(facts) : formatJsonFeed(facts);
}

function formatAtom({ title, address, files, about, updated, entries }: FeedFacts): string {
  const author = `<author><name>${escapeXml(about.publisher)}</name></author>`;
  const rights = about.licence && `  <rights>${escapeXml(about.licence)}</rights>\n`;
  const told = entries.map(
    (entry) => `  <entry>
    <id>${escapeXml(entry.address)}</id>
    <title type="html">${escapeHtml(entry.title)}</title>
    <link href="${escapeXml(entry.address)}"/>
    <published>${entry.published}</published>
    <updated>${entry.updated}</updated>
    ${author}
${entry.lead === undefined ? '' : `    <summary type="html">${escapeHtml(entry.lead)}</summary>\n`}  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${escapeXml(address)}</id>
  <title>${escapeXml(title)}</title>
  <updated>${updated}</updated>
  <generator>${escapeXml(about.name)}</generator>
  ${author}
  <link rel="alternate" href="${escapeXml(address)}"/>
  <link rel="self" href="${escapeXml(files.atom)}"/>
  <subtitle>${escapeXml(about.description)}</subtitle>
${rights ?? ''}${told.join('')}</feed>
`;
}

// Readers of feeds take the words of an entry as HTML, whatever Atom tells them.
function escapeHtml(text: string): string {
  return escapeXml(escapeXml(text));
}

function formatJsonFeed({ title, address, files, about, entries }: FeedFacts): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: address,
    feed_url: files.json,
    description: about.description,
    language: 'vi',
    authors: [{ name: about.publisher }],
    // An item has to have words, even where it is told by its title alone.
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      content_text: entry.lead ?? entry.title,
      date_published: entry.published,
      date_modified: entry.updated,
    })),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

// Feeds know moments only: a day begins at midnight in the archive's zone, a year on its first day.
function momentOf(edtf: string): string {
  const date = parseDate(edtf);
  if (date === undefined) return NEVER;
  return new Date(`${earliestDay(date)}T${date.time ?? '00:00'}+07:00`).toISOString();
}

// Atom has no feed without a moment.
const NEVER = new Date(0).toISOString();

function latest(moments: readonly string[]): string {
  return moments.toSorted().at(-1) ?? NEVER;
}
