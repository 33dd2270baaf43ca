import type { Edition } from '#core/edition.ts';
import type { Language } from '#core/language.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import type { Entry, ItemEntry, Register } from '#core/model/archive/entries.ts';
import { entryUrl, listPageUrl, type RegisterPath, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';
import { type EntryFact, organisationFacts, placeFacts, topicFacts } from './entry-facts.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { contentLink, pageLink } from './links.ts';
import { yearChart } from './page-figures.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';
import { indicatorCharts } from './place-figures.ts';
import { feedForms } from './record-forms.ts';
import { pointersTo } from './register-pointers.ts';

/** One page of an organisation, place, topic or year. */
export interface EntryPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string | undefined;
  /** The language of title and lead where it is not that of the page. */
  readonly lang: Language | undefined;
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
export function makeEntryPage(edition: Edition, { register, id, page }: EntryAddress): EntryPage {
  const { locale } = edition;
  const { title, lead, facts } = DESCRIPTIONS[register](edition, id);
  const items = itemsOfEntry(edition, register, id);
  const base = entryUrl(register, id);
  const list = { base, rows: items, page, size: ROWS_PER_PAGE };
  const issued = register === 'organisations' ? pointersTo(edition, 'documents.issuerId', id) : [];
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(base, page),
      title: pageTitle(edition, title, page),
      description: locale.say(locale.words.entry.description, { name: title }),
      crumbs: [
        pageLink(edition, URLS[register], locale.words.lists[register].title),
        ...listCrumbs(edition, contentLink(edition, base, title), page),
      ],
      forms: register === 'years' ? [] : feedForms(base),
    }),
    title,
    lang: register === 'years' ? undefined : locale.contentLanguage,
    lead: page === 1 ? lead : undefined,
    facts: page === 1 ? facts : [],
    documents: page === 1 ? issued.flatMap((document) => documentRows(edition, document)) : [],
    indicators: page === 1 && register === 'places' ? indicatorCharts(edition, id, items) : [],
    chart: page === 1 ? yearChart(edition, items) : undefined,
    total: locale.say(locale.words.lists.itemCount, { count: items.length }),
    rows: toItemRows(edition, sliceRows(list)),
    pager: makePager(edition, list),
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

const DESCRIPTIONS: Readonly<Record<RegisterPath, (edition: Edition, id: string) => Description>> =
  {
    organisations: (edition, id) => {
      const { fields } = entryOf(edition.organisations, id);
      return {
        title: fields.name,
        lead: fields.note,
        facts: organisationFacts(edition, id, fields),
      };
    },
    places: (edition, id) => {
      const { fields } = entryOf(edition.places, id);
      return { title: fields.name, lead: fields.note, facts: placeFacts(edition, id, fields) };
    },
    topics: (edition, id) => {
      const { fields } = entryOf(edition.topics, id);
      return {
        title: fields.name,
        lead: fields.description,
        facts: topicFacts(edition, id, fields),
      };
    },
    years: ({ locale }, year) => ({
      title: locale.say(locale.words.entry.year, { year }),
      lead: undefined,
      facts: [],
    }),
  };

function entryOf<Fields>(register: Register<Fields>, id: string): Entry<Fields> {
  const entry = register.byId.get(id);
  if (entry === undefined) throw new Error(`no entry ${id} in the register`);
  return entry;
}

function documentRows(edition: Edition, id: string): readonly DocumentRow[] {
  const entry = edition.documents.byId.get(id);
  return entry === undefined ? [] : [toDocumentRow(edition, entry)];
}
