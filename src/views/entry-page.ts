import type { Edition } from '#core/edition.ts';
import type { Language } from '#core/language.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import type { Entry, ItemEntry, Register } from '#core/model/archive/entries.ts';
import type { Organisation, Place } from '#core/model/schema/registers.ts';
import { PAGE_FIGURES_FILE } from '#core/site-files.ts';
import { entryUrl, listPageUrl, type RegisterPath, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type DatedList, makeDatedList } from './dated-list.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';
import {
  type EntryFact,
  indicatorFacts,
  organisationFacts,
  personFacts,
  placeFacts,
  topicFacts,
} from './entry-facts.ts';
import { type FigureRow, figuresOf, toFigureRow } from './figure-rows.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type ReviewFacts, reviewOf } from './item-provenance.ts';
import { contentLink, contentText, type Link, pageLink } from './links.ts';
import { type OfficeRow, officeRows } from './office-rows.ts';
import { yearChart } from './page-figures.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';
import { indicatorCharts, placeCharts } from './place-figures.ts';
import { placeFiguresLink } from './place-figures-page.ts';
import { feedForms, listFiles, recordForm, referenceFiles } from './record-forms.ts';
import { pointersTo } from './register-pointers.ts';
import { type SourceRow, sourceRows } from './source-rows.ts';

/** One page of an organisation, place, topic, indicator, person or year. */
export interface EntryPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string | undefined;
  /** The language of title and lead where it is not that of the page. */
  readonly lang: Language | undefined;
  readonly facts: readonly EntryFact[];
  /** The offices of a person, oldest first. */
  readonly offices: readonly OfficeRow[];
  /** The documents an organisation has issued. */
  readonly documents: readonly DocumentRow[];
  readonly chart: Figure | undefined;
  /** The indicators of a place over time. */
  readonly indicators: readonly Figure[];
  readonly total: string;
  readonly items: DatedList;
  /** Whether figures stand here in place of items. */
  readonly isIndicator: boolean;
  readonly figures: readonly FigureRow[];
  /** The file that holds those figures. */
  readonly figuresFile: string;
  /** The way to all figures of a place; `undefined` where there are none. */
  readonly allFigures: Link | undefined;
  readonly pager: Pager | undefined;
  /** References to all that the list holds, as files. */
  readonly references: readonly Link[];
  /** What its facts rest on; `undefined` where the record tells neither sources nor a review. */
  readonly evidence: Evidence | undefined;
}

/** What the facts of a registered entry rest on, and who last held them against it. */
export interface Evidence {
  readonly sources: readonly SourceRow[];
  readonly reviewed: ReviewFacts | undefined;
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
  const stated = register === 'indicators' ? figuresOf(edition, id) : [];
  const rows = register === 'indicators' ? [] : items;
  const list = { base, rows, page, size: ROWS_PER_PAGE };
  const figureList = { ...list, rows: stated };
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
      forms: register === 'years' ? [] : [recordForm(base), ...feedForms(base)],
    }),
    title,
    lang: register === 'years' ? undefined : locale.contentLanguage,
    lead: page === 1 ? lead : undefined,
    facts: page === 1 ? facts : [],
    offices: page === 1 && register === 'people' ? officesOf(edition, id) : [],
    documents: page === 1 ? issued.flatMap((document) => documentRows(edition, document)) : [],
    isIndicator: register === 'indicators',
    indicators: page === 1 ? chartsOf(edition, register, id) : [],
    chart: page === 1 ? yearChart(edition, rows) : undefined,
    total:
      register === 'indicators'
        ? locale.say(locale.words.lists.figureCount, { count: stated.length })
        : locale.say(locale.words.lists.itemCount, { count: items.length }),
    items: makeDatedList(edition, list, register === 'years' ? 'month' : 'year'),
    figures: sliceRows(figureList).map((figure) => ({
      ...toFigureRow(edition, figure),
      // The page is the indicator's own: what differs is how each source calls it.
      indicator: contentText(edition, figure.statistic.indicator),
    })),
    figuresFile: `${base}${PAGE_FIGURES_FILE}`,
    allFigures: register === 'places' ? placeFiguresLink(edition, id) : undefined,
    pager: makePager(edition, register === 'indicators' ? figureList : list),
    references: items.length === 0 ? [] : filesOf(edition, register, base),
    evidence: page === 1 ? evidenceOf(edition, register, id) : undefined,
  };
}

// The figures of an indicator have their own table.
function filesOf(edition: Edition, register: RegisterPath, base: string): readonly Link[] {
  return register === 'indicators'
    ? referenceFiles(edition, 'list', base)
    : listFiles(edition, base);
}

/** The items that name an entry, newest first. */
function itemsOfEntry(archive: Archive, register: RegisterPath, id: string): readonly ItemEntry[] {
  const items = register === 'years' ? archive.years : archive[register].itemsOf;
  return items.get(id) ?? [];
}

/** How many rows the pages of an entry hold: its figures where it is an indicator, else the items that name it. */
export function countEntryRows(archive: Archive, register: RegisterPath, id: string): number {
  return register === 'indicators'
    ? figuresOf(archive, id).length
    : itemsOfEntry(archive, register, id).length;
}

function chartsOf(edition: Edition, register: RegisterPath, id: string): readonly Figure[] {
  if (register === 'places') return indicatorCharts(edition, id);
  return register === 'indicators' ? placeCharts(edition, figuresOf(edition, id)) : [];
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
    indicators: (edition, id) => {
      const { fields } = entryOf(edition.indicators, id);
      return {
        title: fields.name,
        lead: fields.note,
        facts: indicatorFacts(edition, id, fields),
      };
    },
    people: (edition, id) => {
      const { fields } = entryOf(edition.people, id);
      return { title: fields.name, lead: fields.note, facts: personFacts(edition, fields) };
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

function officesOf(edition: Edition, id: string): readonly OfficeRow[] {
  return officeRows(edition, entryOf(edition.people, id).fields);
}

function evidenceOf(edition: Edition, register: RegisterPath, id: string): Evidence | undefined {
  if (register !== 'organisations' && register !== 'places') return undefined;
  const entries: Register<Organisation | Place> = edition[register];
  const { fields } = entryOf(entries, id);
  if (fields.sources === undefined && fields.reviewed === undefined) return undefined;
  return {
    sources: sourceRows(edition, fields.sources),
    reviewed: reviewOf(edition.locale, fields),
  };
}

function documentRows(edition: Edition, id: string): readonly DocumentRow[] {
  const entry = edition.documents.byId.get(id);
  return entry === undefined ? [] : [toDocumentRow(edition, entry)];
}
