import type { Citation } from '#core/citation/find/citation.ts';
import { findCitations } from '#core/citation/find/find-citations.ts';
import { foldNumber } from '#core/citation/find/normalise.ts';
import { type ArchiveDate, parseDate } from '#core/dates.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { ContentRecords } from '#core/model/schema/records.ts';
import type { StoredCitation } from '#core/model/schema/stored-citation.ts';
import type { Entry } from './entries.ts';

type ItemRecord = ContentRecords['items'][number];

/** What an item says of a document whose number it gives in full: the words beside the number, read. `folded` is the number's address part. */
export interface CitationStatement {
  readonly item: ItemRecord;
  readonly line: number;
  readonly key: string;
  readonly folded: string;
  readonly cited: Citation;
  readonly status: StoredCitation['status'];
}

/** Every statement of the items on documents, in order; a number that says nothing of itself and is known gives none. */
export function* readStatements(
  items: readonly ItemRecord[],
): Generator<CitationStatement, void, undefined> {
  for (const item of items) {
    yield* readWording(item);
    const { lines = new Map() } = item;
    for (const { key, status, sentence, words, part } of item.citations) {
      if (key === undefined || !saysMore(status, sentence)) continue;
      const cited = findCitations(sentence).find((each) => each.key === key || each.text === words);
      const line = part === 'lead' ? lineOfPath({ lines }, ['lead']) : 1;
      if (cited) yield { item, line, key, folded: foldNumber(key), cited, status };
    }
  }
}

// The words of the source that an editor keeps beside the id of the document.
function* readWording(item: ItemRecord): Generator<CitationStatement, void, undefined> {
  const { lines = new Map() } = item;
  for (const [index, { as = '' }] of (item.fields.documents ?? []).entries()) {
    const [cited] = saysMore('held', as) ? findCitations(as) : [];
    if (cited?.key === undefined) continue;
    const { key } = cited;
    const line = lineOfPath({ lines }, ['documents', String(index), 'as']);
    yield { item, line, key, folded: foldNumber(key), cited, status: 'held' };
  }
}

// Only what tells a day or an issuer can disagree; what nobody registered is wanted all the same.
function saysMore(status: StoredCitation['status'], sentence: string): boolean {
  return status === 'known' || /ngày|của/i.test(sentence);
}

/** The registered documents by the address part of their number. */
export function documentsByNumber(
  documents: readonly Entry<LegalDocument>[],
): ReadonlyMap<string, readonly Entry<LegalDocument>[]> {
  const numbered = documents.filter(({ fields }) => fields.number !== undefined);
  return Map.groupBy(numbered, ({ fields }) => foldNumber(fields.number ?? ''));
}

/** How two days of issue under one number stand to each other: the `same`; a `slip`, for a number comes once a year or a term; or `apart`, of two documents. A day that is not told is the same as any. */
export function compareIssueDays(
  one: string | undefined,
  other: string | undefined,
): 'same' | 'slip' | 'apart' {
  const [a, b] = [dayOf(one), dayOf(other)];
  if (a === undefined || b === undefined) return 'same';
  const isSameDay = a.month === b.month && a.day === b.day;
  if (a.year === b.year) return isSameDay ? 'same' : 'slip';
  return isSameDay ? 'slip' : 'apart';
}

function dayOf(edtf: string | undefined): ArchiveDate | undefined {
  const date = edtf === undefined ? undefined : parseDate(edtf);
  return date?.precision === 'day' || date?.precision === 'minute' ? date : undefined;
}
