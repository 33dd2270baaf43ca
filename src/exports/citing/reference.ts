import { formatPeriod, parseDate, parsePeriod } from '#core/dates.ts';
import { VIETNAMESE } from '#core/locale.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import { documentFullName } from '#core/model/archive/document-name.ts';
import type { Entry, ItemEntry, StatisticPlace } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Statistic } from '#core/model/schema/statistic.ts';
import { valueText } from '#core/text/written-value.ts';
import { documentUrl, figureId, figureUrl, itemUrl } from '#core/urls.ts';
import { referenceId } from './reference-id.ts';

/**
 * What a reference manager takes of a record: an object of CSL-JSON, which every other form of a reference is written
 * from. Names stand whole (`literal`): a body is no person with a family name. See the CSL 1.0.2 schema.
 */
export interface Reference {
  readonly id: string;
  /** A numbered document of a body is a report: managers keep its kind, body and place then, which they have no room for in a law of theirs. */
  readonly type: 'webpage' | 'report';
  readonly title: string;
  readonly author?: readonly ReferenceName[];
  readonly number?: string;
  readonly genre?: string;
  readonly issued?: ReferenceDate;
  readonly 'publisher-place'?: string;
  /** The body that issued it. */
  readonly publisher?: string;
  /** Where it was found: this archive. */
  readonly source?: string;
  readonly 'container-title'?: string;
  readonly URL: string;
  readonly language: string;
  readonly note?: string;
}

/** A name as it stands: a body, or a byline. */
export interface ReferenceName {
  readonly literal: string;
}

/** A date as its known parts (year, month, day); `circa` where it is only about so. */
export interface ReferenceDate {
  readonly 'date-parts': readonly [readonly number[]];
  readonly circa?: true;
}

/** The date of a reference in EDTF: `2016-08-01`, `2024-10~` (about October 2024); `undefined` where there is none. */
export function edtfOf(date: ReferenceDate | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [parts] = date['date-parts'];
  const digits = parts.map((part, i) => part.toString().padStart(i === 0 ? 4 : 2, '0'));
  return `${digits.join('-')}${date.circa ? '~' : ''}`;
}

/** What references are made of: the archive and the whole address of a path. */
export interface ReferenceSource {
  readonly archive: Pick<Archive, 'site' | 'places'>;
  readonly addressOf: (path: string) => string;
}

/** The reference to an item: the archive's own text, which names whose text it retells. */
export function referToItem(
  { archive, addressOf }: ReferenceSource,
  { id, fields }: Pick<ItemEntry, 'id' | 'fields'>,
): Reference {
  const { site } = archive;
  const { name, title, url } = fields.source;
  const original = [title && `“${title}”`, fields.byline, name, url].filter(Boolean).join(', ');
  return {
    id: referenceId('item', id),
    type: 'webpage',
    title: fields.title,
    author: [{ literal: site.publisher }],
    'container-title': site.name,
    ...placeOf(archive, fields.places?.[0]),
    ...issued(fields.date),
    URL: addressOf(itemUrl(id)),
    language: 'vi',
    note: `Viết lại theo: ${original}`,
  };
}

/** The reference to one figure of an item: what it says, its place in the item, and the item’s own reference. */
export function referToFigure(
  source: ReferenceSource,
  { item, statistic, place }: StatisticPlace,
): Reference {
  const whole = referToItem(source, item);
  const id = figureId(place);
  return {
    ...whole,
    id: `${whole.id}-${id}`,
    // «Văn bằng cấp mới: 420 văn bằng, 2024 (số liệu so-3 của “…”)».
    title: VIETNAMESE.say(VIETNAMESE.words.citations.figureOf, {
      figure: figureWords(statistic),
      id,
      title: whole.title,
    }),
    URL: source.addressOf(figureUrl(item.id, place)),
  };
}

function figureWords(statistic: Statistic): string {
  const { indicator, unit, period } = statistic;
  const read = period === undefined ? undefined : parsePeriod(period);
  const time = read === undefined ? '' : `, ${formatPeriod(read)}`;
  return `${indicator}: ${valueText(statistic)} ${unit}${time}`;
}

/** The reference to a registered document: issuer, number, date, place and the address of its page. */
export function referToDocument(
  { archive, addressOf }: ReferenceSource,
  { id, fields }: Pick<Entry<LegalDocument>, 'id' | 'fields'>,
): Reference {
  const { issuer, number, serial, type, title, place, date, year } = fields;
  return {
    id: referenceId('document', id),
    type: 'report',
    title: title ?? documentFullName(fields),
    ...(issuer !== undefined && { author: [{ literal: issuer }], publisher: issuer }),
    ...(number !== undefined && { number }),
    ...(number === undefined && serial !== undefined && { number: serial }),
    genre: type,
    ...placeOf(archive, place),
    ...issued(date ?? year?.toString()),
    source: archive.site.name,
    URL: addressOf(documentUrl(id)),
    language: 'vi',
  };
}

function placeOf({ places }: ReferenceSource['archive'], id: string | undefined) {
  const name = id === undefined ? undefined : places.byId.get(id)?.fields.name;
  return name === undefined ? {} : { 'publisher-place': name };
}

function issued(edtf: string | undefined): Pick<Reference, 'issued'> {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  if (date === undefined) return {};
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return { issued: { 'date-parts': [parts], ...(date.approximate && { circa: true }) } };
}
