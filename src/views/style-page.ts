import type { Edition } from '#core/edition.ts';
import { URLS } from '#core/urls.ts';
import { drawBarChart } from '#figures/bar-chart.ts';
import type { Figure } from '#figures/figure.ts';
import { dateText } from './date-text.ts';
import type { DocumentFact } from './document-facts.ts';
import type { StripRow } from './document-strip.ts';
import { type Frame, makeFrame } from './frame.ts';
import type { ItemRow } from './item-rows.ts';
import { type Link, pageLink } from './links.ts';
import type { Pager } from './pagination.ts';

/** The colours of the site by the names of their tokens; each has a class that shows it. */
export const COLOURS = [
  'paper',
  'surface',
  'line',
  'edge',
  'ink',
  'muted',
  'accent',
  'band',
  'link',
  'visited',
  'mark',
  'caution',
  'focus',
] as const;

/** Everything the living style page prints: each component with a sample that stands for no record. */
export interface StylePage {
  readonly frame: Frame;
  readonly items: readonly ItemRow[];
  readonly documents: readonly StripRow[];
  readonly facts: readonly DocumentFact[];
  readonly pager: Pager;
  readonly figure: Figure | undefined;
  readonly link: Link;
}

/** The living style page, with samples only. */
export function makeStylePage(edition: Edition): StylePage {
  const { locale } = edition;
  const { samples } = locale.words;
  const { title, description } = samples;
  return {
    frame: makeFrame(edition, {
      path: URLS.style,
      title,
      description,
      crumbs: [pageLink(edition, URLS.style, title)],
      indexed: false,
    }),
    items: [sampleItem(edition)],
    documents: [sampleDocument(edition)],
    facts: sampleFacts(edition),
    pager: samplePager(edition),
    figure: drawBarChart({ id: 'hinh-mau', title: samples.figures, locale, counts: COUNTS }),
    link: pageLink(edition, URLS.items, samples.link),
  };
}

function sampleItem({ locale }: Edition): ItemRow {
  const { samples } = locale.words;
  return {
    url: locale.path(URLS.items),
    title: samples.sampleItem,
    isDraft: false,
    lead: samples.sampleLead,
    date: dateText(locale, '2024-12-22'),
    source: samples.sampleSource,
    places: [samples.samplePlace],
  };
}

function sampleDocument({ locale }: Edition): StripRow {
  const { samples, lists } = locale.words;
  return {
    url: locale.path(URLS.documents),
    name: samples.sampleDocument,
    title: samples.sampleLead,
    issuer: samples.sampleIssuer,
    date: dateText(locale, '2016-08-01'),
    citing: 3,
    strip: {
      words: locale.say(lists.itemCount, { count: 3 }),
      firstTime: '2016',
      lastTime: '2025',
      issued: 6,
      reports: [90, 150, 234],
    },
  };
}

function sampleFacts(edition: Edition): readonly DocumentFact[] {
  const { samples, document } = edition.locale.words;
  return [
    { label: document.number, values: [pageLink(edition, URLS.documents, '00-NQ/TU')] },
    { label: document.issuer, values: [samples.sampleIssuer] },
    { label: document.status, values: [document.unknown] },
  ];
}

// Every link of the sample stays on its own page: there is no list behind it.
function samplePager({ locale }: Edition): Pager {
  const { page: label, pageOf } = locale.words.lists;
  const url = locale.path(URLS.style);
  const toPage = (page: number) => ({ url, label: locale.say(label, { page }) });
  return {
    label: locale.say(pageOf, { page: 1, total: 12 }),
    previous: undefined,
    next: toPage(2),
    pages: [
      { ...toPage(1), current: 'page' },
      { ...toPage(2), current: undefined },
      'gap',
      { ...toPage(12), current: undefined },
    ],
  };
}

const COUNTS = [3, 8, 0, 5].map((count, index) => ({ year: 2020 + index, count }));
