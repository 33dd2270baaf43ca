import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { isDraft } from '#core/model/schema/item.ts';
import { PAGE_FIGURES_FILE } from '#core/site-files.ts';
import { entryUrl, itemUrl, URLS } from '#core/urls.ts';
import { type Reference, referToItem } from '#exports/citing/reference.ts';
import { type DateText, dateText } from './date-text.ts';
import { LEAD_ID } from './figure-sentences.ts';
import { type Frame, makeFrame } from './frame.ts';
import { type CitedDocument, citedDocuments, knownNumbers } from './item-documents.ts';
import { type EventFacts, eventFacts, type PersonRow, peopleOf } from './item-event.ts';
import { type KeptImage, keptImages } from './item-images.ts';
import {
  type CorrectionRow,
  correctionsOf,
  type ReviewFacts,
  reviewOf,
  type SourceFacts,
  sourceFacts,
} from './item-provenance.ts';
import { groupStatistics, type StatisticGroup } from './item-statistics.ts';
import { contentLink, entryLinks, type Link, pageLink } from './links.ts';
import { recordForms, referenceFiles, referenceSource } from './record-forms.ts';
import { findRelatedItems, type RelatedItem } from './related-items.ts';
import { describeNewsArticle } from './structured-page.ts';
import { findThreads, type Thread } from './threads.ts';

/** Everything the page of one item prints, but its body. */
export interface ItemPage {
  readonly frame: Frame;
  /** Seen only by whoever writes it: no build makes its page. */
  readonly isDraft: boolean;
  readonly kicker: string | undefined;
  readonly title: string;
  readonly lead: string | undefined;
  /** The id of the lead where it alone states a figure. */
  readonly leadId: string | undefined;
  readonly date: DateText;
  readonly dateNote: string | undefined;
  /** Who signed the original; the text of this page is the archive's. */
  readonly byline: string | undefined;
  readonly source: SourceFacts;
  readonly corrections: readonly CorrectionRow[];
  readonly reviewed: ReviewFacts | undefined;
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
  readonly reference: Reference;
  /** The reference as files, and those to its figures. */
  readonly references: readonly Link[];
  readonly figureReferences: readonly Link[];
  /** The file of its figures as data. */
  readonly figuresFile: string;
  /** SHA-256 of the record's file. */
  readonly digest: string;
  readonly threads: readonly Thread[];
  readonly related: readonly RelatedItem[];
}

/** The page of one item; throws when the archive holds no such item. */
export function makeItemPage(edition: Edition, id: string): ItemPage {
  const item = edition.itemById.get(id);
  if (item === undefined) throw new Error(`no item ${id} in the archive`);
  const { fields } = item;
  const threads = findThreads(edition, item);
  return {
    frame: frameOf(edition, item),
    isDraft: isDraft(fields),
    kicker: fields.kicker,
    title: fields.title,
    lead: fields.lead,
    date: dateText(edition.locale, fields.date),
    dateNote: fields.dateNote,
    byline: fields.byline,
    source: sourceFacts(edition.locale, fields.source),
    corrections: correctionsOf(edition.locale, fields),
    reviewed: reviewOf(edition.locale, fields),
    event: eventFacts(edition, fields),
    people: peopleOf(edition, fields),
    statistics: groupStatistics(edition, item),
    leadId: item.figureSentences.some((stated) => stated?.part === 'lead') ? LEAD_ID : undefined,
    documents: citedDocuments(edition, item),
    numbers: knownNumbers(edition, item),
    pictures: fields.pictures ?? [],
    images: keptImages(item),
    organisations: entryLinks(edition, 'organisations', fields.organisations),
    places: entryLinks(edition, 'places', fields.places),
    topics: entryLinks(edition, 'topics', fields.topics),
    reference: referToItem(referenceSource(edition), item),
    references: referenceFiles(edition, 'record', itemUrl(item.id)),
    figureReferences: referenceFiles(edition, 'figures', itemUrl(item.id)),
    figuresFile: `${itemUrl(item.id)}${PAGE_FIGURES_FILE}`,
    digest: item.digest,
    threads,
    related: findRelatedItems(edition, item, threads),
  };
}

function frameOf(edition: Edition, item: ItemEntry): Frame {
  const { id, year, fields } = item;
  const { words, say } = edition.locale;
  return makeFrame(edition, {
    path: itemUrl(id),
    title: fields.title,
    description: fields.lead ?? fields.title,
    crumbs: [
      pageLink(edition, URLS.items, words.frame.items),
      pageLink(edition, entryUrl('years', year), say(words.entry.year, { year })),
      contentLink(edition, itemUrl(id), fields.title),
    ],
    kind: 'article',
    structured: describeNewsArticle(edition, item),
    ...recordForms(edition, {
      kind: 'item',
      path: itemUrl(id),
      reference: referToItem(referenceSource(edition), item),
    }),
  });
}
