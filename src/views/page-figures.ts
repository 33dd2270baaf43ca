import type { Edition } from '#core/edition.ts';
import { documentLife } from '#core/model/archive/document-life.ts';
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
import { documentLink } from './links.ts';

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

/** A document from its issue through the moments of its life to each report on it; `undefined` where there are not two moments to compare. */
export function documentTimeline(
  edition: Edition,
  entry: Entry<LegalDocument>,
): Figure | undefined {
  const { locale } = edition;
  const { figures } = locale.words;
  const name = documentName(entry.fields);
  const life = documentLife(edition, entry);
  const moments = life.map(
    ({ what, date, item, document, isIssue }): TimelineEvent => ({
      date,
      label: isIssue
        ? locale.say(figures.issued, { name })
        : momentLabel(edition, { what, document }),
      kind: 'origin',
      href: item && locale.path(itemUrl(item.id)),
    }),
  );
  const told = new Set(life.flatMap(({ item }) => item?.id ?? []));
  const reports = (edition.documents.itemsOf.get(entry.id) ?? [])
    .filter(({ id }) => !told.has(id))
    .map(
      ({ id, fields }): TimelineEvent => ({
        date: fields.date,
        label: fields.title,
        kind: 'report',
        href: locale.path(itemUrl(id)),
      }),
    );
  if (moments.length + reports.length < 2) return undefined;
  return drawTimeline({
    id: 'dong-thoi-gian',
    title: figures.lifeline,
    locale,
    events: [...moments, ...reports],
  });
}

function momentLabel(
  edition: Edition,
  { what, document }: { readonly what: string; readonly document: string | undefined },
): string {
  const words = edition.locale.term(what) ?? what;
  const by = document === undefined ? '' : ` ${documentLink(edition, document).label}`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${by}`;
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
