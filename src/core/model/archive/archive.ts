import { dateSortKey } from '#core/dates.ts';
import type { Division } from '#core/divisions/division.ts';
import { findFarYears } from '#core/model/checks/far-years.ts';
import { findReferenceProblems } from '#core/model/checks/references.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Indicator } from '#core/model/schema/indicator.ts';
import { isDraft } from '#core/model/schema/item.ts';
import type { ContentRecords, StoredFile } from '#core/model/schema/records.ts';
import type { RegisteredPerson } from '#core/model/schema/registered-person.ts';
import type {
  Organisation,
  PageFrontMatter,
  Place,
  Site,
  Topic,
} from '#core/model/schema/registers.ts';
import type { Problem } from '#core/problems.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { findAbsentDivisions } from './absent-divisions.ts';
import { citedDocumentIds } from './cited-documents.ts';
import { completeItem } from './complete-item.ts';
import type { CitationPlace, Entry, ItemEntry, Register } from './entries.ts';
import { findIndicatorProblems } from './indicator-problems.ts';
import { findLifeProblems } from './life-problems.ts';
import { indexNumbers, type NumberEntry } from './numbers.ts';
import { findOrganisationTimeProblems } from './organisation-time-problems.ts';
import { findPersonProblems } from './person-problems.ts';
import { findPlaceTimeProblems } from './place-time-problems.ts';
import { findSourceProblems } from './source-problems.ts';
import { suggestIdsFrom } from './suggest-ids.ts';
import { findTargetProblems } from './target-problems.ts';

/** Everything the site is made of, joined and indexed once. Items are newest first; the items of a document are in order of time. */
export interface Archive {
  readonly site: Site;
  readonly items: readonly ItemEntry[];
  readonly itemById: ReadonlyMap<string, ItemEntry>;
  readonly documents: Register<LegalDocument>;
  readonly organisations: Register<Organisation>;
  readonly places: Register<Place>;
  readonly topics: Register<Topic>;
  readonly indicators: Register<Indicator>;
  readonly people: Register<RegisteredPerson>;
  /** The divisions that the records of documents carry, by the id of the document; those that carry none are not there. */
  readonly divisions: ReadonlyMap<string, readonly Division[]>;
  /** The files that lie beside the records of documents, by the id of the document; those that have none are not there. */
  readonly files: ReadonlyMap<string, readonly StoredFile[]>;
  readonly numbers: ReadonlyMap<string, NumberEntry>;
  readonly openCitations: readonly CitationPlace[];
  readonly years: ReadonlyMap<string, readonly ItemEntry[]>;
  readonly pages: readonly Entry<PageFrontMatter>[];
}

/** Joins records into an archive: resolves ids, builds every reverse index once and reports each id that names nothing; drafts are part of it only where they are shown to whoever writes them. */
export function buildArchive(
  records: ContentRecords,
  drafts: 'left out' | 'shown' = 'left out',
): {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
} {
  const items = records.items
    .filter(({ fields }) => drafts === 'shown' || !isDraft(fields))
    .map(toItemEntry)
    .sort(newestFirst);
  const documents = buildRegister(records.documents, items, citedDocumentIds);
  const archive: Archive = {
    site: records.site,
    items,
    itemById: new Map(items.map((item) => [item.id, item])),
    documents: inTimeOrder(documents),
    divisions: new Map(
      records.documents.flatMap(({ id, divisions = [] }) =>
        divisions.length === 0 ? [] : [[id, divisions] as const],
      ),
    ),
    files: new Map(
      records.documents.flatMap(({ id, files = [] }) =>
        files.length === 0 ? [] : [[id, files] as const],
      ),
    ),
    numbers: indexNumbers(documents.entries, items),
    openCitations: items.flatMap(findOpenCitations),
    organisations: buildRegister(records.organisations, items, (item) => item.fields.organisations),
    places: buildRegister(records.places, items, (item) => item.fields.places),
    topics: buildRegister(records.topics, items, (item) => item.fields.topics),
    indicators: buildRegister(records.indicators, items, ({ fields }) =>
      (fields.statistics ?? []).flatMap(({ indicatorId }) => indicatorId ?? []),
    ),
    people: buildRegister(records.people, items, ({ fields }) =>
      (fields.people ?? []).flatMap(({ personId }) => personId ?? []),
    ),
    years: groupItems(items, (item) => [item.year]),
    pages: [...records.pages].sort((a, b) => (a.fields.order ?? 1e6) - (b.fields.order ?? 1e6)),
  };
  return { archive, problems: findProblems(records) };
}

function findProblems(records: ContentRecords): readonly Problem[] {
  return [
    ...findReferenceProblems(records, suggestIdsFrom(records)),
    ...findFarYears(records),
    ...findIndicatorProblems(records),
    ...findAbsentDivisions(records),
    ...findTargetProblems(records),
    ...findPersonProblems(records),
    ...findSourceProblems(records),
    ...findLifeProblems(records),
    ...findPlaceTimeProblems(records),
    ...findOrganisationTimeProblems(records),
  ];
}

function toItemEntry(record: ContentRecords['items'][number]): ItemEntry {
  const { id, file, digest, images, citations, sheet, figureSentences = [] } = record;
  const fields = completeItem(record.fields, sheet?.statistics);
  const year = fields.date.slice(0, 4);
  return { id, year, file, digest, fields, images, citations, figureSentences };
}

function findOpenCitations(item: ItemEntry): readonly CitationPlace[] {
  return item.citations
    .filter(({ status }) => status === 'ambiguous' || status === 'unresolved')
    .map((citation) => ({ item, citation }));
}

function newestFirst(a: ItemEntry, b: ItemEntry): number {
  const [left, right] = [dateSortKey(a.fields.date), dateSortKey(b.fields.date)];
  if (left !== right) return left < right ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function buildRegister<Fields extends { readonly name: string } | LegalDocument>(
  records: readonly Entry<Fields>[],
  items: readonly ItemEntry[],
  idsOf: (item: ItemEntry) => readonly string[] | undefined,
): Register<Fields> {
  const entries = records
    .map(({ id, file, digest, fields }) => ({ id, file, digest, fields }))
    .sort((a, b) => compareVietnamese(nameOf(a), nameOf(b)));
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    itemsOf: groupItems(items, (item) => new Set(idsOf(item))),
  };
}

function nameOf({ id, fields }: Entry<{ readonly name: string } | LegalDocument>): string {
  return 'name' in fields ? fields.name : id;
}

function inTimeOrder<Fields>(register: Register<Fields>): Register<Fields> {
  const itemsOf = new Map([...register.itemsOf].map(([id, items]) => [id, items.toReversed()]));
  return { ...register, itemsOf };
}

function groupItems(
  items: readonly ItemEntry[],
  keysOf: (item: ItemEntry) => Iterable<string>,
): ReadonlyMap<string, readonly ItemEntry[]> {
  const groups = new Map<string, ItemEntry[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
