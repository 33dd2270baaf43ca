import { type Edition, makeEdition } from '#core/edition.ts';
import type { Language } from '#core/language.ts';
import { ENGLISH, VIETNAMESE } from '#core/locale.ts';
import type { Archive } from '#core/model/archive/archive.ts';
import { allFiguresFile } from '#core/site-files.ts';
import { type FigureRow, listFigures, toFigureRow } from './figure-rows.ts';
import { FIGURES_PER_PAGE } from './figures-page.ts';

/** A figure as the browser lists it; addresses are paths of the site. */
export type ListedFigure = Pick<
  FigureRow,
  'name' | 'value' | 'unit' | 'aim' | 'period' | 'place' | 'organisation' | 'years' | 'sentence'
> & {
  readonly indicatorUrl: string | undefined;
  readonly source: string;
  readonly url: string;
};

function hasMoreFigures(archive: Archive): boolean {
  return listFigures(archive).length > FIGURES_PER_PAGE;
}

/** The files of all figures, one for each language of an archive that has more than a page of them: as a route has them. */
export function allFiguresPaths(archive: Archive): readonly {
  readonly params: { readonly list: string };
  readonly props: { readonly language: Language };
}[] {
  if (!hasMoreFigures(archive)) return [];
  const languages: readonly Language[] = archive.site.languages?.includes('en')
    ? ['vi', 'en']
    : ['vi'];
  return languages.map((language) => ({
    params: { list: allFiguresFile(language).replace(/\.json$/, '') },
    props: { language },
  }));
}

/** Every figure of an archive as the browser lists it, in the order of the list. */
export function listAllFigures(archive: Archive, language: Language): readonly ListedFigure[] {
  const edition = makeEdition(archive, language === 'en' ? ENGLISH : VIETNAMESE);
  return listFigures(archive).map((figure) => toListed(edition, figure));
}

function toListed(edition: Edition, figure: Parameters<typeof toFigureRow>[1]): ListedFigure {
  const { indicator, source, ...row } = toFigureRow(edition, figure);
  const { name, value, unit, aim, period, place, organisation, years, sentence } = row;
  return {
    name,
    indicatorUrl: typeof indicator === 'object' && 'url' in indicator ? indicator.url : undefined,
    value,
    unit,
    aim,
    period,
    place,
    organisation,
    years,
    sentence,
    source: source.label,
    url: source.url,
  };
}
