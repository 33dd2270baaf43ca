import { formatDate, parseDate } from '#core/dates.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import { type Entry, type ItemEntry, sentenceOf } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { documentUrl, figureUrl, itemUrl, URLS } from '#core/urls.ts';
import { type ReferenceSource, referToDocument, referToItem } from './citing/reference.ts';
import type { PublishedRecord } from './record-files.ts';

/** The body of a record: its paragraphs and its Markdown, both without what its page hides. */
export interface RecordBody {
  readonly paragraphs: readonly string[];
  readonly markdown: string;
}

/** An item as it is given away. */
export function publishItem(
  source: ReferenceSource,
  item: ItemEntry,
  body: RecordBody,
): PublishedRecord {
  const { id, fields, citations, digest } = item;
  const { source: original, byline, date, lead } = fields;
  const parsed = parseDate(date);
  return {
    kind: 'item',
    id,
    address: source.addressOf(itemUrl(id)),
    title: fields.title,
    fields: withSentences(source, item),
    citations,
    digest,
    reference: referToItem(source, item),
    ...whose(source),
    facts: [
      `${source.archive.site.name}, ${parsed === undefined ? date : formatDate(parsed)}`,
      `Viết lại theo: ${[original.name, original.title, byline, original.url].filter(Boolean).join(', ')}`,
    ],
    paragraphs: lead === undefined ? body.paragraphs : [lead, ...body.paragraphs],
    markdown: lead === undefined ? body.markdown : `${lead}\n\n${body.markdown}`,
  };
}

function whose({ archive, addressOf }: ReferenceSource) {
  return { licenceUrl: archive.site.licenceUrl, author: addressOf(URLS.home) };
}

// Each figure with its address and the sentence that states it.
function withSentences({ addressOf }: ReferenceSource, item: ItemEntry): PublishedRecord['fields'] {
  const { statistics, ...fields } = item.fields;
  if (statistics === undefined) return fields;
  const told = statistics.map((statistic, i) => ({
    ...statistic,
    address: addressOf(figureUrl(item.id, i + 1)),
    sentence: sentenceOf({ item, place: i + 1 })?.sentence,
  }));
  return { ...fields, statistics: told };
}

/** A registered document as it is given away. */
export function publishDocument(
  source: ReferenceSource,
  document: Entry<LegalDocument>,
  body: RecordBody,
): PublishedRecord {
  const { id, fields, digest } = document;
  return {
    kind: 'document',
    id,
    address: source.addressOf(documentUrl(id)),
    title: documentFullName(fields),
    fields,
    citations: [],
    digest,
    reference: referToDocument(source, document),
    ...whose(source),
    facts: [
      fields.title,
      ...(fields.sources ?? []).map((text) => `Nguồn: ${text}`),
      fields.note,
    ].filter((line) => line !== undefined),
    ...body,
  };
}
