import type { Edition } from '#core/edition.ts';
import { allFiguresFile } from '#core/site-files.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { listPageUrl, URLS } from '#core/urls.ts';
import { FIGURES_FILE, FIGURES_LINES } from './data-page.ts';
import { type FigureRow, listFigures, toFigureRow } from './figure-rows.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { pageLink } from './links.ts';
import { makePager, type Pager, sliceRows } from './pagination.ts';

/** One page of the list of all figures. */
export interface FiguresPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly total: string;
  readonly rows: readonly FigureRow[];
  /** What the figures of all pages may be narrowed to; of this page alone where the archive has more names than one reads through. */
  readonly choices: FigureChoices;
  /** The file of the figures of all pages, from which they are narrowed too; `undefined` where this page holds them all. */
  readonly others: string | undefined;
  /** The file that holds all figures as data. */
  readonly file: string;
  /** The same as JSON Lines, for the filter. */
  readonly lines: string;
  readonly pager: Pager | undefined;
}

/** The values that stand in a list of figures, each once and in order. */
export interface FigureChoices {
  readonly names: readonly string[];
  readonly places: readonly string[];
  readonly years: readonly string[];
}

/** How many figures a page of the list has. */
export const FIGURES_PER_PAGE = 100;

/** Page `page` (from 1) of all figures by indicator, place and time. */
export function makeFiguresPage(edition: Edition, page: number): FiguresPage {
  const { words, say } = edition.locale;
  const { title, description } = words.figureList;
  const figures = listFigures(edition);
  const list = { base: URLS.figures, rows: figures, page, size: FIGURES_PER_PAGE };
  const rows = sliceRows(list).map((figure) => toFigureRow(edition, figure));
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(URLS.figures, page),
      title: pageTitle(edition, title, page),
      description,
      crumbs: listCrumbs(edition, pageLink(edition, URLS.figures, title), page),
    }),
    title,
    lead: description,
    total: say(words.lists.figureCount, { count: figures.length }),
    rows,
    choices: choicesOf(edition, rows),
    others:
      figures.length > FIGURES_PER_PAGE
        ? `${URLS.figures}${allFiguresFile(edition.locale.language)}`
        : undefined,
    file: FIGURES_FILE,
    lines: FIGURES_LINES,
    pager: makePager(edition, list),
  };
}

/** As many names as a list to choose from may have before it is the heaviest part of its page. */
const MOST_NAMES = 400;

// What all pages of the list may be narrowed to, or this one where that is too much to print.
function choicesOf(edition: Edition, rows: readonly FigureRow[]): FigureChoices {
  const all =
    CHOICES.get(edition) ??
    readChoices(listFigures(edition).map((figure) => toFigureRow(edition, figure)));
  CHOICES.set(edition, all);
  return all.names.length > MOST_NAMES ? readChoices(rows) : all;
}

const CHOICES = new WeakMap<Edition, FigureChoices>();

function readChoices(rows: readonly FigureRow[]): FigureChoices {
  return {
    names: once(rows.map(({ name }) => name)),
    places: once(rows.flatMap(({ place }) => place ?? [])).toSorted(compareVietnamese),
    years: once(rows.flatMap(({ years }) => years ?? []))
      .toSorted()
      .toReversed(),
  };
}

function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
