import { join } from 'node:path';
import { PAGE_FIGURES_FILE } from '#core/site-files.ts';
import { entryUrl, itemUrl } from '#core/urls.ts';
import { csvHead, csvLine } from '#exports/csv.ts';
import type { Cell } from '#exports/table.ts';
import { STATISTICS } from '#exports/tables/statistics.ts';
import type { SiteUnits } from '../kept/site-units.ts';
import { digestOf } from './digest-of.ts';
import type { ExportSource } from './export-source.ts';
import { openTextStore } from './text-store.ts';

/** Writes the figures of each item, indicator and place beside its page: the lines of the table of all figures that name it; unchanged ones from the last output. The lines lie in a file of `folder` meanwhile. */
export function writePageFigures(units: SiteUnits, source: ExportSource, folder: string): void {
  const store = openTextStore(join(folder, STATISTICS.name));
  const pages = new Map<string, number[]>();
  for (const cells of STATISTICS.rows(source)) {
    const number = store.add(csvLine(cells));
    for (const page of pagesOf(cells)) {
      const numbers = pages.get(page);
      if (numbers === undefined) pages.set(page, [number]);
      else numbers.push(number);
    }
  }
  // The page of an indicator has its table, whether any item states it or not.
  for (const { id } of source.archive.indicators.entries) {
    const page = entryUrl('indicators', id);
    if (!pages.has(page)) pages.set(page, []);
  }
  for (const [page, numbers] of pages) {
    const name = `${page}${PAGE_FIGURES_FILE}`;
    const key = units.keyOf(name, digestOf(piecesOf(numbers)));
    if (units.take(name, key)) continue;
    units.write(name, key, [{ path: name.slice(1), text: piecesOf(numbers) }]);
  }
  store.close();

  function* piecesOf(numbers: readonly number[]) {
    yield HEAD;
    yield* store.read(numbers);
  }
}

const HEAD = csvHead(STATISTICS);

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
