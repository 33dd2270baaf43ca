import { latestDay, parsePeriod } from '#core/dates.ts';
import type { Edition } from '#core/edition.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import type { ItemEntry, StatisticPlace } from '#core/model/archive/entries.ts';
import { aimOf, type Statistic } from '#core/model/schema/statistic.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { valueText } from '#core/text/written-value.ts';
import { entryUrl, figureUrl, itemUrl } from '#core/urls.ts';
import { periodText } from './date-text.ts';
import { idOfSentence } from './figure-sentences.ts';
import {
  contentLink,
  contentText,
  entryLink,
  type Link,
  placeName,
  type Wording,
} from './links.ts';

/** One figure in a list of figures: what it measures, the value, its time and place, and the way to it in its item. */
export interface FigureRow {
  /** Words, or the way to the page of a registered indicator. */
  readonly indicator: string | Wording | Link;
  readonly value: string;
  readonly unit: string;
  /** What it is that has not been reached: «mục tiêu», «kế hoạch». */
  readonly aim: string | undefined;
  readonly period: string | undefined;
  readonly place: string | undefined;
  readonly organisation: string | undefined;
  readonly source: Link;
  /** The address of the sentence that states it, in its item. */
  readonly sentence: string | undefined;
  /** By what the list is narrowed: the name of the indicator, and the first and last year of the period, four digits. */
  readonly name: string;
  readonly years: readonly [string, string] | undefined;
}

/** The figures of some items, in the order of the items. */
function figuresIn(items: readonly ItemEntry[]): readonly StatisticPlace[] {
  return items.flatMap((item) =>
    (item.fields.statistics ?? []).map((statistic, i) => ({ item, statistic, place: i + 1 })),
  );
}

/** Every figure of the archive by indicator, place and time; sorted once for all pages. */
export function listFigures(archive: Archive): readonly StatisticPlace[] {
  return sortedFigures(archive).all;
}

/** The figures that name an indicator, by place and time. */
export function figuresOf(archive: Archive, indicator: string): readonly StatisticPlace[] {
  return sortedFigures(archive).byIndicator.get(indicator) ?? [];
}

/** The figures that speak of a place, by indicator and time. */
export function figuresAt(archive: Archive, place: string): readonly StatisticPlace[] {
  return sortedFigures(archive).byPlace.get(place) ?? [];
}

/** A figure as a list prints it. */
export function toFigureRow(edition: Edition, figure: StatisticPlace): FigureRow {
  const { item, statistic, place } = figure;
  const { indicatorId, organisation, period } = statistic;
  const name = indicatorName(edition, statistic);
  return {
    indicator:
      indicatorId === undefined
        ? contentText(edition, name)
        : contentLink(edition, entryUrl('indicators', indicatorId), name),
    value: valueText(statistic),
    unit: statistic.unit,
    aim: statistic.status === undefined ? undefined : aimOf(statistic),
    period: period === undefined ? undefined : periodText(edition.locale, period),
    place: statistic.place === undefined ? undefined : placeName(edition, statistic.place),
    organisation:
      organisation === undefined
        ? undefined
        : entryLink(edition, 'organisations', organisation).label,
    source: contentLink(edition, figureUrl(item.id, place), item.fields.title),
    sentence: sentenceUrl(edition, figure),
    name,
    years: yearsOf(statistic),
  };
}

function sentenceUrl({ locale }: Edition, { item, place }: StatisticPlace): string | undefined {
  const id = idOfSentence(item, place);
  return id === undefined ? undefined : `${locale.path(itemUrl(item.id))}#${id}`;
}

interface SortedFigures {
  readonly all: readonly StatisticPlace[];
  readonly byIndicator: ReadonlyMap<string | undefined, readonly StatisticPlace[]>;
  readonly byPlace: ReadonlyMap<string | undefined, readonly StatisticPlace[]>;
}

// The editions of an archive have its items in common.
const SORTED = new WeakMap<Archive['items'], SortedFigures>();

function sortedFigures(archive: Archive): SortedFigures {
  const known = SORTED.get(archive.items) ?? sortFigures(archive);
  SORTED.set(archive.items, known);
  return known;
}

function sortFigures(archive: Archive): SortedFigures {
  const all = figuresIn(archive.items)
    .map((figure) => ({ figure, key: sortKey(archive, figure) }))
    .sort(
      ({ key: a }, { key: b }) =>
        compareVietnamese(a.name, b.name) ||
        compareVietnamese(a.place, b.place) ||
        compareVietnamese(a.time, b.time),
    )
    .map(({ figure }) => figure);
  return {
    all,
    byIndicator: Map.groupBy(all, ({ statistic }) => statistic.indicatorId),
    byPlace: Map.groupBy(all, ({ statistic }) => statistic.place),
  };
}

function sortKey(archive: Archive, { statistic }: StatisticPlace) {
  const { place, period } = statistic;
  const { start, end } = (period === undefined ? undefined : parsePeriod(period)) ?? {};
  const last = end ?? start;
  return {
    name: indicatorName(archive, statistic),
    place: place === undefined ? '' : (archive.places.byId.get(place)?.fields.name ?? place),
    time: last === undefined ? '' : latestDay(last),
  };
}

function indicatorName({ indicators }: Archive, { indicator, indicatorId }: Statistic): string {
  if (indicatorId === undefined) return indicator;
  return indicators.byId.get(indicatorId)?.fields.name ?? indicator;
}

// Of a period that is open at one side its known end is what it speaks of.
function yearsOf({ period }: Statistic): FigureRow['years'] {
  const { start, end } = (period === undefined ? undefined : parsePeriod(period)) ?? {};
  const [first, last] = [start ?? end, end ?? start];
  if (first === undefined || last === undefined) return undefined;
  return [first.edtf.slice(0, 4), last.edtf.slice(0, 4)];
}
