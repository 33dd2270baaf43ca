import { dateSortKey } from '../../dates.ts';
import { compareVietnamese } from '../../text/order.ts';
import { slugify } from '../../text/slug.ts';
import type { LegalDocument } from '../schema/document.ts';
import type { Archive } from './archive.ts';
import { documentName } from './document-name.ts';
import type { Entry } from './entries.ts';

/** The documents of one type, the newest first, those of unknown date last; `slug` is its part of an address. */
export interface DocumentsOfType {
  readonly name: string;
  readonly slug: string;
  readonly documents: readonly Entry<LegalDocument>[];
}

/** Every type of document that the archive holds, in Vietnamese order; sorted once for a whole build. Spellings of a type that have one address are one type. */
export function documentsByType({
  documents,
}: Pick<Archive, 'documents'>): readonly DocumentsOfType[] {
  const types = TYPES.get(documents) ?? sortByType(documents.entries);
  TYPES.set(documents, types);
  return types;
}

const TYPES = new WeakMap<Archive['documents'], readonly DocumentsOfType[]>();

function sortByType(entries: readonly Entry<LegalDocument>[]): readonly DocumentsOfType[] {
  return [...Map.groupBy(entries, ({ fields }) => slugify(fields.type))]
    .map(([slug, documents]) => ({
      name: documents[0]?.fields.type ?? slug,
      slug,
      documents: documents.toSorted(newestFirst),
    }))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

// A key that sorts documents in order of issue; those of unknown date come last.
function documentDateKey({ date, year }: Pick<LegalDocument, 'date' | 'year'>): string {
  return dateSortKey(date ?? (year === undefined ? '' : String(year))) || UNKNOWN;
}

const UNKNOWN = '9999';

function newestFirst({ fields: a }: Entry<LegalDocument>, { fields: b }: Entry<LegalDocument>) {
  const [left, right] = [documentDateKey(a), documentDateKey(b)];
  if (left === right) return compareVietnamese(documentName(a), documentName(b));
  // Unknown dates stay last although the rest runs backwards.
  if (left === UNKNOWN || right === UNKNOWN) return left === UNKNOWN ? 1 : -1;
  return left < right ? 1 : -1;
}
