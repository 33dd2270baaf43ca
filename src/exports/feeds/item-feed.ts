import { escapeUTF8 } from 'entities';
import { Feed } from 'feed';
import { earliestDay, parseDate } from '#core/dates.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import type { Site } from '#core/model/schema/registers.ts';
import { itemUrl } from '#core/urls.ts';
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

// What a reader who looks once a month has missed.
const FEED_LENGTH = 50;

/** All that a feed tells, as plain values. */
export function feedFacts({ title, path, items }: FeedSpec) {
  const told = items.slice(0, FEED_LENGTH).map(({ id, fields: { title, lead, date } }) => ({
    id,
    title,
    lead,
    date,
  }));
  return { title, path, items: told };
}

/** A feed of the newest items in one form; made anew from the same records it has the same bytes. */
export function writeFeed(
  form: FeedForm,
  { title, path, items }: FeedSpec,
  { site, addressOf }: FeedPlace,
): string {
  const { plain, write } = FORMS[form];
  const newest = items.slice(0, FEED_LENGTH);
  const address = addressOf(path);
  const feed = new Feed({
    id: address,
    link: address,
    title,
    description: site.description,
    language: 'vi',
    copyright: site.licence ?? '',
    author: { name: site.publisher },
    generator: site.name,
    updated: momentOf(newest[0]?.fields.date),
    feedLinks: Object.fromEntries(
      FEED_FORMATS.map(({ form, file }) => [form, addressOf(`${path}${file}`)]),
    ),
  });
  for (const { id, fields } of newest) {
    const url = addressOf(itemUrl(id));
    feed.addItem({
      id: url,
      link: url,
      title: plain(fields.title),
      ...(fields.lead !== undefined && { description: plain(fields.lead) }),
      date: momentOf(fields.date),
      published: momentOf(fields.date),
      author: [{ name: site.publisher }],
    });
  }
  return write(feed);
}

// Atom takes the words of an entry as HTML.
const FORMS = {
  atom: { plain: escapeUTF8, write: (feed: Feed) => feed.atom1() },
  json: { plain: (text: string) => text, write: (feed: Feed) => feed.json1() },
} as const;

// Feeds know moments only: a day begins at midnight in the archive's zone, a year on its first day.
function momentOf(edtf: string | undefined): Date {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  if (date === undefined) return new Date(0);
  return new Date(`${earliestDay(date)}T${date.time ?? '00:00'}+07:00`);
}
