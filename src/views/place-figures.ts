import type { Edition } from '#core/edition.ts';
import type { ItemEntry, StatisticPlace } from '#core/model/archive/entries.ts';
import { type Division, divisionOn, provincesOf } from '#core/provinces/division.ts';
import { entryUrl, figureUrl } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { drawIndicatorChart, drawnPanels } from '#figures/indicator-chart.ts';
import {
  findIndicatorSeries,
  type IndicatorSeries,
  pointsOf,
  type SourcedStatistic,
} from '#figures/indicator-series.ts';
import { drawTileMap } from '#figures/tile-map.ts';
import { drawYearPlaceGrid } from '#figures/year-place-grid.ts';
import { figuresAt } from './figure-rows.ts';
import { placeName } from './links.ts';

const MOST_PLACES = 12;
const MOST_INDICATORS = 6;
const FEWEST_PROVINCES = 10;
// Two values show a difference, not yet a course.
const FEWEST_VALUES = 3;

/** The country of today: each province with the items that name it or a place merged into it. */
export function currentMap(edition: Edition): Figure {
  return drawMap(edition, 'ban-do-nay', {
    division: 'since-2025-07',
    tiles: tilesOfToday(edition),
  });
}

/** The map of today where items cover enough of the country for one to say something: ten provinces or more. */
export function telltaleMap(edition: Edition): Figure | undefined {
  return tilesOfToday(edition).length < FEWEST_PROVINCES ? undefined : currentMap(edition);
}

/** The country until 30 June 2025: each province with the items of that time that name it. */
export function formerMap(edition: Edition): Figure {
  const counts = countByPlace(edition, (_, id, item) =>
    divisionOn(item.fields.date) === 'before-2025-07' ? [id] : [],
  );
  const tiles = [...counts].map(([place, count]) => ({ tile: place, place, count }));
  return drawMap(edition, 'ban-do-cu', { division: 'before-2025-07', tiles });
}

/** Items by year at the places that most items name; `undefined` where no item names a place. */
export function yearPlaceGrid(edition: Edition): Figure | undefined {
  const largest = [...edition.places.itemsOf]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST_PLACES);
  return drawYearPlaceGrid({
    id: 'nam-va-dia-phuong',
    title: edition.locale.words.figures.yearsAndPlaces,
    locale: edition.locale,
    counts: largest.flatMap(([id, items]) =>
      [...Map.groupBy(items, ({ year }) => year)].map(([year, group]) => ({
        year: Number(year),
        place: placeName(edition, id),
        count: group.length,
        href: edition.locale.path(entryUrl('places', id)),
      })),
    ),
  });
}

/** The indicators of a place that are stated for two or more periods, at most `most` of them, those with the most values to compare first. */
export function indicatorCharts(
  edition: Edition,
  place: string,
  most = MOST_INDICATORS,
): readonly Figure[] {
  const { locale } = edition;
  const statistics = figuresAt(edition, place).map((figure) => toSourced(edition, figure));
  return findIndicatorSeries(statistics)
    .toSorted((a, b) => countDrawn(b) - countDrawn(a) || countPoints(b) - countPoints(a))
    .slice(0, most)
    .map((series, index) =>
      drawIndicatorChart({
        id: `chi-tieu-${index + 1}`,
        title: `${indicatorName(edition, series)} (${series.unit})`,
        titleLang: locale.contentLanguage,
        locale,
        series,
      }),
    );
}

/** One indicator at each place that has three values or more of one measure: its old and its new area apart. */
export function placeCharts(
  edition: Edition,
  figures: readonly StatisticPlace[],
): readonly Figure[] {
  const { locale } = edition;
  return findIndicatorSeries(figures.map((figure) => toSourced(edition, figure)))
    .filter(({ panels }) => panels.some((panel) => pointsOf(panel).length >= FEWEST_VALUES))
    .toSorted((a, b) => countDrawn(b) - countDrawn(a))
    .slice(0, MOST_PLACES)
    .map((series, index) =>
      drawIndicatorChart({
        id: `noi-${index + 1}`,
        title: `${series.place === undefined ? series.indicator : placeName(edition, series.place)} (${series.unit})`,
        titleLang: locale.contentLanguage,
        locale,
        series,
      }),
    );
}

/** The figures that report on one target over time; `undefined` below three values of one measure. */
export function targetChart(
  edition: Edition,
  figures: readonly StatisticPlace[],
  id: string,
): Figure | undefined {
  const [series] = findIndicatorSeries(figures.map((figure) => toSourced(edition, figure))).filter(
    ({ panels }) => panels.some((panel) => pointsOf(panel).length >= FEWEST_VALUES),
  );
  if (series === undefined) return undefined;
  const title = `${indicatorName(edition, series)} (${series.unit})`;
  const { locale } = edition;
  return drawIndicatorChart({ id, title, titleLang: locale.contentLanguage, locale, series });
}

function toSourced(edition: Edition, { item, statistic, place }: StatisticPlace): SourcedStatistic {
  const href = edition.locale.path(figureUrl(item.id, place));
  return {
    statistic,
    source: { title: item.fields.title, href },
    organisation: organisationName(edition, statistic.organisation),
  };
}

function indicatorName(edition: Edition, { indicator, indicatorId }: IndicatorSeries): string {
  if (indicatorId === undefined) return indicator;
  return edition.indicators.byId.get(indicatorId)?.fields.name ?? indicator;
}

type PlacesOf = (edition: Edition, place: string, item: ItemEntry) => readonly string[];

/** A province on a map, the place of the register whose page it leads to, and the items there. */
interface CountedTile {
  readonly tile: string;
  readonly place: string;
  readonly count: number;
}

function tilesOfToday(edition: Edition): readonly CountedTile[] {
  const unitToday = (id: string) => edition.places.byId.get(id)?.fields.mergedInto ?? id;
  const counts = countByPlace(edition, (_, id) => [unitToday(id)]);
  return provincesOf('since-2025-07').flatMap(({ id: tile }) => {
    // Where the register tells the unit of today from the former one of its name, the former leads to it.
    const place = unitToday(tile);
    const count = counts.get(place);
    return count === undefined ? [] : [{ tile, place, count }];
  });
}

// An item that names both an old place and the new one it became counts once.
function countByPlace(edition: Edition, placesOf: PlacesOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of edition.items) {
    const places = (item.fields.places ?? []).flatMap((id) => placesOf(edition, id, item));
    for (const place of new Set(places)) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function drawMap(
  { locale }: Edition,
  id: string,
  { division, tiles }: { division: Division; tiles: readonly CountedTile[] },
): Figure {
  const { figures } = locale.words;
  return drawTileMap({
    id,
    title: division === 'since-2025-07' ? figures.currentMap : figures.formerMap,
    locale,
    division,
    counts: tiles.map(({ tile, place, count }) => ({
      place: tile,
      count,
      href: locale.path(entryUrl('places', place)),
    })),
  });
}

function organisationName(edition: Edition, id: string | undefined): string | undefined {
  return id === undefined ? undefined : (edition.organisations.byId.get(id)?.fields.name ?? id);
}

function countPoints({ panels }: IndicatorSeries): number {
  return panels.flatMap(pointsOf).length;
}

function countDrawn(series: IndicatorSeries): number {
  return drawnPanels(series).flatMap(pointsOf).length;
}
