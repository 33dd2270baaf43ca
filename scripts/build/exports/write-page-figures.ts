import { PAGE_FIGURES_FILE } from '#core/site-files.ts';
import { entryUrl, itemUrl } from '#core/urls.ts';
import { csvHead, csvLine } from '#exports/csv.ts';
import type { Cell } from '#exports/table.ts';
import { STATISTICS } from '#exports/tables/statistics.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import type { ExportSource } from './export-source.ts';

/** Writes the figures of each item, indicator and place beside its page: the lines of the table of all figures that name it; unchanged ones from the last output. */
export function writePageFigures(units: SiteUnits, source: ExportSource): void {
  const { archive } = source;
  const pages = new Map<string, string[]>();
  for (const cells of STATISTICS.rows(source)) {
    const line = csvLine(cells);
    for (const page of pagesOf(cells)) {
      const lines = pages.get(page);
      if (lines === undefined) pages.set(page, [line]);
      else lines.push(line);
    }
  }
  // The page of an indicator has its table, whether any item states it or not.
  for (const { id } of archive.indicators.entries) {
    const page = entryUrl('indicators', id);
    if (!pages.has(page)) pages.set(page, []);
  }
  const head = csvHead(STATISTICS);
  for (const [page, lines] of pages) {
    const name = `${page}${PAGE_FIGURES_FILE}`;
    const text = head + lines.join('');
    const key = units.keyOf(name, text);
    if (!units.take(name, key)) units.write(name, key, [{ path: name.slice(1), text }]);
  }
}

const [ITEM, INDICATOR, PLACE] = ['item', 'indicator_id', 'place'].map((name) =>
  STATISTICS.columns.findIndex((column) => column.name === name),
) as [number, number, number];

function pagesOf(cells: readonly Cell[]): readonly string[] {
  const [item, indicator, place] = [ITEM, INDICATOR, PLACE].map((column) => cells[column]);
  return [
    ...(typeof item === 'string' ? [itemUrl(item)] : []),
    ...(typeof indicator === 'string' ? [entryUrl('indicators', indicator)] : []),
    ...(typeof place === 'string' ? [entryUrl('places', place)] : []),
  ];
}
