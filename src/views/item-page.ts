import type { Archive } from '#core/model/archive.ts';
import type { ItemEntry } from '#core/model/entries.ts';
import { FRAME } from '#core/strings/frame.ts';
import { yearTitle } from '#core/strings/lists.ts';
import { entryUrl, itemUrl, URLS } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { citeItem, describeNewsArticle } from './item-citation.ts';
import { type CitedDocument, citedDocuments, knownNumbers } from './item-documents.ts';
import { type EventFacts, eventFacts, type PersonRow, peopleOf } from './item-event.ts';
import { type KeptImage, keptImages } from './item-images.ts';
import { groupStatistics, type StatisticGroup } from './item-statistics.ts';
import { entryLinks, type Link } from './links.ts';
import { findRelatedItems, type RelatedItem } from './related-items.ts';
import { findThreads, type Thread } from './threads.ts';

/** Where an item's facts come from. */
export interface SourceFacts {
  readonly name: string;
  readonly title: string | undefined;
  readonly date: DateText | undefined;
  readonly url: string | undefined;
  readonly note: string | undefined;
}

/** Everything the page of one item prints, but its body. */
export interface ItemPage {
  readonly frame: Frame;
  readonly kicker: string | undefined;
  readonly title: string;
  readonly lead: string | undefined;
  readonly date: DateText;
  readonly dateNote: string | undefined;
  readonly byline: string | undefined;
  readonly source: SourceFacts;
  readonly event: EventFacts | undefined;
  readonly people: readonly PersonRow[];
  readonly statistics: readonly StatisticGroup[];
  readonly documents: readonly CitedDocument[];
  /** Numbers it cites that no document here carries. */
  readonly numbers: readonly Link[];
  readonly pictures: NonNullable<ItemEntry['fields']['pictures']>;
  readonly images: readonly KeptImage[];
  readonly organisations: readonly Link[];
  readonly places: readonly Link[];
  readonly topics: readonly Link[];
  readonly citation: string;
  /** SHA-256 of the record's file. */
  readonly digest: string;
  readonly threads: readonly Thread[];
  readonly related: readonly RelatedItem[];
}

/** The page of one item; throws when the archive holds no such item. */
export function makeItemPage(archive: Archive, id: string): ItemPage {
  const item = archive.itemById.get(id);
  if (item === undefined) throw new Error(`no item ${id} in the archive`);
  const { fields } = item;
  return {
    frame: frameOf(archive, item),
    kicker: fields.kicker,
    title: fields.title,
    lead: fields.lead,
    date: dateText(fields.date),
    dateNote: fields.dateNote,
    byline: fields.byline,
    source: sourceFacts(fields.source),
    event: eventFacts(archive, fields),
    people: peopleOf(archive, fields),
    statistics: groupStatistics(archive, fields),
    documents: citedDocuments(archive, item),
    numbers: knownNumbers(archive, item),
    pictures: fields.pictures ?? [],
    images: keptImages(item),
    organisations: entryLinks(archive, 'organisations', fields.organisations),
    places: entryLinks(archive, 'places', fields.places),
    topics: entryLinks(archive, 'topics', fields.topics),
    citation: citeItem(archive, item),
    digest: item.digest,
    threads: findThreads(archive, item),
    related: findRelatedItems(archive, item),
  };
}

function frameOf(archive: Archive, item: ItemEntry): Frame {
  const { id, year, fields } = item;
  return makeFrame(archive, {
    path: itemUrl(id),
    title: fields.title,
    description: fields.lead ?? fields.title,
    crumbs: [
      HOME_CRUMB,
      { url: URLS.items, label: FRAME.items },
      { url: entryUrl('years', year), label: yearTitle(year) },
      { url: itemUrl(id), label: fields.title },
    ],
    kind: 'article',
    structured: describeNewsArticle(archive, item),
  });
}

function sourceFacts({ name, title, date, url, note }: ItemEntry['fields']['source']): SourceFacts {
  return { name, title, date: date === undefined ? undefined : dateText(date), url, note };
}
