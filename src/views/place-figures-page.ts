import type { Edition } from '#core/edition.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import { PAGE_FIGURES_FILE } from '#core/site-files.ts';
import { entryUrl, listPageUrl, placeFiguresUrl, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type FigureRow, figuresAt, toFigureRow } from './figure-rows.ts';
import { FIGURES_PER_PAGE } from './figures-page.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { contentLink, type Link, pageLink } from './links.ts';
import { makePager, type Pager, pageParameters, sliceRows } from './pagination.ts';
import { indicatorCharts } from './place-figures.ts';

/** One page of all figures of a place. */
export interface PlaceFiguresPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly total: string;
  readonly charts: readonly Figure[];
  readonly rows: readonly FigureRow[];
  /** The file that holds the figures. */
  readonly file: string;
  readonly pager: Pager | undefined;
}

/** A page of the figures of a place, as a route has it. */
export interface PlaceFiguresRoute {
  readonly params: { readonly id: string; readonly page: string | undefined };
  readonly props: { readonly id: string; readonly page: number };
}

/** Every page of the figures of every place that has any. */
export function placeFiguresPaths(archive: Archive): PlaceFiguresRoute[] {
  return archive.places.entries.flatMap(({ id }) => {
    const { length } = figuresAt(archive, id);
    if (length === 0) return [];
    return pageParameters(length, FIGURES_PER_PAGE).map(({ parameter, page }) => ({
      params: { id, page: parameter },
      props: { id, page },
    }));
  });
}

/** The way to the figures of a place; `undefined` where no item states any. */
export function placeFiguresLink(edition: Edition, id: string): Link | undefined {
  const count = figuresAt(edition, id).length;
  if (count === 0) return undefined;
  const { words, say } = edition.locale;
  const label = say(words.figureList.allAtPlace, { count });
  return pageLink(edition, placeFiguresUrl(id), label);
}

// More pictures than these are a table.
const MOST_CHARTS = 40;

/** Page `page` (from 1) of all figures of a place, with a picture of each indicator on the first. */
export function makePlaceFiguresPage(
  edition: Edition,
  { id, page }: PlaceFiguresRoute['props'],
): PlaceFiguresPage {
  const { words, say } = edition.locale;
  const place = edition.places.byId.get(id)?.fields.name ?? id;
  const title = say(words.figureList.atPlace, { place });
  const base = placeFiguresUrl(id);
  const figures = figuresAt(edition, id);
  const list = { base, rows: figures, page, size: FIGURES_PER_PAGE };
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(base, page),
      title: pageTitle(edition, title, page),
      description: say(words.figureList.atPlaceDescription, { place }),
      crumbs: [
        pageLink(edition, URLS.places, words.lists.places.title),
        contentLink(edition, entryUrl('places', id), place),
        ...listCrumbs(edition, pageLink(edition, base, words.figureList.title), page),
      ],
    }),
    title,
    lead: words.figureList.atPlaceLead,
    total: say(words.lists.figureCount, { count: figures.length }),
    charts: page === 1 ? indicatorCharts(edition, id, MOST_CHARTS) : [],
    rows: sliceRows(list).map((figure) => toFigureRow(edition, figure)),
    file: `${entryUrl('places', id)}${PAGE_FIGURES_FILE}`,
    pager: makePager(edition, list),
  };
}
