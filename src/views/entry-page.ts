import type { Archive } from '#core/model/archive.ts';
import type { Entry, ItemEntry, Register } from '#core/model/entries.ts';
import { entryDescription, LISTS, pageLabel, yearTitle } from '#core/strings/lists.ts';
import { formatNumber } from '#core/text/numbers.ts';
import { entryUrl, listPageUrl, type RegisterPath, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';
import { type EntryFact, organisationFacts, placeFacts, topicFacts } from './entry-facts.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { yearChart } from './page-figures.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';
import { indicatorCharts } from './place-figures.ts';
import { pointersTo } from './register-pointers.ts';

/** One page of an organisation, place, topic or year. */
export interface EntryPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string | undefined;
  readonly facts: readonly EntryFact[];
  /** The documents an organisation has issued. */
  readonly documents: readonly DocumentRow[];
  readonly chart: Figure | undefined;
  /** The indicators of a place over time. */
  readonly indicators: readonly Figure[];
  readonly total: string;
  readonly rows: readonly ItemRow[];
  readonly pager: Pager | undefined;
}

/** Which entry, and which page (from 1) of its items. */
export interface EntryAddress {
  readonly register: RegisterPath;
  readonly id: string;
  readonly page: number;
}

/** The page of one entry; throws when the register holds no such entry. Its facts and documents are on the first page only. */
export function makeEntryPage(archive: Archive, { register, id, page }: EntryAddress): EntryPage {
  const { title, lead, facts } = DESCRIPTIONS[register](archive, id);
  const items = itemsOfEntry(archive, register, id);
  const base = entryUrl(register, id);
  const path = listPageUrl(base, page);
  const list = { base, rows: items, page, size: ROWS_PER_PAGE };
  const issued = register === 'organisations' ? pointersTo(archive, 'documents.issuerId', id) : [];
  return {
    frame: makeFrame(archive, {
      path,
      title: page === 1 ? title : `${title} – ${pageLabel(page)}`,
      description: entryDescription(title),
      crumbs: [
        HOME_CRUMB,
        { url: URLS[register], label: LISTS[register].title },
        { url: base, label: title },
        ...(page === 1 ? [] : [{ url: path, label: pageLabel(page) }]),
      ],
    }),
    title,
    lead: page === 1 ? lead : undefined,
    facts: page === 1 ? facts : [],
    documents: page === 1 ? issued.flatMap((document) => documentRows(archive, document)) : [],
    indicators: page === 1 && register === 'places' ? indicatorCharts(id, items) : [],
    chart: page === 1 ? yearChart(items) : undefined,
    total: formatNumber(items.length),
    rows: toItemRows(archive, sliceRows(list)),
    pager: makePager(list),
  };
}

/** The items that name an entry, newest first. */
export function itemsOfEntry(
  archive: Archive,
  register: RegisterPath,
  id: string,
): readonly ItemEntry[] {
  const items = register === 'years' ? archive.years : archive[register].itemsOf;
  return items.get(id) ?? [];
}

interface Description {
  readonly title: string;
  readonly lead: string | undefined;
  readonly facts: readonly EntryFact[];
}

const DESCRIPTIONS: Readonly<Record<RegisterPath, (archive: Archive, id: string) => Description>> =
  {
    organisations: (archive, id) => {
      const { fields } = entryOf(archive.organisations, id);
      return {
        title: fields.name,
        lead: fields.note,
        facts: organisationFacts(archive, id, fields),
      };
    },
    places: (archive, id) => {
      const { fields } = entryOf(archive.places, id);
      return { title: fields.name, lead: fields.note, facts: placeFacts(archive, id, fields) };
    },
    topics: (archive, id) => {
      const { fields } = entryOf(archive.topics, id);
      return {
        title: fields.name,
        lead: fields.description,
        facts: topicFacts(archive, id, fields),
      };
    },
    years: (_, year) => ({ title: yearTitle(year), lead: undefined, facts: [] }),
  };

function entryOf<Fields>(register: Register<Fields>, id: string): Entry<Fields> {
  const entry = register.byId.get(id);
  if (entry === undefined) throw new Error(`no entry ${id} in the register`);
  return entry;
}

function documentRows(archive: Archive, id: string): readonly DocumentRow[] {
  const entry = archive.documents.byId.get(id);
  return entry === undefined ? [] : [toDocumentRow(archive, entry)];
}
