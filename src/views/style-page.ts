import type { Archive } from '#core/model/archive.ts';
import { DOCUMENT } from '#core/strings/document.ts';
import { pageLabel, pageOfLabel } from '#core/strings/lists.ts';
import { SAMPLES } from '#core/strings/samples.ts';
import { URLS } from '#core/urls.ts';
import { drawBarChart } from '#figures/bar-chart.ts';
import type { Figure } from '#figures/figure.ts';
import { dateText } from './date-text.ts';
import type { DocumentFact } from './document-facts.ts';
import type { StripRow } from './document-strip.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import type { ItemRow } from './item-rows.ts';
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
}

/** The living style page, with samples only. */
export function makeStylePage(archive: Archive): StylePage {
  const { title, description } = SAMPLES;
  return {
    frame: makeFrame(archive, {
      path: URLS.style,
      title,
      description,
      crumbs: [HOME_CRUMB, { url: URLS.style, label: title }],
      indexed: false,
    }),
    items: [ITEM],
    documents: [DOCUMENT_ROW],
    facts: FACTS,
    pager: PAGER,
    figure: drawBarChart({ id: 'hinh-mau', title: SAMPLES.figures, counts: COUNTS }),
  };
}

const ITEM: ItemRow = {
  url: URLS.items,
  title: SAMPLES.sampleItem,
  lead: SAMPLES.sampleLead,
  date: dateText('2024-12-22'),
  source: SAMPLES.sampleSource,
  places: [SAMPLES.samplePlace],
};

const DOCUMENT_ROW: StripRow = {
  url: URLS.documents,
  name: SAMPLES.sampleDocument,
  title: SAMPLES.sampleLead,
  issuer: SAMPLES.sampleIssuer,
  date: dateText('2016-08-01'),
  citing: 3,
  strip: {
    words: '3 tin',
    firstYear: '2016',
    lastYear: '2025',
    issued: 6,
    reports: [90, 150, 234],
  },
};

const FACTS: readonly DocumentFact[] = [
  { label: DOCUMENT.number, values: [{ url: URLS.documents, label: '00-NQ/TU' }] },
  { label: DOCUMENT.issuer, values: [SAMPLES.sampleIssuer] },
  { label: DOCUMENT.status, values: [DOCUMENT.unknown] },
];

// Every link of the sample stays on its own page: there is no list behind it.
const PAGER: Pager = {
  label: pageOfLabel(1, 12),
  previous: undefined,
  next: { url: URLS.style, label: pageLabel(2) },
  pages: [
    { url: URLS.style, label: pageLabel(1), current: 'page' },
    { url: URLS.style, label: pageLabel(2), current: undefined },
    'gap',
    { url: URLS.style, label: pageLabel(12), current: undefined },
  ],
};

const COUNTS = [3, 8, 0, 5].map((count, index) => ({ year: 2020 + index, count }));
