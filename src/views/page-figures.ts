import type { Edition } from '#core/edition.ts';
import { documentName } from '#core/model/archive/document-name.ts';
import type { Entry, ItemEntry } from '#core/model/archive/entries.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import { entryUrl, itemUrl } from '#core/urls.ts';
import { drawBarChart } from '#figures/bar-chart.ts';
import type { Figure, FigureHeading } from '#figures/figure.ts';
import { drawRelationGraph } from '#figures/relation-graph.ts';
import { drawTimeline } from '#figures/timeline.ts';
import type { TimelineEvent } from '#figures/timeline-event.ts';
import type { Relation } from './document-relations.ts';

/** Items counted by year, each column a way to its year; `undefined` where one year holds all. */
export function yearChart({ locale }: Edition, items: readonly ItemEntry[]): Figure | undefined {
  return drawYears({ id: 'tin-theo-nam', title: locale.words.figures.itemsByYear, locale }, items);
}

/** How often a document was cited each year; `undefined` where one year holds all. */
export function citationChart(
  { locale }: Edition,
  items: readonly ItemEntry[],
): Figure | undefined {
  const title = locale.words.figures.citationsByYear;
  return drawYears({ id: 'trich-dan-hang-nam', title, locale }, items);
}

/** A document from its issue to each report on it; `undefined` where there are not two moments to compare. */
export function documentTimeline(
  { locale }: Edition,
  { fields }: Entry<LegalDocument>,
  items: readonly ItemEntry[],
): Figure | undefined {
  const { figures } = locale.words;
  const { date = fields.year && String(fields.year) } = fields;
  const issued: TimelineEvent[] = date
    ? [{ date, label: locale.say(figures.issued, { name: documentName(fields) }), kind: 'origin' }]
    : [];
  const reports = items.map(
    (item): TimelineEvent => ({
      date: item.fields.date,
      label: item.fields.title,
      kind: 'report',
      href: locale.path(itemUrl(item.id)),
    }),
  );
  if (issued.length + reports.length < 2) return undefined;
  return drawTimeline({
    id: 'dong-thoi-gian',
    title: figures.lifeline,
    locale,
    events: [...issued, ...reports],
  });
}

/** A document among those it is related to; `undefined` where it stands alone. */
export function relationGraph(
  { locale }: Edition,
  fields: LegalDocument,
  relations: readonly Relation[],
): Figure | undefined {
  return drawRelationGraph({
    id: 'hinh-quan-he',
    title: locale.words.figures.relationGraph,
    locale,
    centre: documentName(fields),
    relations: relations.map(({ kind, direction, document }) => ({
      kind,
      direction,
      document: document.label,
      href: document.url,
    })),
  });
}

function drawYears(heading: FigureHeading, items: readonly ItemEntry[]): Figure | undefined {
  const years = [...Map.groupBy(items, ({ year }) => year)];
  if (years.length < 2) return undefined;
  return drawBarChart({
    ...heading,
    counts: years.map(([year, group]) => ({
      year: Number(year),
      count: group.length,
      href: heading.locale.path(entryUrl('years', year)),
    })),
  });
}
